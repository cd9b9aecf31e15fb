import { Form, Radio } from 'antd';
import type { Schemas } from '../../../api/types';
import { SentenceBox } from '../../../components/sentence-box';
import { TextList } from '../../../components/text-list';
import { optionsOf } from '../../../wording/code-set';
import { nonFilingGrounds, reconsiderationOutcomes } from '../../../wording/criminal-codes';
import { CommandForm } from '../../case-file/commands/command-form';
import { TextItem } from '../../case-file/commands/text-item';
import type { CriminalFormProps } from './criminal-form-props';
import { CriminalSummary } from './criminal-summary';
import { OrganItem } from './organ-item';

export const ReceiptForm = (props: CriminalFormProps) => (
  <CommandForm<Schemas['SignReceiptBody']> {...props}>
    <SentenceBox>
      签收即在移送书回执上签字。材料不全的，二十四小时内通知补正；不属本机关管辖的，二十四小时内转送；是否立案三日内决定。
    </SentenceBox>
    <CriminalSummary transfer={props.transfer} />
    <TextItem name="note" label="签收说明" max={1000} rows={2} required={false} placeholder="材料清点情况，可不填" />
  </CommandForm>
);

export const ForwardForm = (props: CriminalFormProps) => (
  <CommandForm<Schemas['ToOrganBody']> {...props}>
    <SentenceBox>不属本机关管辖的，转送有管辖权的公安机关，并书面告知移送机关；审查期限由收到的公安机关重新起算。</SentenceBox>
    <OrganItem label="有管辖权的公安机关" kinds={['police']} except={props.transfer.police?.id} />
    <TextItem name="reasons" label="转送的理由" max={3000} rows={3} />
    <TextItem name="documentNumber" label="书面告知的文号" max={100} />
  </CommandForm>
);

export const RequestMaterialsForm = (props: CriminalFormProps) => (
  <CommandForm<Schemas['RequestMaterialsBody']> {...props} initialValues={{ missing: [''] }}>
    <SentenceBox>移送机关应当在三日内补正。不得因材料不全而不接受移送；审查期限自补正材料收到之日重新起算。</SentenceBox>
    <TextList name="missing" label="需补正的材料" addText="再加一项" max={300} most={50} placeholder="例如：鉴定意见" />
    <TextItem name="reason" label="说明" max={2000} rows={2} />
  </CommandForm>
);

export const FileCriminalForm = (props: CriminalFormProps) => (
  <CommandForm<Schemas['FileCriminalCaseBody']> {...props}>
    <SentenceBox>立案后，本机关成为这个案卷的责任机关；移送机关应当在三日内移交涉案物品和其他材料，不再作出罚款。</SentenceBox>
    <CriminalSummary transfer={props.transfer} />
    <TextItem name="number" label="立案决定书文号" max={100} />
  </CommandForm>
);

export const DeclineForm = (props: CriminalFormProps) => (
  <CommandForm<Schemas['DeclineToFileBody']> {...props} danger initialValues={{ returned: ['移送的案卷材料'] }}>
    <SentenceBox>书面说明理由并退回案卷材料。材料不全不是不予立案的理由，请办理「通知补正材料」。</SentenceBox>
    <Form.Item name="ground" label="不予立案的情形" rules={[{ required: true, message: '请选择不予立案的情形' }]}>
      <Radio.Group className="choice-lines" options={optionsOf(nonFilingGrounds)} />
    </Form.Item>
    <TextItem name="reasons" label="理由" max={3000} rows={4} />
    <TextItem name="documentNumber" label="不予立案通知书文号" max={100} />
    <TextList name="returned" label="退回的案卷材料" addText="再加一项" max={300} most={50} />
  </CommandForm>
);

export const DecideReconsiderationForm = (props: CriminalFormProps) => {
  const [form] = Form.useForm<Schemas['DecideReconsiderationBody']>();
  const outcome = Form.useWatch('outcome', form);
  return (
    <CommandForm<Schemas['DecideReconsiderationBody']> {...props} form={form}>
      <CriminalSummary transfer={props.transfer} />
      <Form.Item name="outcome" label="复议结果" rules={[{ required: true, message: '请选择复议结果' }]}>
        <Radio.Group className="choice-lines" options={optionsOf(reconsiderationOutcomes)} />
      </Form.Item>
      <TextItem name="reasons" label="理由" max={3000} rows={4} />
      <TextItem name="documentNumber" label="复议决定书文号" max={100} />
      {outcome === 'changed' && <TextItem name="number" label="立案决定书文号" max={100} />}
    </CommandForm>
  );
};

export const ExplainForm = (props: CriminalFormProps) => (
  <CommandForm<Schemas['CriminalReasonsBody']> {...props}>
    <CriminalSummary transfer={props.transfer} />
    <TextItem name="reasons" label="不立案的理由" max={3000} rows={5} />
  </CommandForm>
);
