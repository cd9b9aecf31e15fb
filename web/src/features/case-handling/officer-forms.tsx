import { Form } from 'antd';
import type { Schemas } from '../../api/types';
import { usePosition } from '../../app/user-context';
import { OfficerSelect } from '../../components/officer-select';
import { CommandForm } from '../case-file/commands/command-form';
import type { CommandFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';

const twoOfficers = {
  validator: (_: unknown, chosen: unknown) =>
    Array.isArray(chosen) && chosen.length >= 2 ? Promise.resolve() : Promise.reject(new Error('请选定至少两名办案人员')),
};

/** The two or more officers of 行政处罚法 42. */
const OfficersItem = () => (
  <Form.Item
    name="officers"
    label="办案人员"
    required
    rules={[twoOfficers]}
    extra="至少两名本机关人员，执法证在有效期内；辅助人员不能列为办案人员。"
  >
    <OfficerSelect multiple certified />
  </Form.Item>
);

/** Officers of the sender do not file for the receiver. */
const ownOfficers = ({ file }: CommandFormProps, organId: string | undefined): string[] =>
  file.openedBy.id === organId && file.handoffs.every(({ acceptedAt }) => acceptedAt === undefined)
    ? file.officers.map(({ id }) => id)
    : [];

export const FileForm = (props: CommandFormProps) => {
  const position = usePosition();
  return (
    <CommandForm<Schemas['FileBody']> {...props} initialValues={{ officers: ownOfficers(props, position?.organId) }}>
      <OfficersItem />
      <TextItem name="number" label="立案号" max={100} required={false} extra="不填则由平台按本机关当年顺序编号。" />
    </CommandForm>
  );
};

export const ReplaceOfficersForm = (props: CommandFormProps) => (
  <CommandForm<Schemas['OfficersBody']> {...props} initialValues={{ officers: props.file.officers.map(({ id }) => id) }}>
    <OfficersItem />
    <TextItem name="reason" label="更换理由" max={2000} rows={2} />
  </CommandForm>
);
