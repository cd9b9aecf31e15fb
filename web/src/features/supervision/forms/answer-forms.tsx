import { Form, Radio } from 'antd';
import type { Schemas } from '../../../api/types';
import { SentenceBox } from '../../../components/sentence-box';
import { CommandForm } from '../../case-file/commands/command-form';
import { TextItem } from '../../case-file/commands/text-item';
import { ArticleLine } from './article-line';
import { RespondByItem } from './respond-by-item';
import type { SupervisionFormProps } from './supervision-form-props';
import { SupervisionSummary } from './supervision-summary';

/** What the organ under supervision does, and what is answered. */
export const ObjectToSupervisionForm = (props: SupervisionFormProps) => (
  <CommandForm<Schemas['ObjectToSupervisionBody']> {...props} danger>
    <SupervisionSummary supervision={props.supervision} />
    <ArticleLine rule="SUP-30" />
    <p className="form-note muted">提出异议不停止整改；督办机关答复之前不再升级督办。</p>
    <TextItem name="reasons" label="异议理由" max={5000} rows={5} />
  </CommandForm>
);

export const AnswerObjectionForm = (props: SupervisionFormProps) => {
  const objection = props.supervision.objections.findLast(({ answer }) => answer === undefined);
  return (
    <CommandForm<Schemas['AnswerObjectionBody']> {...props}>
      <SupervisionSummary supervision={props.supervision} />
      <ArticleLine rule="SUP-30" />
      {objection !== undefined && (
        <SentenceBox title={`${objection.organ.name}对${objection.againstName}的异议`}>{objection.reasons}</SentenceBox>
      )}
      <Form.Item name="upheld" label="异议是否成立" rules={[{ required: true, message: '请选择异议是否成立' }]}>
        <Radio.Group
          options={[
            { value: true, label: '成立，撤回督办' },
            { value: false, label: '不成立，继续督办' },
          ]}
        />
      </Form.Item>
      <TextItem name="reasons" label="答复理由" max={5000} rows={4} />
    </CommandForm>
  );
};

export const ReportRectificationForm = (props: SupervisionFormProps) => (
  <CommandForm<Schemas['ReportRectificationBody']> {...props}>
    <SupervisionSummary supervision={props.supervision} />
    <ArticleLine rule="SUP-27" />
    <TextItem name="report" label="整改情况" max={5000} rows={6} placeholder="已经采取的措施、办理结果、逾期原因和防止再次发生的做法" />
  </CommandForm>
);

const Report = ({ supervision }: Pick<SupervisionFormProps, 'supervision'>) => {
  const report = supervision.rectifications.at(-1);
  return report === undefined ? null : <SentenceBox title={`${report.organ.name}报送的整改情况`}>{report.report}</SentenceBox>;
};

export const ReturnRectificationForm = (props: SupervisionFormProps) => (
  <CommandForm<Schemas['ReturnRectificationBody']> {...props} danger>
    <SupervisionSummary supervision={props.supervision} />
    <ArticleLine rule="SUP-26" />
    <Report supervision={props.supervision} />
    <TextItem name="reasons" label="退回理由" max={5000} rows={3} />
    <RespondByItem />
  </CommandForm>
);

export const ConfirmRectificationForm = (props: SupervisionFormProps) => (
  <CommandForm<Schemas['ConfirmRectificationBody']> {...props}>
    <SupervisionSummary supervision={props.supervision} />
    <ArticleLine rule="SUP-26" />
    <Report supervision={props.supervision} />
    <TextItem name="opinion" label="确认意见" max={5000} rows={3} />
  </CommandForm>
);
