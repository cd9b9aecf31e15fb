import type { Schemas } from '../../api/types';
import { SentenceBox } from '../../components/sentence-box';
import { CommandForm } from '../case-file/commands/command-form';
import type { HandoffFormProps } from '../case-file/commands/command-form-props';
import { ConsultationRecord } from './consultation-record';

export const AgreeReturnForm = (props: HandoffFormProps) => {
  const { returnProposal, from } = props.handoff;
  return (
    <CommandForm<Schemas['StepBody']> {...props}>
      <SentenceBox>同意后本次移送结束，案件由{from.name}继续负责；以下记录即为双方签署的协商记录。</SentenceBox>
      {returnProposal !== undefined && <ConsultationRecord record={returnProposal.record} />}
    </CommandForm>
  );
};
