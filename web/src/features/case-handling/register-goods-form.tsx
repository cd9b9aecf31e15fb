import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, InputNumber } from 'antd';
import type { Schemas } from '../../api/types';
import { YuanInput } from '../../components/yuan-input';
import { CommandForm } from '../case-file/commands/command-form';
import type { CommandFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';

type Goods = Schemas['GoodsBody'];

const Entry = ({ index }: { readonly index: number }) => (
  <div className="form-grid">
    <TextItem name={[index, 'name']} label="物品名称" max={200} />
    <Form.Item name={[index, 'quantity']} label="数量" rules={[{ required: true, message: '请填写数量' }]}>
      <InputNumber min={0.001} max={1_000_000_000} precision={3} />
    </Form.Item>
    <TextItem name={[index, 'unit']} label="单位" max={20} placeholder="件、吨、辆……" />
    <TextItem name={[index, 'specification']} label="规格型号" max={200} required={false} />
    <TextItem name={[index, 'condition']} label="状态" max={200} required={false} />
    <TextItem name={[index, 'storedAt']} label="存放地" max={200} />
    <Form.Item name={[index, 'proceedsFen']} label="先行处置所得款项" extra="已先行处置的才填写。">
      <YuanInput placeholder="没有则不填" />
    </Form.Item>
  </div>
);

export const RegisterGoodsForm = (props: CommandFormProps) => (
  <CommandForm<Schemas['RegisterGoodsBody']> {...props} initialValues={{ goods: [{} as Goods] }}>
    <Form.List name="goods">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name: index }, position) => (
            <fieldset key={key} className="form-block">
              <legend>物品 {position + 1}</legend>
              <Entry index={index} />
              {fields.length > 1 && (
                <Button icon={<DeleteOutlined aria-hidden />} onClick={() => remove(index)}>
                  删除这项物品
                </Button>
              )}
            </fieldset>
          ))}
          <Button type="dashed" icon={<PlusOutlined aria-hidden />} onClick={() => add({})} disabled={fields.length >= 300}>
            再加一项物品
          </Button>
        </>
      )}
    </Form.List>
  </CommandForm>
);
