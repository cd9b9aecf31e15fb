import { Form, Select } from 'antd';
import { useRef } from 'react';
import { newUuid } from '../../../api/uuid';
import { usePosition } from '../../../app/user-context';
import { OrgansSelect } from '../../../components/organ-select';
import { SentenceBox } from '../../../components/sentence-box';
import { TextList } from '../../../components/text-list';
import { optionsOf } from '../../../wording/code-set';
import { urgencyReasons } from '../../../wording/handoff-codes';
import { CommandForm } from '../../case-file/commands/command-form';
import type { CommandFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import { failedOptions } from '../../consultation/matter-options';
import { SimilarPrecedents } from '../../precedents/similar-precedents';
import { type ApplyBody, applyBodyOf, applyValues } from './apply-values';
import { DisputeKindChoice } from './kind-choice';
import { OtherWay, isOtherRoute } from './other-way';

/** 行政执法争议协调申请书, signed by the leader of the organ. */
export const ApplyForm = (props: CommandFormProps) => {
  const { file } = props;
  const [form] = Form.useForm<ApplyBody>();
  const disputeId = useRef(newUuid()); // one application, however often it is sent
  const own = usePosition()?.organId;
  const kind = Form.useWatch('kind', form) as ApplyBody['kind'] | undefined;
  const elsewhere = isOtherRoute(kind);
  return (
    <CommandForm<ApplyBody>
      {...props}
      form={form}
      submittable={!elsewhere}
      initialValues={applyValues(file, own)}
      toBody={(values) => ({ ...applyBodyOf(values), disputeId: disputeId.current })}
    >
      <SentenceBox>
        司法局受理后转送各方答复、组织协调；协调不成的，报共同的上一级行政机关决定。司法局不作决定（《行政执法监督条例》第十三条）。争议期间责任机关不变，任何一方不得再移送。
      </SentenceBox>
      <DisputeKindChoice />
      {elsewhere ? (
        <OtherWay route={kind} />
      ) : (
        <>
          <SimilarPrecedents caseId={file.caseId} kind={kind} />
          <ApplicationFields {...props} own={own} />
        </>
      )}
    </CommandForm>
  );
};

const ApplicationFields = ({ file, own }: CommandFormProps & { readonly own: string | undefined }) => (
  <>
    <TriedOrUrgent failed={failedOptions(file)} />
    <Form.Item name="respondents" label="争议对方" rules={[{ required: true, message: '请至少选择一个争议对方' }]}>
      <OrgansSelect filter={({ id, canHandOff }) => canHandOff && id !== own} />
    </Form.Item>
    <TextItem name="matter" label="争议事项" max={1000} rows={2} />
    <TextItem name="facts" label="事实" max={5000} rows={4} />
    <TextItem name="claim" label="请求" max={2000} rows={2} placeholder="请求由哪个机关办理，或者如何处理" />
    <TextItem name="legalBasis" label="依据" max={1000} rows={2} />
    <TextList name="evidence" label="证据" addText="再加一项" max={200} most={100} required={false} />
  </>
);

/** 先协商: a consultation that came to nothing, or a reason why it could not be waited for (行政处罚法 25). */
const TriedOrUrgent = ({ failed }: { readonly failed: ReturnType<typeof failedOptions> }) => {
  const tried = Form.useWatch<string | undefined>('consultationId');
  return (
    <>
      {failed.length > 0 && (
        <Form.Item name="consultationId" label="不成的协商" extra="争议各方都应参加过这次协商。">
          <Select allowClear placeholder="选择" options={[...failed]} />
        </Form.Item>
      )}
      {tried === undefined && (
        <Form.Item
          name="urgencyReason"
          label="未经协商的紧急理由"
          rules={[{ required: true, message: '没有不成的协商时，请选择紧急理由' }]}
          extra={`${failed.length === 0 ? '本案卷没有不成的协商。' : ''}应当先协商；情况紧急来不及协商的，选定紧急理由。`}
        >
          <Select options={optionsOf(urgencyReasons)} placeholder="选择" />
        </Form.Item>
      )}
    </>
  );
};
