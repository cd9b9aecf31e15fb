import type { Schemas } from '../../../api/types';
import { useUser } from '../../../app/user-context';
import { SentenceBox } from '../../../components/sentence-box';
import { CommandForm } from '../../case-file/commands/command-form';
import type { ConsultationFormProps } from '../../case-file/commands/command-form-props';
import { ConsultationSummary } from './consultation-summary';
import { PositionFields } from './position-fields';

/** 答复协商 */
export const AnswerForm = (props: ConsultationFormProps) => {
  const { name } = useUser();
  return (
    <CommandForm<Schemas['AnswerConsultationBody']> {...props} initialValues={{ author: name }}>
      <ConsultationSummary consultation={props.consultation} />
      <SentenceBox title="责任">{props.consultation.liability}</SentenceBox>
      <PositionFields asksCompetent={props.consultation.kind === 'jurisdiction'} />
    </CommandForm>
  );
};
