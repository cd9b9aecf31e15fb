import type { Schemas } from '../../../api/types';
import { SentenceBox } from '../../../components/sentence-box';
import { CommandForm } from '../../case-file/commands/command-form';
import type { ConsultationFormProps } from '../../case-file/commands/command-form-props';
import { AgreementView } from '../agreement-view';
import { ConsultationSummary } from './consultation-summary';

type StepBody = Schemas['ConsultationStepBody'];

export const AcknowledgeForm = (props: ConsultationFormProps) => (
  <CommandForm<StepBody> {...props}>
    <SentenceBox>签收只表示收到协商函，不等于同意；意见由本机关负责人另行答复。</SentenceBox>
    <ConsultationSummary consultation={props.consultation} />
  </CommandForm>
);

export const SealForm = (props: ConsultationFormProps) => (
  <CommandForm<StepBody> {...props}>
    <SentenceBox>请核对协议内容后盖章；盖章代表本机关同意。</SentenceBox>
    {props.consultation.agreement !== undefined && <AgreementView agreement={props.consultation.agreement} />}
  </CommandForm>
);

export const AgreeForm = (props: ConsultationFormProps) => {
  const { kind, agreement } = props.consultation;
  return (
    <CommandForm<StepBody> {...props}>
      <SentenceBox>
        {kind === 'jurisdiction'
          ? '各方都已盖章。记录后协商达成一致；责任机关不因协议自动改变，需要改变的，按约定办理移送或者协商退回。'
          : '各方都已盖章。记录后确定牵头部门和分工，各机关在各自职权内作出决定。'}
      </SentenceBox>
      {agreement !== undefined && <AgreementView agreement={agreement} />}
    </CommandForm>
  );
};
