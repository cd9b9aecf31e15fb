import { Form } from 'antd';
import type { Schemas } from '../../api/types';
import { countyNow } from '../../components/county-time';
import { InstantPicker, instantOfWallTime } from '../../components/instant-picker';
import { SentenceBox } from '../../components/sentence-box';
import { TextList } from '../../components/text-list';
import { CommandForm } from '../case-file/commands/command-form';
import type { HandoffFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';

/** The record 协商记录 that both sides will have signed. */
export const ProposeReturnForm = (props: HandoffFormProps) => (
  <CommandForm<Schemas['ProposeReturnBody']>
    {...props}
    initialValues={{ heldAt: instantOfWallTime(countyNow().startOf('minute')), senderAttendees: [''], receiverAttendees: [''] }}
  >
    <SentenceBox>退回须双方协商一致并留有记录：本机关提出后，由对方负责人同意才生效。</SentenceBox>
    <Form.Item name="heldAt" label="协商时间" rules={[{ required: true, message: '请填写协商时间' }]}>
      <InstantPicker />
    </Form.Item>
    <TextList name="senderAttendees" label={`移送方参加人（${props.handoff.from.name}）`} addText="再加一人" max={50} most={20} />
    <TextList name="receiverAttendees" label={`受移送方参加人（${props.handoff.to.name}）`} addText="再加一人" max={50} most={20} />
    <TextItem name="views" label="双方意见" max={5000} rows={4} />
    <TextItem name="outcome" label="协商结果" max={3000} rows={2} />
  </CommandForm>
);
