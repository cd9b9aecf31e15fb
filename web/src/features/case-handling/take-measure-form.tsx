import { Checkbox, Form, Select } from 'antd';
import type { Schemas } from '../../api/types';
import { countyNow } from '../../components/county-time';
import { InstantPicker, instantOfWallTime } from '../../components/instant-picker';
import { optionsOf } from '../../wording/code-set';
import { measureKinds } from '../../wording/case-codes';
import { CommandForm } from '../case-file/commands/command-form';
import type { CommandFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';

export const TakeMeasureForm = (props: CommandFormProps) => (
  <CommandForm<Schemas['TakeMeasureBody']>
    {...props}
    initialValues={{ measure: { from: instantOfWallTime(countyNow().startOf('minute')) } as Schemas['MeasureBody'] }}
  >
    <Form.Item name={['measure', 'kind']} label="措施种类" rules={[{ required: true, message: '请选择措施种类' }]}>
      <Select options={optionsOf(measureKinds)} placeholder="选择" />
    </Form.Item>
    <TextItem name={['measure', 'object']} label="措施对象" max={300} placeholder="场所、设施或者物品" />
    <Form.Item name={['measure', 'from']} label="起始时间" rules={[{ required: true, message: '请填写起始时间' }]}>
      <InstantPicker />
    </Form.Item>
    <TextItem name={['measure', 'documentNumber']} label="文书号" max={100} required={false} />
    <Form.Item
      name={['measure', 'onTheSpot']}
      valuePropName="checked"
      extra="情况紧急当场采取的，须在 24 小时内补办批准手续（行政强制法第十九条）。"
    >
      <Checkbox>当场采取</Checkbox>
    </Form.Item>
  </CommandForm>
);
