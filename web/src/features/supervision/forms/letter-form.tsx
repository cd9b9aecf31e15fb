import { Alert, Form, Radio } from 'antd';
import type { Schemas } from '../../../api/types';
import { usePosition } from '../../../app/user-context';
import { today } from '../../../components/county-time';
import { useWorkingDays } from '../../clocks/use-working-days';
import { CommandForm } from '../../case-file/commands/command-form';
import { TextItem } from '../../case-file/commands/text-item';
import { waitEnds } from '../next-step';
import { WAITING_RULE, useWait } from '../use-next-step';
import { ArticleLine } from './article-line';
import { PaperFields } from './paper-fields';
import { letterText, noticeText } from './paper-texts';
import type { SupervisionFormProps } from './supervision-form-props';
import { SupervisionSummary } from './supervision-summary';
import { basisText, isCountyParameter, usePaperFacts } from './use-paper-facts';

type Letter = Schemas['IssueLetterBody'];
export type LetterKind = Letter['kind'];

/** Rule under which each of the two is issued. */
export const LETTER_RULES: Readonly<Record<LetterKind, string>> = { letter: 'SUP-27', notice: 'JX-15' };

/** 督办函 of the supervision body, 督办通知书 of the government (江西省行政执法监督条例 15). */
export const LetterKindItem = () => {
  const government = usePosition()?.role === 'county-leader';
  return (
    <Form.Item
      name="kind"
      label="文书种类"
      rules={[{ required: true }]}
      {...(government ? {} : { extra: '《督办通知书》由县人民政府发出。' })}
    >
      <Radio.Group
        options={[
          { value: 'letter', label: '督办函' },
          { value: 'notice', label: '督办通知书', disabled: !government },
        ]}
      />
    </Form.Item>
  );
};

export const useLetterKind = (): LetterKind => (usePosition()?.role === 'county-leader' ? 'notice' : 'letter');

/** Before the county's waiting time is over, the letter has to say why it cannot wait. */
export const UrgentItem = ({ due }: { readonly due: string | undefined }) => {
  const isWorkingDay = useWorkingDays();
  const wait = useWait();
  if (due === undefined || isWorkingDay === undefined || wait === undefined) return null;
  const until = waitEnds(due, { isWorkingDay, wait });
  if (today() > until) return null;
  return (
    <>
      <Alert
        className="form-note"
        type="warning"
        showIcon
        title={`逾期还不满 ${wait} 个工作日：${until} 之后可以直接发；现在发须写明紧急理由。`}
        description={<ArticleLine rule={WAITING_RULE} />}
      />
      <TextItem name="urgentReasons" label="紧急理由" max={1000} rows={2} />
    </>
  );
};

/** 发督办函或者督办通知书 */
export const LetterForm = (props: SupervisionFormProps) => {
  const { file, supervision } = props;
  const [form] = Form.useForm<Letter>();
  const proposed = useLetterKind();
  const kind = Form.useWatch('kind', form) as LetterKind | undefined;
  const facts = usePaperFacts(file, supervision, Form.useWatch('respondBy', form));
  const issued = kind ?? proposed;
  const basis = basisText(supervision);
  return (
    <CommandForm<Letter> {...props} form={form} initialValues={{ kind: proposed, ...(basis === undefined ? {} : { legalBasis: basis }) }}>
      <SupervisionSummary supervision={supervision} />
      <LetterKindItem />
      <ArticleLine rule={LETTER_RULES[issued]} />
      {supervision.about.kind === 'clock' && <UrgentItem due={supervision.due} />}
      <PaperFields
        form={form}
        template={issued === 'notice' ? noticeText(facts) : letterText(facts)}
        organ={supervision.organ.id}
        countyParameter={isCountyParameter(supervision)}
      />
    </CommandForm>
  );
};
