import type { Consultation } from '../../../api/types';
import { FactsList } from '../facts-list';
import { namesOf } from '../parties';

/** What is being talked over, so that nobody has to look it up behind the form. */
export const ConsultationSummary = ({ consultation }: { readonly consultation: Consultation }) => {
  const { kindName, from, replies, question, facts, legalBasis } = consultation;
  return (
    <FactsList
      className="handoff-summary"
      facts={[
        ['协商', `${kindName}：${from.name} → ${namesOf(replies.map(({ organ }) => organ))}`],
        ['协商事项', question],
        ['事实', facts],
        ['依据', legalBasis],
      ]}
    />
  );
};
