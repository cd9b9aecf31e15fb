import { Form, Radio, Select } from 'antd';
import { useRef } from 'react';
import type { Schemas } from '../../../api/types';
import { newUuid } from '../../../api/uuid';
import { usePosition } from '../../../app/user-context';
import { cleanBody } from '../../../components/clean-body';
import { OrgansSelect } from '../../../components/organ-select';
import { SentenceBox } from '../../../components/sentence-box';
import { optionsOf } from '../../../wording/code-set';
import { type ConsultationKind, consultationBases, urgencies } from '../../../wording/consultation-codes';
import { CommandForm } from '../../case-file/commands/command-form';
import type { CommandFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import { handoffOptions } from '../matter-options';
import { KindChoice } from './kind-choice';
import { ReplyDue } from './reply-due';
import { requestValues } from './request-values';

type RequestBody = Schemas['RequestConsultationBody'];

/** 发起协商 */
export const RequestForm = (props: CommandFormProps) => {
  const { file } = props;
  const [form] = Form.useForm<RequestBody>();
  const consultationId = useRef(newUuid()); // one consultation, however often it is sent
  const own = usePosition()?.organId;
  const kind = Form.useWatch('kind', form) as ConsultationKind | undefined;
  const urgency = Form.useWatch('urgency', form) as RequestBody['urgency'] | undefined;
  const handoffId = Form.useWatch('handoffId', form);
  const handoffs = handoffOptions(file);
  const fillBasis = (): void => {
    const chosen = form.getFieldValue('kind') as ConsultationKind;
    if (!form.isFieldTouched('legalBasis')) form.setFieldValue('legalBasis', consultationBases[chosen]);
  };
  return (
    <CommandForm<RequestBody>
      {...props}
      form={form}
      initialValues={requestValues(file, own)}
      toBody={(values) => ({ ...cleanBody<RequestBody>(values), consultationId: consultationId.current })}
    >
      <SentenceBox>协商以机关名义发起，各方意见按原话记录。协商期间责任机关不变，期限届满也不等于同意。</SentenceBox>
      <KindChoice onChoose={fillBasis} />
      <Form.Item name="to" label="协商对象" rules={[{ required: true, message: '请至少选择一个机关' }]}>
        <OrgansSelect filter={({ id, canHandOff }) => canHandOff && id !== own} />
      </Form.Item>
      <TextItem name="question" label="协商事项" max={2000} rows={2} placeholder="请对方回答的问题，或者需要对方做的事" />
      <TextItem name="facts" label="事实" max={5000} rows={4} />
      <TextItem name="legalBasis" label="依据" max={1000} rows={2} placeholder="法律、法规、规章或清单的名称和条款" />
      <Form.Item name="urgency" label="缓急" rules={[{ required: true }]} extra="联合执法会商的紧急事项答复期限更短。">
        <Radio.Group options={optionsOf(urgencies)} />
      </Form.Item>
      {handoffs.length > 0 && (
        <Form.Item name="handoffId" label="协商的移送" extra="就某次移送协商的，在此选定；管辖异议的协商期限接续计算，不重新开始。">
          <Select allowClear placeholder="可不选" options={[...handoffs]} />
        </Form.Item>
      )}
      {kind !== undefined && <ReplyDue file={file} kind={kind} urgency={urgency ?? 'ordinary'} handoffId={handoffId} />}
    </CommandForm>
  );
};
