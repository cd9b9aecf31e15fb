import { Form, Radio } from 'antd';
import type { Schemas } from '../../../api/types';
import { today } from '../../../components/county-time';
import { DateInput } from '../../../components/date-input';
import { OfficerSelect } from '../../../components/officer-select';
import { SentenceBox } from '../../../components/sentence-box';
import { optionsOf } from '../../../wording/code-set';
import { subjectKinds } from '../../../wording/case-codes';
import { TextItem } from '../../case-file/commands/text-item';
import { ItemSelect } from '../../registration/item-select';
import { OrderForm, type OrderFormProps } from './order-form';

type Body = Schemas['OpenCaseFromOrderBody'];

/** What the order does not say yet; channel, number, place and time of receipt go into the file by themselves. */
export const OpenCaseForm = (props: OrderFormProps) => {
  const { matter, receivedAt, item, number, channel, township } = props.order;
  const initial: Partial<Body> = {
    subject: 'lead',
    facts: matter,
    occurredFrom: receivedAt.slice(0, 10),
    ...(item === undefined ? {} : { item }),
  };
  return (
    <OrderForm<Body> {...props} initialValues={initial}>
      <SentenceBox>{`登记后的案卷记明来源：${channel.name}，案源编号 ${number}，发生地${township.name}。案卷有结果时，本工单会提醒答复。`}</SentenceBox>
      <Form.Item name="subject" label="线索或案件">
        <Radio.Group options={optionsOf(subjectKinds)} />
      </Form.Item>
      <TextItem name="title" label="案件名称" max={200} />
      <TextItem name="cause" label="案由" max={200} />
      <Form.Item name="item" label="职权事项" rules={[{ required: true, message: '请选择职权事项' }]}>
        <ItemSelect asOf={today()} />
      </Form.Item>
      <Form.Item name="occurredFrom" label="违法行为发生日期" rules={[{ required: true, message: '请填写发生日期' }]}>
        <DateInput />
      </Form.Item>
      <TextItem name="facts" label="案情概要" max={5000} rows={4} extra="请改写为核查的事实，不要留下诉求人的姓名和电话。" />
      <Form.Item name="officers" label="办案人员（两名以上）" rules={[{ required: true, message: '请选择办案人员' }]}>
        <OfficerSelect multiple certified />
      </Form.Item>
      <TextItem name="duplicateReason" label="不属重复登记的理由" max={500} required={false} extra="平台提示可能重复登记时填写。" />
    </OrderForm>
  );
};
