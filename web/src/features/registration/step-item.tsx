import { Button, Form, Input } from 'antd';
import { chosen, required } from './code-rules';
import { ItemSelect } from './item-select';
import { useItem } from './use-competence';

/** 职权事项: which power of the catalogue, and the cause and articles that follow from it. */
export const ItemFields = ({ asOf }: { readonly asOf: string }) => {
  const form = Form.useFormInstance();
  const code = Form.useWatch<string | undefined>('item', form);
  const item = useItem(code, asOf);
  const choose = (name: string): void => {
    // The cause follows the item until the officer writes one.
    if (!form.isFieldTouched('cause') || form.getFieldValue('cause') === '') form.setFieldValue('cause', name);
  };
  return (
    <>
      <Form.Item name="item" label="职权事项" rules={[chosen('职权事项')]}>
        <ItemSelect asOf={asOf} onItem={({ name }) => choose(name)} />
      </Form.Item>
      <Form.Item name="cause" label="案由" rules={[required('案由'), { max: 200, message: '不能超过 200 字' }]}>
        <Input placeholder="选择事项后自动填入，可以修改" />
      </Form.Item>
      <Form.Item
        name="penaltyBasis"
        label="处罚依据"
        rules={[{ max: 500, message: '不能超过 500 字' }]}
        extra={
          item === undefined ? undefined : (
            <Button type="link" size="small" onClick={() => form.setFieldValue('penaltyBasis', item.legalBasis)}>
              填入清单所列依据：{item.legalBasis}
            </Button>
          )
        }
      >
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />
      </Form.Item>
      <Form.Item name="provisionsViolated" label="涉嫌违反条款" rules={[{ max: 500, message: '不能超过 500 字' }]}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />
      </Form.Item>
      <Form.Item name="discretion" label="裁量因素" rules={[{ max: 1000, message: '不能超过 1000 字' }]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} placeholder="情节、后果、改正情况等，可不填" />
      </Form.Item>
    </>
  );
};
