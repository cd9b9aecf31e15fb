import { Form } from 'antd';
import type { Schemas } from '../../../api/types';
import { today } from '../../../components/county-time';
import { formatDate } from '../../../components/format';
import { OrganSelect } from '../../../components/organ-select';
import { SentenceBox } from '../../../components/sentence-box';
import { CommandForm } from '../../case-file/commands/command-form';
import type { ConsultationFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import { namesOf, partiesOf } from '../parties';
import { CatalogueSentence, useCaseCompetence } from './catalogue-sentence';
import { ConsultationSummary } from './consultation-summary';

type Values = Schemas['ProposeJurisdictionBody'];

/** 管辖协议: a choice among those who have the power. */
export const ProposeJurisdictionForm = (props: ConsultationFormProps) => {
  const [form] = Form.useForm<Values>();
  const occurredAt = Form.useWatch('occurredAt', form);
  const asOf = occurredAt === undefined ? today() : formatDate(occurredAt);
  const competence = useCaseCompetence(props.file, asOf);
  const holders = competence.data?.holders.map(({ organ }) => organ);
  return (
    <CommandForm<Values> {...props} form={form} submitText="提出协议并盖章">
      <ConsultationSummary consultation={props.consultation} />
      <SentenceBox title="协议不能产生职权">
        只能约定由清单中有这项职权的机关管辖（《行政处罚法》第二十二条）。提出即代表本机关盖章；须经{namesOf(partiesOf(props.consultation))}
        全部盖章才能达成一致。再次提出的，各方重新盖章。
      </SentenceBox>
      <CatalogueSentence competence={competence} asOf={asOf} />
      <Form.Item
        name="competent"
        label="约定管辖的机关"
        rules={[{ required: true, message: '请选择约定管辖的机关' }]}
        extra={holders?.length === 0 ? '清单中没有机关列有这个事项，不能以协议约定；可以申请争议协调。' : '只列出清单中有这项职权的机关。'}
      >
        <OrganSelect asOf={asOf} filter={({ id, canHandOff }) => canHandOff && (holders?.includes(id) ?? true)} />
      </Form.Item>
      <TextItem name="terms" label="协议内容" max={3000} rows={4} placeholder="由谁管辖、案卷和物品何时移交、此前的工作如何衔接" />
    </CommandForm>
  );
};
