import { Alert, Form } from 'antd';
import type { Schemas } from '../../../api/types';
import { CommandForm } from '../../case-file/commands/command-form';
import { TextItem } from '../../case-file/commands/text-item';
import { ArticleLine } from './article-line';
import { NumberItem, PaperFields } from './paper-fields';
import { decisionText, namingText, opinionText } from './paper-texts';
import type { SupervisionFormProps } from './supervision-form-props';
import { SupervisionSummary } from './supervision-summary';
import { TemplateItem } from './template-item';
import { basisText, isCountyParameter, isIgnored, lastPaper, usePaperFacts } from './use-paper-facts';

const given = (basis: string | undefined): { readonly legalBasis?: string } => (basis === undefined ? {} : { legalBasis: basis });

/** 监督意见书 */
export const OpinionForm = (props: SupervisionFormProps) => {
  const { file, supervision } = props;
  const [form] = Form.useForm<Schemas['IssueOpinionBody']>();
  const facts = usePaperFacts(file, supervision, Form.useWatch('respondBy', form));
  return (
    <CommandForm<Schemas['IssueOpinionBody']> {...props} form={form} initialValues={given(basisText(supervision))}>
      <SupervisionSummary supervision={supervision} />
      <ArticleLine rule="SUP-28" />
      <PaperFields
        form={form}
        template={opinionText(facts)}
        organ={supervision.organ.id}
        countyParameter={isCountyParameter(supervision)}
      />
    </CommandForm>
  );
};

/** 监督决定书 of the government */
export const DecisionForm = (props: SupervisionFormProps) => {
  const { file, supervision } = props;
  const [form] = Form.useForm<Schemas['IssueDecisionBody']>();
  const facts = usePaperFacts(file, supervision, Form.useWatch('respondBy', form));
  const ignored = isIgnored(lastPaper(supervision));
  return (
    <CommandForm<Schemas['IssueDecisionBody']> {...props} form={form} initialValues={given(basisText(supervision))}>
      <SupervisionSummary supervision={supervision} />
      <ArticleLine rule="SUP-29" />
      {ignored ? (
        <p className="form-note">{facts.ignored} 的报送期限已过而没有报送。</p>
      ) : (
        <>
          <Alert
            className="form-note"
            type="warning"
            showIcon
            title="没有超过报送期限而不办理的督办文书：只有问题重大的，才可以直接作出决定。"
          />
          <TextItem name="gravity" label="问题重大的理由" max={1000} rows={2} />
        </>
      )}
      <PaperFields
        form={form}
        template={decisionText(facts)}
        organ={supervision.organ.id}
        countyParameter={isCountyParameter(supervision)}
      />
    </CommandForm>
  );
};

/** 通报 orders nothing: the time of the paper before goes on. */
export const NamingForm = (props: SupervisionFormProps) => {
  const { file, supervision } = props;
  const [form] = Form.useForm<Schemas['NamePubliclyBody']>();
  const facts = usePaperFacts(file, supervision);
  return (
    <CommandForm<Schemas['NamePubliclyBody']> {...props} form={form} danger>
      <SupervisionSummary supervision={supervision} />
      <ArticleLine rule="SUP-31" />
      <p className="form-note muted">通报不另定报送期限，此前文书载明的期限继续有效。</p>
      <TextItem name="where" label="通报范围" max={200} placeholder="例如：全县行政执法机关" />
      <TemplateItem form={form} name="text" label="通报内容" max={5000} template={namingText(facts)} />
      <NumberItem />
    </CommandForm>
  );
};
