import { Form, Input } from 'antd';

interface TextItemProps {
  readonly name: string | (string | number)[];
  readonly label: string;
  readonly max: number;
  readonly required?: boolean;
  /** Number of lines; one line when left out. */
  readonly rows?: number;
  readonly extra?: string;
  readonly placeholder?: string;
}

/** A text of limited length. */
export const TextItem = ({ name, label, max, required = true, rows, extra, placeholder }: TextItemProps) => {
  const common = { maxLength: max, ...(placeholder === undefined ? {} : { placeholder }) };
  return (
    <Form.Item
      name={name}
      label={label}
      {...(extra === undefined ? {} : { extra })}
      rules={required ? [{ required: true, whitespace: true, message: `请填写${label}` }] : []}
    >
      {rows === undefined ? (
        <Input {...common} />
      ) : (
        <Input.TextArea {...common} autoSize={{ minRows: rows, maxRows: rows + 8 }} showCount />
      )}
    </Form.Item>
  );
};
