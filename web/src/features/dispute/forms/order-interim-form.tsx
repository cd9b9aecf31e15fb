import { Form } from 'antd';
import type { Schemas } from '../../../api/types';
import { OrganSelect } from '../../../components/organ-select';
import { SentenceBox } from '../../../components/sentence-box';
import { CommandForm } from '../../case-file/commands/command-form';
import type { DisputeFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import { DisputeSummary } from './dispute-summary';

/** Names who acts meanwhile; who is responsible stays as it was. */
export const OrderInterimForm = (props: DisputeFormProps) => (
  <CommandForm<Schemas['OrderInterimBody']> {...props}>
    <SentenceBox>
      不及时处置会造成难以恢复的损害时，可以确定由一个机关先行处置（参照《山东省行政程序规定》第二十条等外地规定，对本县无约束力）。责任机关仍是
      {props.file.responsibleOrgan.name}，不因此改变。
    </SentenceBox>
    <DisputeSummary dispute={props.dispute} />
    <Form.Item name="lead" label="先行处置的机关" rules={[{ required: true, message: '请选择先行处置的机关' }]}>
      <OrganSelect />
    </Form.Item>
    <TextItem name="measure" label="措施" max={2000} rows={3} placeholder="先做什么，做到什么程度" />
    <TextItem name="reasons" label="理由" max={2000} rows={2} placeholder="为什么不能等到争议解决" />
  </CommandForm>
);
