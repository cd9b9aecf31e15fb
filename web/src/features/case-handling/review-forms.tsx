import { Form } from 'antd';
import type { Schemas } from '../../api/types';
import { OfficerSelect } from '../../components/officer-select';
import { CommandForm } from '../case-file/commands/command-form';
import type { CommandFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';

export const AssignReviewForm = (props: CommandFormProps) => {
  const investigators = new Set(props.file.officers.map(({ id }) => id));
  return (
    <CommandForm<Schemas['AssignReviewBody']> {...props}>
      <Form.Item
        name="reviewer"
        label="法制审核人员"
        rules={[{ required: true, message: '请选择法制审核人员' }]}
        extra="办案人员不能审核自己办理的案件。"
      >
        <OfficerSelect filter={({ id, roles }) => roles.includes('legal-reviewer') && !investigators.has(id)} />
      </Form.Item>
    </CommandForm>
  );
};

export const PassReviewForm = (props: CommandFormProps) => (
  <CommandForm<Schemas['OpinionBody']> {...props}>
    <TextItem name="opinion" label="审核意见" max={3000} rows={4} />
  </CommandForm>
);

export const ReturnReviewForm = (props: CommandFormProps) => (
  <CommandForm<Schemas['OpinionBody']> {...props} danger>
    <TextItem name="opinion" label="退回的审核意见" max={3000} rows={4} />
  </CommandForm>
);
