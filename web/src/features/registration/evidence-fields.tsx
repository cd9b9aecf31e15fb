import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { InstantPicker } from '../../components/instant-picker';
import { useUser } from '../../app/user-context';
import { evidenceKinds } from '../../wording/case-codes';
import { optionsOf } from '../../wording/code-set';
import { chosen, required } from './code-rules';
import type { EvidenceForm } from './registration-form';

/** One press per kind adds a line that is filled in as far as the form already knows. */
export const EvidenceFields = () => {
  const form = Form.useFormInstance();
  const { name: collector } = useUser();
  const fresh = (kind: EvidenceForm['kind']): EvidenceForm => {
    const { discoveredAt, address } = form.getFieldsValue(['discoveredAt', 'address']) as { discoveredAt?: string; address?: string };
    return {
      ...(kind === undefined ? {} : { kind }),
      copies: 1,
      original: true,
      collectedBy: collector,
      ...(discoveredAt === undefined ? {} : { collectedAt: discoveredAt }),
      ...(address === undefined ? {} : { collectedWhere: address }),
    };
  };
  return (
    <Form.List name="evidence">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <fieldset key={key} className="registration-row">
              <legend>证据 {name + 1}</legend>
              <Button className="registration-remove" size="small" onClick={() => remove(name)}>
                删除
              </Button>
              <div className="registration-grid">
                <Form.Item name={[name, 'kind']} label="证据种类" rules={[chosen('证据种类')]}>
                  <Select options={optionsOf(evidenceKinds)} />
                </Form.Item>
                <Form.Item name={[name, 'name']} label="证据名称" rules={[required('证据名称')]}>
                  <Input maxLength={200} />
                </Form.Item>
                <Form.Item label="份数和页数" required>
                  <div className="registration-inline">
                    <Form.Item name={[name, 'copies']} noStyle rules={[chosen('份数')]}>
                      <InputNumber min={1} max={9999} precision={0} suffix="份" aria-label="份数" />
                    </Form.Item>
                    <Form.Item name={[name, 'pages']} noStyle>
                      <InputNumber min={1} max={99_999} precision={0} suffix="页" aria-label="页数" />
                    </Form.Item>
                    <Form.Item name={[name, 'original']} noStyle valuePropName="checked">
                      <Checkbox>原件</Checkbox>
                    </Form.Item>
                  </div>
                </Form.Item>
                <Form.Item name={[name, 'collectedAt']} label="提取时间" rules={[chosen('提取时间')]}>
                  <InstantPicker />
                </Form.Item>
                <Form.Item name={[name, 'collectedWhere']} label="提取地点" rules={[required('提取地点')]}>
                  <Input maxLength={200} />
                </Form.Item>
                <Form.Item name={[name, 'collectedBy']} label="提取人" rules={[required('提取人')]}>
                  <Input maxLength={100} />
                </Form.Item>
              </div>
            </fieldset>
          ))}
          <div className="registration-adders">
            <span>添加：</span>
            {optionsOf(evidenceKinds).map(({ value, label }) => (
              <Button key={value} size="small" onClick={() => add(fresh(value))}>
                ＋ {label}
              </Button>
            ))}
          </div>
        </>
      )}
    </Form.List>
  );
};
