import { Form, Input, Rate, Select } from 'antd';
import type { Schemas } from '../../../api/types';
import { SentenceBox } from '../../../components/sentence-box';
import { optionsOf } from '../../../wording/code-set';
import { StepForm } from '../../case-file/commands/step-form';
import { TextItem } from '../../case-file/commands/text-item';
import { callResults } from '../whistle-codes';
import { type WhistleFormProps, stepOf } from './whistle-form-props';

/** 销哨: one result for each department that is still called. */
export const CloseForm = (props: WhistleFormProps) => {
  const calls = props.whistle.calls.filter(({ standing }) => standing !== 'released');
  return (
    <StepForm<Schemas['CloseWhistleBody']>
      {...stepOf(props)}
      initialValues={{
        results: calls.map(({ organ, report }) => ({ organ: organ.id, result: report === undefined ? 'unresolved' : 'solved', note: '' })),
      }}
    >
      <SentenceBox>逐个部门写明结果。记为未解决的，随销哨报县人民政府；没有报到的部门只能记为未解决。</SentenceBox>
      {calls.map(({ organ }, index) => (
        <fieldset key={organ.id} className="whistle-result">
          <legend className="visually-hidden">{organ.name}</legend>
          <strong>{organ.name}</strong>
          <Form.Item name={['results', index, 'organ']} hidden>
            <Input />
          </Form.Item>
          <Form.Item name={['results', index, 'result']} label={`${organ.name}的结果`} rules={[{ required: true }]}>
            <Select options={optionsOf(callResults)} />
          </Form.Item>
          <TextItem name={['results', index, 'note']} label={`${organ.name}的结果说明`} max={1000} rows={2} />
        </fieldset>
      ))}
      <TextItem name="summary" label="销哨说明" max={2000} rows={3} />
    </StepForm>
  );
};

/** 报县政府 */
export const ReportUpForm = (props: WhistleFormProps) => {
  const late = props.whistle.calls.filter(({ reminder }) => reminder !== undefined);
  return (
    <StepForm<Schemas['WhistleReportUpBody']> {...stepOf(props)} danger initialValues={{ about: late.map(({ organ }) => organ.id) }}>
      <SentenceBox>报到期限已过仍没有报到的部门，可以报县人民政府督促；报到义务不因此免除。</SentenceBox>
      <Form.Item name="about" label="涉及部门" rules={[{ required: true, message: '请选择部门' }]}>
        <Select
          mode="multiple"
          options={late.map(({ organ }) => ({ value: organ.id, label: organ.name }))}
          placeholder="没有逾期未报到的部门"
        />
      </Form.Item>
      <TextItem name="reasons" label="理由" max={2000} rows={3} />
    </StepForm>
  );
};

/** 评哨: the criteria are those of the side that is rated. */
export const RateForm = (props: WhistleFormProps) => {
  const { ratingsDue } = props.whistle;
  const [form] = Form.useForm<Schemas['RateWhistleBody']>();
  const chosen = Form.useWatch('of', form);
  const due = ratingsDue.find(({ of }) => of.id === chosen) ?? ratingsDue[0];
  if (due === undefined) return <p className="muted">本机关已经评完。</p>;
  return (
    <StepForm<Schemas['RateWhistleBody']> {...stepOf(props)} form={form} initialValues={{ of: due.of.id }}>
      <SentenceBox>双方互评，各评一次，登记后不能更改。审核、吹响这次哨的负责人不参加评哨。异议成立的部门不评。</SentenceBox>
      <Form.Item name="of" label="评价对象" rules={[{ required: true }]}>
        <Select options={ratingsDue.map(({ of }) => ({ value: of.id, label: of.name }))} />
      </Form.Item>
      {due.criteria.map(({ criterion, name }) => (
        <Form.Item key={criterion} name={['points', criterion]} label={name} rules={[{ required: true, message: `请给${name}评分` }]}>
          <Rate count={5} tooltips={['1 分', '2 分', '3 分', '4 分', '5 分']} />
        </Form.Item>
      ))}
      <TextItem name="reasons" label="理由" max={2000} rows={3} />
    </StepForm>
  );
};
