import { Form } from 'antd';
import type { Schemas } from '../../../api/types';
import { CommandForm } from '../../case-file/commands/command-form';
import { WAITING_RULE } from '../use-next-step';
import { ArticleLine } from './article-line';
import { reminderText } from './paper-texts';
import type { SupervisionFormProps } from './supervision-form-props';
import { SupervisionSummary } from './supervision-summary';
import { TemplateItem } from './template-item';
import { usePaperFacts } from './use-paper-facts';

/** 催办 is a word, not a paper: it has no number and sets no time. */
export const RemindForm = (props: SupervisionFormProps) => {
  const { file, supervision } = props;
  const [form] = Form.useForm<Schemas['RemindBody']>();
  return (
    <CommandForm<Schemas['RemindBody']> {...props} form={form}>
      <SupervisionSummary supervision={supervision} />
      <ArticleLine rule={WAITING_RULE} />
      <TemplateItem form={form} name="text" label="催办内容" max={1000} template={reminderText(usePaperFacts(file, supervision))} />
    </CommandForm>
  );
};
