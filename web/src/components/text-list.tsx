import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';

interface TextListProps {
  readonly name: string | (string | number)[];
  readonly label: string;
  readonly addText: string;
  readonly placeholder?: string;
  readonly max: number;
  readonly most: number;
  readonly required?: boolean;
}

/** A list of short texts, at least one unless it may be empty. Enter adds the next line. */
export const TextList = ({ name, label, addText, placeholder = '', max, most, required = true }: TextListProps) => (
  <Form.List
    name={name}
    rules={[
      {
        validator: (_, texts: unknown) =>
          !required || (Array.isArray(texts) && texts.some((text) => typeof text === 'string' && text.trim() !== ''))
            ? Promise.resolve()
            : Promise.reject(new Error(`请至少填写一项${label}`)),
      },
    ]}
  >
    {(fields, { add, remove }, { errors }) => (
      <Form.Item label={label} required={required}>
        {fields.map(({ key, name: index }) => (
          <div key={key} className="text-list-line">
            <Form.Item name={index} noStyle>
              <Input
                maxLength={max}
                placeholder={placeholder}
                aria-label={`${label} ${index + 1}`}
                autoFocus={index > 0}
                onPressEnter={(event) => {
                  event.preventDefault();
                  if (fields.length < most) add('');
                }}
              />
            </Form.Item>
            <Button
              icon={<DeleteOutlined aria-hidden />}
              aria-label={`删除第 ${index + 1} 项`}
              disabled={fields.length === 1}
              onClick={() => remove(index)}
            />
          </div>
        ))}
        <Button type="dashed" icon={<PlusOutlined aria-hidden />} disabled={fields.length >= most} onClick={() => add('')}>
          {addText}
        </Button>
        <Form.ErrorList errors={errors} />
      </Form.Item>
    )}
  </Form.List>
);
