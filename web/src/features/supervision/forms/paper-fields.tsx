import type { FormInstance } from 'antd';
import { TextItem } from '../../case-file/commands/text-item';
import { CopyToItem } from './copy-to-item';
import { RespondByItem } from './respond-by-item';
import { TemplateItem } from './template-item';

interface PaperFieldsProps {
  readonly form: FormInstance;
  readonly template: string;
  /** The organ to which it is addressed. */
  readonly organ: string | undefined;
}

export const NumberItem = () => (
  <TextItem name="documentNumber" label="文号" max={100} required={false} extra="不填则由平台按本机关当年顺序编号。" />
);

/** What every paper of supervision says. */
export const PaperFields = ({ form, template, organ }: PaperFieldsProps) => (
  <>
    <RespondByItem />
    <TemplateItem form={form} name="text" label="文书内容" max={5000} template={template} />
    <TextItem name="legalBasis" label="依据" max={1000} rows={2} extra="未履行的职责出自哪部法律、法规、规章或者规定的哪一条。" />
    <CopyToItem organ={organ} />
    <NumberItem />
  </>
);
