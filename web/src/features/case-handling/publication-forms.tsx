import type { Schemas } from '../../api/types';
import { CommandForm } from '../case-file/commands/command-form';
import type { CommandFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';

export const PublishForm = (props: CommandFormProps) => (
  <CommandForm<Schemas['PublishBody']> {...props}>
    <TextItem name="where" label="公示渠道" max={300} placeholder="公示网站或平台的名称" />
  </CommandForm>
);

export const ReportUpForm = (props: CommandFormProps) => (
  <CommandForm<Schemas['ReportUpBody']> {...props}>
    <TextItem name="documentNumber" label="报送文号" max={100} required={false} />
  </CommandForm>
);
