import type { Dispute, Schemas } from '../../../api/types';
import { SentenceBox } from '../../../components/sentence-box';
import { CommandForm } from '../../case-file/commands/command-form';
import type { DisputeFormProps } from '../../case-file/commands/command-form-props';
import { FactsList } from '../../consultation/facts-list';
import { namesOf } from '../../consultation/parties';
import { SealList } from '../../consultation/seal-list';
import { DisputeSummary } from './dispute-summary';

/** Steps that need no more than the click: what they mean, and what is clicked on. */
const stepForm = (sentenceOf: (dispute: Dispute) => string) => {
  const StepForm = (props: DisputeFormProps) => (
    <CommandForm<Schemas['DisputeStepBody']> {...props}>
      <SentenceBox>{sentenceOf(props.dispute)}</SentenceBox>
      <DisputeSummary dispute={props.dispute} />
    </CommandForm>
  );
  return StepForm;
};

const respondents = ({ between, applicant }: Dispute): string => namesOf(between.filter(({ id }) => id !== applicant.id));

export const AcceptApplicationForm = stepForm(
  ({ consultationId, application }) =>
    `受理前请核对：争议各方属于本级协调范围，${consultationId === undefined ? `未经协商（紧急理由：${application?.urgencyReasonName ?? '未写明'}）` : '已经协商不成'}。受理以后任何一方不得再移送。`,
);
export const ForwardForm = stepForm((dispute) => `向${respondents(dispute)}转送申请材料并要求答复，各自的答复期限从现在起算。`);
export const RecordMissedRepliesForm = stepForm(
  ({ awaited }) => `记录${namesOf(awaited)}逾期没有答复，协调继续进行。逾期不产生接收或者认可的效果；以后答复的仍可以记录。`,
);
export const ResumeForm = stepForm(() => '恢复到中止前的状态，继续协调。');

const OpinionStep = (props: DisputeFormProps & { readonly sentence: string }) => {
  const { opinion } = props.dispute;
  return (
    <CommandForm<Schemas['DisputeStepBody']> {...props}>
      <SentenceBox>{props.sentence}</SentenceBox>
      {opinion !== undefined && (
        <>
          <FactsList
            facts={[
              ['办理机关', opinion.competent.name],
              ['协调意见', opinion.text],
            ]}
          />
          <SealList act="签署" seals={opinion.signatures} missing={opinion.missing} />
        </>
      )}
    </CommandForm>
  );
};

export const SignOpinionForm = (props: DisputeFormProps) => (
  <OpinionStep {...props} sentence="请核对协调意见后签署；签署代表本机关同意。不同意的不签署，由司法局继续协调或者报请决定。" />
);
export const IssueOpinionForm = (props: DisputeFormProps) => (
  <OpinionStep
    {...props}
    sentence="各方都已签署。出具《行政执法争议协调意见书》后争议协调一致；责任机关需要改变的，由各方按意见办理移送。"
  />
);
