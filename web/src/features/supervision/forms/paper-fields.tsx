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
  /** The time of the duty is the county's own: the duty itself still stands in some law. */
  readonly countyParameter: boolean;
}

const ARTICLE = '未履行的职责出自哪部法律、法规、规章或者规定的哪一条。';
const COUNTY_PARAMETER = '这项期限是县级参数，不是法定期限；请补充该项职责本身的法律依据。';

export const NumberItem = () => (
  <TextItem name="documentNumber" label="文号" max={100} required={false} extra="不填则由平台按本机关当年顺序编号。" />
);

/** What every paper of supervision says. */
export const PaperFields = ({ form, template, organ, countyParameter }: PaperFieldsProps) => (
  <>
    <RespondByItem />
    <TemplateItem form={form} name="text" label="文书内容" max={5000} template={template} />
    <TextItem name="legalBasis" label="依据" max={1000} rows={2} extra={countyParameter ? COUNTY_PARAMETER : ARTICLE} />
    <CopyToItem organ={organ} />
    <NumberItem />
  </>
);
