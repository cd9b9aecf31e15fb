import { Form, Radio } from 'antd';
import { TextItem } from '../../case-file/commands/text-item';
import type { PushKind } from '../push-types';

const NUMBERED: readonly PushKind[] = ['licence', 'penalty'];

/** What is sent: of a person no more than the name. */
export const ContentFields = ({ kind }: { readonly kind: PushKind }) => {
  const party = Form.useWatch(['content', 'party', 'kind']) as 'none' | 'person' | 'organisation' | undefined;
  return (
    <>
      <TextItem name={['content', 'title']} label="标题" max={200} />
      <TextItem name={['content', 'documentNumber']} label="文号" max={100} required={NUMBERED.includes(kind)} />
      <TextItem
        name={['content', 'text']}
        label="内容"
        max={5000}
        rows={5}
        extra="推送给其他机关的内容不写公民身份号码、住址、电话、账号等；未成年人不写姓名。"
      />
      <Form.Item name={['content', 'party', 'kind']} label="当事人">
        <Radio.Group
          options={[
            { value: 'none', label: '不涉及' },
            { value: 'person', label: '公民' },
            { value: 'organisation', label: '单位或者个体工商户' },
          ]}
        />
      </Form.Item>
      {(party === 'person' || party === 'organisation') && (
        <TextItem name={['content', 'party', 'name']} label={party === 'person' ? '姓名' : '名称'} max={100} />
      )}
      {party === 'organisation' && (
        <div className="form-pair">
          <TextItem name={['content', 'party', 'uscc']} label="统一社会信用代码" max={18} required={false} />
          <TextItem name={['content', 'party', 'representative']} label="法定代表人（经营者）" max={50} required={false} />
        </div>
      )}
      <TextItem name={['content', 'basis']} label="依据" max={1000} rows={1} required={false} />
    </>
  );
};
