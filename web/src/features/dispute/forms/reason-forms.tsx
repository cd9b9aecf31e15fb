import type { Schemas } from '../../../api/types';
import { SentenceBox } from '../../../components/sentence-box';
import { CommandForm } from '../../case-file/commands/command-form';
import type { DisputeFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import { DisputeSummary } from './dispute-summary';

const reasonsForm = (label: string, sentence: string, danger = false) => {
  const ReasonsForm = (props: DisputeFormProps) => (
    <CommandForm<Schemas['DisputeReasonsBody']> {...props} danger={danger}>
      <SentenceBox>{sentence}</SentenceBox>
      <DisputeSummary dispute={props.dispute} />
      <TextItem name="reasons" label={label} max={2000} rows={3} />
    </CommandForm>
  );
  return ReasonsForm;
};

export const WithdrawApplicationForm = reasonsForm(
  '撤回理由',
  '撤回后协调结束，案件仍由现在的责任机关负责；争议没有解决的，可以再次申请。',
  true,
);
export const RouteToStaffingForm = reasonsForm(
  '转送理由',
  '争议的实质是职权如何划分的，转机构编制部门提出意见；本案的争议不因此结束，此后仍可以拟写意见或者报请决定。',
);
export const SuspendForm = reasonsForm('中止理由', '中止期间争议仍未解决，任何一方仍不得移送，也不得单方作出处理决定。');

export const CloseDisputeForm = (props: DisputeFormProps) => (
  <CommandForm<Schemas['CloseDisputeBody']> {...props}>
    <DisputeSummary dispute={props.dispute} />
    <TextItem name="summary" label="办结说明" max={2000} rows={3} placeholder="如何解决、执行情况" />
  </CommandForm>
);
