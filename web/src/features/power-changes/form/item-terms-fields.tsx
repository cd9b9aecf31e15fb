import { Form, Input, Select } from 'antd';
import { sectorRules } from '../../../wording/catalogue-codes';
import { optionsOf } from '../../../wording/code-set';
import { required } from './required';

/** The wording of an item that is new in the list. */
export const ItemTermsFields = ({ name }: { readonly name: readonly (string | number)[] }) => (
  <div className="change-holder">
    <Form.Item
      name={[...name, 'code']}
      label="事项编码"
      rules={[...required('事项编码'), { pattern: /^[A-Z]{1,8}-[0-9A-Z-]{1,20}$/, message: '应为大写字母、连字符和数字，例如 CG-20。' }]}
    >
      <Input maxLength={30} placeholder="例如 CG-20" />
    </Form.Item>
    <Form.Item name={[...name, 'name']} label="事项名称" rules={required('事项名称')}>
      <Input maxLength={200} />
    </Form.Item>
    <Form.Item name={[...name, 'domain']} label="领域" rules={required('领域')}>
      <Input maxLength={40} placeholder="例如：城市管理" />
    </Form.Item>
    <Form.Item name={[...name, 'sectorRule']} label="适用程序" rules={required('适用程序')}>
      <Select options={optionsOf(sectorRules)} />
    </Form.Item>
    <Form.Item name={[...name, 'legalBasis']} label="法律依据" rules={required('法律依据')}>
      <Input maxLength={500} placeholder="法律法规和条款" />
    </Form.Item>
  </div>
);
