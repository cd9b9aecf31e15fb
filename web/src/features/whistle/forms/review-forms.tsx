import { SentenceBox } from '../../../components/sentence-box';
import type { Schemas } from '../../../api/types';
import { StepForm } from '../../case-file/commands/step-form';
import { TextItem } from '../../case-file/commands/text-item';
import { type WhistleFormProps, stepOf } from './whistle-form-props';

const CalledNames = ({ whistle: { calls } }: Pick<WhistleFormProps, 'whistle'>) => (
  <ul>
    {calls.map(({ organ, asks }) => (
      <li key={organ.id}>
        {organ.name}：{asks}
      </li>
    ))}
  </ul>
);

/** 审核同意 */
export const ReviewForm = (props: WhistleFormProps) => (
  <StepForm<Schemas['ReviewWhistleBody']> {...stepOf(props)} initialValues={{ opinion: '超出本级职权，同意吹哨。' }}>
    <SentenceBox>请核对事项确实超出本级职权或者自身解决不了，呼叫的部门和要求准确。审核后还需吹哨，部门才会收到。</SentenceBox>
    <CalledNames whistle={props.whistle} />
    <TextItem name="opinion" label="审核意见" max={2000} rows={2} />
  </StepForm>
);

/** 吹哨: what was not reviewed yet is reviewed with it. */
export const BlowForm = (props: WhistleFormProps) => {
  const reviewed = props.whistle.state === 'reviewed';
  return (
    <StepForm<Schemas['BlowWhistleBody']>
      {...stepOf(props)}
      {...(reviewed ? {} : { initialValues: { opinion: '超出本级职权，同意吹哨。' } })}
    >
      <SentenceBox>吹哨后，下列部门立即收到，报到和办结的期限同时起算。吹哨只是协调，各部门的职权和责任不变。</SentenceBox>
      <CalledNames whistle={props.whistle} />
      {!reviewed && <TextItem name="opinion" label="审核意见" max={2000} rows={2} />}
    </StepForm>
  );
};

/** 退回, 撤回 */
export const ReasonsForm = (props: WhistleFormProps) => (
  <StepForm<Schemas['WhistleReasonsBody']> {...stepOf(props)} danger>
    <TextItem name="reasons" label="理由" max={2000} rows={3} />
  </StepForm>
);
