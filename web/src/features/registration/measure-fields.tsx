import { Button, Checkbox, Form, Input, Select } from 'antd';
import { InstantPicker } from '../../components/instant-picker';
import { measureKinds } from '../../wording/case-codes';
import { optionsOf } from '../../wording/code-set';
import { chosen, required } from './code-rules';
import { MeasureExpiry } from './measure-expiry';

/** Measures that run already; each says when it ends. */
export const MeasureFields = () => {
  const form = Form.useFormInstance();
  return (
    <Form.List name="measures">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <fieldset key={key} className="registration-row">
              <legend>措施 {name + 1}</legend>
              <Button className="registration-remove" size="small" onClick={() => remove(name)}>
                删除
              </Button>
              <div className="registration-grid">
                <Form.Item name={[name, 'kind']} label="措施种类" rules={[chosen('措施种类')]}>
                  <Select options={optionsOf(measureKinds)} />
                </Form.Item>
                <Form.Item name={[name, 'object']} label="措施对象" rules={[required('措施对象')]}>
                  <Input maxLength={300} />
                </Form.Item>
                <Form.Item name={[name, 'documentNumber']} label="文书号">
                  <Input maxLength={100} />
                </Form.Item>
                <Form.Item name={[name, 'from']} label="起始时间" rules={[chosen('起始时间')]}>
                  <InstantPicker />
                </Form.Item>
                <Form.Item name={[name, 'onTheSpot']} valuePropName="checked" label="实施方式">
                  <Checkbox>情况紧急，当场采取</Checkbox>
                </Form.Item>
                <MeasureExpiry index={name} />
              </div>
            </fieldset>
          ))}
          <Button
            size="small"
            onClick={() => add({ kind: 'preservation', onTheSpot: false, from: form.getFieldValue('discoveredAt') as string })}
          >
            ＋ 添加措施
          </Button>
        </>
      )}
    </Form.List>
  );
};
