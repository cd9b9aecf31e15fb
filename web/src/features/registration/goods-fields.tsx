import { Button, Form, Input, InputNumber } from 'antd';
import { YuanInput } from '../../components/yuan-input';
import { chosen, required } from './code-rules';

/** Lines of the 涉案物品清单; proceeds of goods that were disposed of before travel too. */
export const GoodsFields = () => (
  <Form.List name="goods">
    {(fields, { add, remove }) => (
      <>
        {fields.map(({ key, name }) => (
          <fieldset key={key} className="registration-row">
            <legend>物品 {name + 1}</legend>
            <Button className="registration-remove" size="small" onClick={() => remove(name)}>
              删除
            </Button>
            <div className="registration-grid">
              <Form.Item name={[name, 'name']} label="物品名称" rules={[required('物品名称')]}>
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item label="数量和单位" required>
                <div className="registration-inline">
                  <Form.Item name={[name, 'quantity']} noStyle rules={[chosen('数量')]}>
                    <InputNumber min={0.001} max={1_000_000_000} aria-label="数量" />
                  </Form.Item>
                  <Form.Item name={[name, 'unit']} noStyle rules={[required('单位')]}>
                    <Input maxLength={20} placeholder="台、吨、箱" aria-label="单位" />
                  </Form.Item>
                </div>
              </Form.Item>
              <Form.Item name={[name, 'specification']} label="规格型号">
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name={[name, 'condition']} label="状态">
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name={[name, 'storedAt']} label="存放地" rules={[required('存放地')]}>
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name={[name, 'proceedsFen']} label="先行处置所得款项" extra="没有先行处置的不填">
                <YuanInput />
              </Form.Item>
            </div>
          </fieldset>
        ))}
        <Button size="small" onClick={() => add({ quantity: 1 })}>
          ＋ 添加物品
        </Button>
      </>
    )}
  </Form.List>
);
