import { Checkbox, Form, Input, Radio } from 'antd';
import type { Schemas } from '../../../api/types';
import { today } from '../../../components/county-time';
import { DateInput } from '../../../components/date-input';
import { InstantPicker } from '../../../components/instant-picker';
import { OrganSelect } from '../../../components/organ-select';
import { SentenceBox } from '../../../components/sentence-box';
import { optionsOf } from '../../../wording/code-set';
import { orderObjections, toldBy } from '../../../wording/intake-codes';
import { TextItem } from '../../case-file/commands/text-item';
import { OrderForm, type OrderFormProps } from './order-form';

const yesNo = (yes: string, no: string) => [
  { value: true, label: yes },
  { value: false, label: no },
];

const ToldBy = ({ label }: { readonly label: string }) => (
  <Form.Item name="toldBy" label={label} rules={[{ required: true, message: `请选择${label}` }]}>
    <Radio.Group options={optionsOf(toldBy)} />
  </Form.Item>
);

const Choice = ({ name, label, yes, no }: { readonly name: string; readonly label: string; readonly yes: string; readonly no: string }) => (
  <Form.Item name={name} label={label} rules={[{ required: true, message: `请选择${label}` }]}>
    <Radio.Group options={yesNo(yes, no)} />
  </Form.Item>
);

export const AcceptanceForm = (props: OrderFormProps) => (
  <OrderForm<Schemas['DecideAcceptanceBody']> {...props}>
    <Choice name="accepted" label="是否受理" yes="受理" no="不予受理" />
    <TextItem name="reasons" label="理由" max={1000} rows={3} required={false} extra="不予受理的必须写明理由。" />
  </OrderForm>
);

export const ObjectForm = (props: OrderFormProps) => (
  <OrderForm<Schemas['ObjectToDispatchBody']> {...props} danger>
    <SentenceBox>异议由派单机构复核一次；复核前工单仍在本单位，时限照常计算，不能自行转给其他单位。</SentenceBox>
    <Form.Item name="ground" label="异议理由" rules={[{ required: true, message: '请选择异议理由' }]}>
      <Radio.Group options={optionsOf(orderObjections)} />
    </Form.Item>
    <TextItem name="reasons" label="理由说明" max={1000} rows={3} />
    <TextItem name="legalBasis" label="依据" max={500} placeholder="法律法规、权责清单或者职责规定" />
    <Form.Item name="believedCompetent" label="认为应当办理的机关">
      <OrganSelect allowClear />
    </Form.Item>
  </OrderForm>
);

export const ReviewForm = (props: OrderFormProps) => {
  const objection = props.order.objections.at(-1);
  return (
    <OrderForm<Schemas['ReviewObjectionBody']>
      {...props}
      initialValues={objection?.believedCompetent === undefined ? {} : { to: objection.believedCompetent.id }}
    >
      {objection !== undefined && (
        <SentenceBox>{`${objection.organ.name}提出异议：${objection.groundName}。${objection.reasons}（${objection.legalBasis}）`}</SentenceBox>
      )}
      <Choice name="upheld" label="复核结论" yes="异议成立，改派" no="异议不成立，仍由原单位办理" />
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) =>
          getFieldValue('upheld') === true ? (
            <Form.Item name="to" label="改派单位" preserve={false} rules={[{ required: true, message: '请选择改派单位' }]}>
              <OrganSelect />
            </Form.Item>
          ) : null
        }
      </Form.Item>
      <TextItem name="opinion" label="复核意见" max={1000} rows={3} />
    </OrderForm>
  );
};

export const ExtendForm = (props: OrderFormProps) => (
  <OrderForm<Schemas['ExtendOrderBody']> {...props}>
    {props.order.channel.family === 'petition' ? (
      <SentenceBox>信访事项的办理期限可以延长一次，延长三十日。</SentenceBox>
    ) : (
      <Form.Item name="lastDay" label="延长至" rules={[{ required: true, message: '请填写延长后的最后一天' }]}>
        <DateInput allowFuture earliest={today()} />
      </Form.Item>
    )}
    <TextItem name="reasons" label="延长理由" max={1000} rows={3} />
    <Form.Item name="toldAt" label="告知诉求人的时间" rules={[{ required: true, message: '延长前应当先告知诉求人' }]}>
      <InstantPicker />
    </Form.Item>
    <ToldBy label="告知方式" />
  </OrderForm>
);

export const ReportForm = (props: OrderFormProps) => (
  <OrderForm<Schemas['ReportCooperationBody']> {...props}>
    <TextItem name="result" label="协办结果" max={2000} rows={4} />
  </OrderForm>
);

export const LinkCaseForm = (props: OrderFormProps) => (
  <OrderForm<Schemas['LinkOrderCaseBody']> {...props}>
    <SentenceBox>关联本机关已有的案卷。案卷标识在案卷页面的地址栏末尾。</SentenceBox>
    <Form.Item
      name="caseId"
      label="案卷标识"
      rules={[{ required: true, pattern: /^[0-9a-f-]{36}$/i, message: '请粘贴案卷标识（36 位）' }]}
      normalize={(text: string) => text.trim().split('/').at(-1)}
    >
      <Input />
    </Form.Item>
  </OrderForm>
);

export const AnswerForm = (props: OrderFormProps) => (
  <OrderForm<Schemas['AnswerOrderBody']> {...props}>
    {props.order.cases.map(({ caseId, title, summary }) => (
      <SentenceBox key={caseId}>{`案卷「${title ?? '—'}」：${summary ?? '尚未有结果'}。`}</SentenceBox>
    ))}
    <TextItem name="text" label="答复内容" max={3000} rows={6} extra="不要写他人的姓名、证件号码、电话和住址。" />
    <ToldBy label="答复方式" />
  </OrderForm>
);

export const CallBackForm = (props: OrderFormProps) => (
  <OrderForm<Schemas['CallBackBody']> {...props} initialValues={{ again: false }}>
    <Choice name="responded" label="是否响应" yes="已响应" no="未响应" />
    <Choice name="resolved" label="是否解决" yes="已解决" no="未解决" />
    <Choice name="satisfied" label="是否满意" yes="满意" no="不满意" />
    <TextItem name="note" label="回访记录" max={500} rows={2} required={false} />
    <Form.Item name="again" valuePropName="checked">
      <Checkbox>退回原单位再办一次</Checkbox>
    </Form.Item>
  </OrderForm>
);

export const CloseForm = (props: OrderFormProps) => (
  <OrderForm<Schemas['CloseOrderBody']> {...props}>
    <TextItem name="summary" label="办结说明" max={1000} rows={3} />
  </OrderForm>
);
