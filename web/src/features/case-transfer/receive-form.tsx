import { Form, InputNumber } from 'antd';
import type { Schemas } from '../../api/types';
import { SentenceBox } from '../../components/sentence-box';
import { CommandForm } from '../case-file/commands/command-form';
import type { HandoffFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';
import { MaterialsList } from './materials-list';

const Count = ({ name, label, listed }: { readonly name: string; readonly label: string; readonly listed: number }) => (
  <Form.Item name={name} label={`${label}（清单载明 ${listed}）`} rules={[{ required: true, message: `请填写${label}` }]}>
    <InputNumber min={0} max={9999} precision={0} />
  </Form.Item>
);

/** Receipt counts what arrived; it is not acceptance. */
export const ReceiveForm = (props: HandoffFormProps) => {
  const { goods, materials } = props.handoff;
  const goodsCount = goods.filter(({ fate }) => fate === 'handed-over').length;
  return (
    <CommandForm<Schemas['ReceiveBody']> {...props} initialValues={{ goodsCount, materialsCount: materials.length }}>
      <SentenceBox>签收只表示收到，不等于接收案件；是否接收由本机关负责人另行答复。</SentenceBox>
      <MaterialsList materials={materials} />
      <Count name="materialsCount" label="收到材料数" listed={materials.length} />
      <Count name="goodsCount" label="收到物品数" listed={goodsCount} />
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => (
          <TextItem
            name="note"
            label="签收说明"
            max={1000}
            rows={2}
            required={getFieldValue('goodsCount') !== goodsCount || getFieldValue('materialsCount') !== materials.length}
            extra="实收与清单不一致时，须写明差异。"
          />
        )}
      </Form.Item>
    </CommandForm>
  );
};
