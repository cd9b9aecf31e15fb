import { Alert, Checkbox, Form } from 'antd';
import type { Schemas } from '../../api/types';
import { SentenceBox } from '../../components/sentence-box';
import { nameOf } from '../../wording/code-set';
import { materialKinds } from '../../wording/handoff-codes';
import { CommandForm } from '../case-file/commands/command-form';
import type { HandoffFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';
import { HandoffSummary } from './handoff-summary';

export const SubmitForm = (props: HandoffFormProps) => {
  const { missingMaterials } = props.handoff;
  return (
    <CommandForm<Schemas['StepBody']> {...props}>
      {missingMaterials.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title="随案材料不齐，暂不能报批"
          description={`还缺：${missingMaterials.map((kind) => nameOf(materialKinds, kind)).join('、')}。请先“修改拟稿”补齐。`}
        />
      )}
      <HandoffSummary handoff={props.handoff} />
    </CommandForm>
  );
};

export const ApproveForm = (props: HandoffFormProps) => (
  <CommandForm<Schemas['ApproveBody']> {...props}>
    <HandoffSummary handoff={props.handoff} />
    <TextItem name="opinion" label="审批意见" max={1000} rows={2} required={false} placeholder="可不填" />
  </CommandForm>
);

export const RejectForm = (props: HandoffFormProps) => (
  <CommandForm<Schemas['ReasonsBody']> {...props} danger>
    <HandoffSummary handoff={props.handoff} />
    <TextItem name="reasons" label="不予移送的理由" max={3000} rows={3} />
  </CommandForm>
);

export const NotifyPartyForm = (props: HandoffFormProps) => (
  <CommandForm<Schemas['NotifyPartyBody']> {...props} initialValues={{ method: '书面送达' }}>
    <TextItem name="method" label="告知方式" max={200} placeholder="书面送达、电话告知并记录等" />
    <TextItem name="documentNumber" label="告知书文号" max={100} required={false} />
  </CommandForm>
);

export const WithdrawForm = (props: HandoffFormProps) => (
  <CommandForm<Schemas['WithdrawBody']> {...props} danger>
    <SentenceBox>只能在对方接收之前撤回；撤回后案件仍由本机关负责。</SentenceBox>
    <TextItem name="reasons" label="撤回理由" max={3000} rows={3} />
    {props.handoff.partyNotifiedAt !== undefined && (
      <Form.Item name="partyTold" valuePropName="checked" extra="此前已告知当事人移送，撤回也应告知。">
        <Checkbox>已告知当事人撤回</Checkbox>
      </Form.Item>
    )}
  </CommandForm>
);

export const ConvertToCriminalForm = (props: HandoffFormProps) => (
  <CommandForm<Schemas['FactsBody']> {...props} danger>
    <SentenceBox>发现涉嫌犯罪的，不得以行政移送代替；本次移送随即停止，转按涉嫌犯罪案件移送办理。</SentenceBox>
    <TextItem name="facts" label="涉嫌犯罪的事实" max={3000} rows={4} />
  </CommandForm>
);

export const CloseSenderForm = (props: HandoffFormProps) => (
  <CommandForm<Schemas['CloseBody']> {...props} initialValues={{ reason: `${props.handoff.to.name}已依法接收，本机关移送结案。` }}>
    <SentenceBox>案件已由{props.handoff.to.name}接收。移送结案只结束本机关的一段，不影响对方继续办理和反馈。</SentenceBox>
    <TextItem name="reason" label="结案理由" max={1000} rows={2} />
  </CommandForm>
);
