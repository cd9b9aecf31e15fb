import type { Dispute } from '../../../api/types';
import { FactsList } from '../../consultation/facts-list';
import { namesOf } from '../../consultation/parties';

/** What the dispute is about, so that nobody has to look it up behind the form. */
export const DisputeSummary = ({ dispute }: { readonly dispute: Dispute }) => {
  const { kindName, between, matter, application } = dispute;
  return (
    <FactsList
      className="handoff-summary"
      facts={[
        ['争议', `${kindName}：${namesOf(between)}`],
        ['争议事项', matter],
        application === undefined ? undefined : ['事实', application.facts],
        application === undefined ? undefined : ['请求', application.claim],
        application === undefined ? undefined : ['依据', application.legalBasis],
      ]}
    />
  );
};
