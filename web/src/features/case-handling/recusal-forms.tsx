import { Form, Radio, Select } from 'antd';
import type { CaseDetail, Schemas } from '../../api/types';
import { SentenceBox } from '../../components/sentence-box';
import { CommandForm } from '../case-file/commands/command-form';
import type { CommandFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';

const OfficerItem = ({ officers }: { readonly officers: readonly { readonly id: string; readonly name: string }[] }) => (
  <Form.Item name="officer" label="被申请回避的人员" rules={[{ required: true, message: '请选择人员' }]}>
    <Select
      placeholder="选择"
      options={officers.map(({ id, name }) => ({ value: id, label: name }))}
      notFoundContent="案卷中没有可以选择的人员"
    />
  </Form.Item>
);

const named = ({ officers, legalReview }: CaseDetail) => [...officers, ...(legalReview === undefined ? [] : [legalReview.reviewer])];

export const RequestRecusalForm = (props: CommandFormProps) => (
  <CommandForm<Schemas['RequestRecusalBody']> {...props}>
    <SentenceBox>回避由机关负责人决定；决定作出之前，调查不停止。</SentenceBox>
    <OfficerItem officers={named(props.file)} />
    <TextItem name="reason" label="回避理由" max={2000} rows={3} placeholder="与案件的利害关系" />
  </CommandForm>
);

export const DecideRecusalForm = (props: CommandFormProps) => {
  const pending = props.file.recusals.filter(({ granted }) => granted === undefined);
  const [only] = pending;
  return (
    <CommandForm<Schemas['DecideRecusalBody']> {...props} initialValues={only === undefined ? {} : { officer: only.officer.id }}>
      {pending.map(({ officer, ground }) => (
        <SentenceBox key={officer.id} title={`${officer.name}被申请回避`}>
          {ground}
        </SentenceBox>
      ))}
      <OfficerItem officers={pending.map(({ officer }) => officer)} />
      <Form.Item name="granted" label="决定" rules={[{ required: true, message: '请作出决定' }]}>
        <Radio.Group
          options={[
            { value: true, label: '准予回避' },
            { value: false, label: '不予准许' },
          ]}
        />
      </Form.Item>
      <TextItem name="reason" label="理由" max={2000} rows={2} />
    </CommandForm>
  );
};
