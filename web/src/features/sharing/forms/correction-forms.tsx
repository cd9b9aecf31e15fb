import { Form, Select } from 'antd';
import type { Schemas } from '../../../api/types';
import { SentenceBox } from '../../../components/sentence-box';
import { TextItem } from '../../case-file/commands/text-item';
import { ShareForm, type ShareFormProps } from './share-form';

const RULE = '提供部门收到校核申请后十个工作日内核实、更正并反馈（《政务数据共享条例》第二十六条）。';

export const RequestCorrectionForm = (props: ShareFormProps) => {
  const { grant, asked } = props.share;
  return (
    <ShareForm<Schemas['RequestShareCorrectionBody']> {...props} {...(asked.kind === 'case' ? { initialValues: { record: 'case' } } : {})}>
      <SentenceBox>{RULE}</SentenceBox>
      <TextItem name="record" label="记录" max={100} extra="查阅页面上记录的编号。" />
      <Form.Item name="field" label="字段" rules={[{ required: true, message: '请选择字段' }]}>
        <Select placeholder="选择有误的字段" options={(grant?.fields ?? []).map(({ field, name }) => ({ value: field, label: name }))} />
      </Form.Item>
      <TextItem name="problem" label="问题" max={2000} rows={3} />
    </ShareForm>
  );
};

export const AnswerCorrectionForm = (props: ShareFormProps) => {
  const waiting = props.share.corrections.filter(({ answer }) => answer === undefined);
  const [first] = waiting;
  return (
    <ShareForm<Schemas['AnswerShareCorrectionBody']>
      {...props}
      {...(first === undefined ? {} : { initialValues: { correctionId: first.correctionId } })}
    >
      <SentenceBox>{RULE}</SentenceBox>
      <Form.Item name="correctionId" label="校核申请" rules={[{ required: true, message: '请选择校核申请' }]}>
        <Select
          options={waiting.map(({ correctionId, record, fieldName, problem }) => ({
            value: correctionId,
            label: `${record} ${fieldName}：${problem}`,
          }))}
        />
      </Form.Item>
      <TextItem name="value" label="更正后的值" max={1000} required={false} extra="核实后维持原值的，不填。" />
      <TextItem name="explanation" label="处理结果" max={2000} rows={3} />
    </ShareForm>
  );
};
