import { Form, Input, InputNumber } from 'antd';
import type { CaseDetail, Schemas } from '../../../api/types';
import { cleanBody } from '../../../components/clean-body';
import { formatYuan } from '../../../components/format';
import { SentenceBox } from '../../../components/sentence-box';
import { optionsOf } from '../../../wording/code-set';
import { criminalAttachments } from '../../../wording/criminal-codes';
import { CommandForm } from '../../case-file/commands/command-form';
import { TextItem } from '../../case-file/commands/text-item';
import type { CriminalFormProps } from './criminal-form-props';
import { OrganItem } from './organ-item';

type SendBody = Schemas['SendToPoliceBody'];
const KINDS = optionsOf(criminalAttachments);

/** A fine that was imposed before; the court sets it off. */
const imposedFine = ({ organs }: CaseDetail, organ: string): number | undefined =>
  organs.find((record) => record.organ.id === organ)?.conclusion?.fineFen;

const Attachment = ({ index, label }: { readonly index: number; readonly label: string }) => (
  <Form.Item label={label} required className="criminal-attachment">
    <Form.Item name={['attachments', index, 'kind']} hidden>
      <Input />
    </Form.Item>
    <Form.Item name={['attachments', index, 'name']} noStyle rules={[{ required: true, whitespace: true, message: `请填写${label}` }]}>
      <Input aria-label={`${label}的名称`} maxLength={200} placeholder="材料名称" />
    </Form.Item>
    <Form.Item name={['attachments', index, 'copies']} noStyle rules={[{ required: true, message: '请填写份数' }]}>
      <InputNumber aria-label={`${label}的份数`} min={1} max={999} precision={0} suffix="份" />
    </Form.Item>
  </Form.Item>
);

/** 移送公安机关: five attachments, of which the platform makes the letter. */
export const SendForm = (props: CriminalFormProps) => {
  const fine = imposedFine(props.file, props.transfer.organ.id);
  const attachments = KINDS.map(({ value, label }) => ({ kind: value, name: label, copies: 1 }));
  return (
    <CommandForm<SendBody> {...props} initialValues={{ to: 'sy-ga', attachments }} toBody={(values) => cleanBody<SendBody>(values)}>
      <SentenceBox>
        《涉嫌犯罪案件移送书》由平台按所填内容制作并编号，其余四种材料逐项列明。移送后本机关仍是责任机关，直到公安机关立案。
      </SentenceBox>
      {fine !== undefined && (
        <SentenceBox title="移送前已作的罚款">{`已处罚款 ${formatYuan(fine)}，随案记明，法院判处罚金的依法折抵。`}</SentenceBox>
      )}
      <OrganItem label="公安机关" kinds={['police']} extra="移送同级公安机关。" />
      <fieldset className="form-block">
        <legend>所附材料</legend>
        {KINDS.map(({ value, label }, index) => (
          <Attachment key={value} index={index} label={label} />
        ))}
      </fieldset>
      <OrganItem name="copyTo" label="抄送的检察院" kinds={['procuratorate']} required={false} extra="抄送的检察院可以查看案卷，可不选。" />
      <TextItem name="documentNumber" label="移送书文号" max={100} required={false} extra="不填则由平台按本机关当年顺序编号。" />
    </CommandForm>
  );
};
