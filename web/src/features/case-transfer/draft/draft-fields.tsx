import { type FormInstance, Form, Input, Radio, Select } from 'antd';
import type { CaseDetail } from '../../../api/types';
import { OfficerSelect } from '../../../components/officer-select';
import { optionsOf } from '../../../wording/code-set';
import { transferReasons, urgencyReasons } from '../../../wording/handoff-codes';
import { TextItem } from '../../case-file/commands/text-item';
import type { DraftBody } from './draft-values';
import { GoodsFates } from './goods-fates';
import { MaterialFields } from './material-fields';
import { ReceiverFields } from './receiver-fields';

interface DraftFieldsProps {
  readonly form: FormInstance<DraftBody>;
  readonly file: CaseDetail;
}

const twoOfficers = {
  validator: (_: unknown, chosen: unknown) =>
    Array.isArray(chosen) && chosen.length >= 2 ? Promise.resolve() : Promise.reject(new Error('请选定至少两名移送人员')),
};

/** Everything a 移送 says, in the order of the letter. */
export const DraftFields = ({ form, file }: DraftFieldsProps) => {
  const urgency = Form.useWatch('urgency', form);
  return (
    <>
      <ReceiverFields form={form} file={file} />
      <Form.Item name="reason" label="移送理由" rules={[{ required: true }]}>
        <Select options={optionsOf(transferReasons)} />
      </Form.Item>
      <TextItem name="explanation" label="移送说明" max={3000} rows={4} placeholder="查明的情况、为何应由对方处理" />
      <TextItem name="legalBasis" label="移送依据" max={1000} rows={2} placeholder="法律、法规、规章或清单的名称和条款" />
      <Form.Item name="urgency" label="缓急" rules={[{ required: true }]} extra="紧急移送期限更短，并须写明紧急理由。">
        <Radio.Group
          options={[
            { value: 'ordinary', label: '一般' },
            { value: 'urgent', label: '紧急' },
          ]}
        />
      </Form.Item>
      {urgency === 'urgent' && (
        <Form.Item name="urgencyReason" label="紧急理由" rules={[{ required: true, message: '请选择紧急理由' }]}>
          <Select options={optionsOf(urgencyReasons)} placeholder="选择" />
        </Form.Item>
      )}
      <Form.Item name="officers" label="移送人员" required rules={[twoOfficers]} extra="至少两名，执法证在有效期内。">
        <OfficerSelect multiple certified />
      </Form.Item>
      <div className="form-pair">
        <TextItem name="contactName" label="联系人" max={50} />
        <Form.Item
          name="contactPhone"
          label="联系电话"
          rules={[{ required: true, pattern: /^[0-9+\- ]{5,20}$/, message: '请填写电话号码，只含数字、空格、加号和短横线' }]}
        >
          <Input maxLength={20} inputMode="tel" />
        </Form.Item>
      </div>
      <MaterialFields form={form} subject={file.details.subject} />
      <GoodsFates goods={file.goods} />
    </>
  );
};
