import { Form } from 'antd';
import type { Organ } from '../../../api/types';
import { OrganSelect } from '../../../components/organ-select';

interface OrganItemProps {
  readonly name?: string;
  readonly label: string;
  readonly kinds: readonly Organ['kind'][];
  readonly except?: string | undefined;
  readonly required?: boolean;
  readonly extra?: string;
}

/** An organ of certain kinds: 公安机关, 检察院, 法院 or those that handle cases. */
export const OrganItem = ({ name = 'to', label, kinds, except, required = true, extra }: OrganItemProps) => (
  <Form.Item
    name={name}
    label={label}
    {...(extra === undefined ? {} : { extra })}
    rules={required ? [{ required: true, message: `请选择${label}` }] : []}
  >
    <OrganSelect filter={({ id, kind }) => kinds.includes(kind) && id !== except} allowClear={!required} />
  </Form.Item>
);

export const ADMINISTRATIVE: readonly Organ['kind'][] = ['township-government', 'department', 'city-branch', 'vertical'];
