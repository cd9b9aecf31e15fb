import { type FormInstance, Button, Form, Input } from 'antd';
import { useEffect, useRef } from 'react';
import { NO_DATE, TO_WRITE } from './paper-texts';

interface TemplateItemProps {
  readonly form: FormInstance;
  /** Field of the body. */
  readonly name: string;
  readonly label: string;
  readonly max: number;
  /** The text that the facts give; it follows them until it is changed by hand. */
  readonly template: string;
}

const complete = {
  validator: (_: unknown, text: unknown) =>
    typeof text === 'string' && (text.includes(TO_WRITE) || text.includes(NO_DATE))
      ? Promise.reject(new Error('模板中还有没有写明的内容，请补充'))
      : Promise.resolve(),
};

/** The text of a paper: written by the platform from the facts of the file, and edited by whoever signs it. */
export const TemplateItem = ({ form, name, label, max, template }: TemplateItemProps) => {
  const written = useRef<string | undefined>(undefined);
  const fill = (): void => {
    form.setFieldValue(name, template);
    written.current = template;
  };
  useEffect(() => {
    const current = form.getFieldValue(name) as string | undefined;
    if (current === undefined || current === written.current) {
      form.setFieldValue(name, template);
      written.current = template;
    }
  }, [form, name, template]);
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required: true, whitespace: true, message: `请填写${label}` }, complete]}
      extra={
        <>
          按案卷中的事实生成，可以修改。
          <Button type="link" size="small" onClick={fill}>
            重新按事实生成
          </Button>
        </>
      }
    >
      <Input.TextArea maxLength={max} autoSize={{ minRows: 5, maxRows: 16 }} showCount />
    </Form.Item>
  );
};
