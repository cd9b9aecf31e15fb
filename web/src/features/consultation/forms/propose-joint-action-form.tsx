import { Form, Input, Radio, Select } from 'antd';
import type { Schemas } from '../../../api/types';
import { SentenceBox } from '../../../components/sentence-box';
import { optionsOf } from '../../../wording/code-set';
import { leadReasons } from '../../../wording/consultation-codes';
import { CommandForm } from '../../case-file/commands/command-form';
import type { ConsultationFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import { partiesOf } from '../parties';
import { ConsultationSummary } from './consultation-summary';

type Body = Schemas['ProposeJointActionBody'];

/** 联合执法方案: who leads and why, and what each organ does. */
export const ProposeJointActionForm = (props: ConsultationFormProps) => {
  const { consultation } = props;
  const [form] = Form.useForm<Body>();
  const parties = partiesOf(consultation);
  const lead = Form.useWatch('lead', form) as string | undefined;
  const whyOf = (organ: string): Body['leadAs'] => (organ === consultation.from.id ? 'initiator' : 'main-regulator');
  return (
    <CommandForm<Body>
      {...props}
      form={form}
      submitText="提出方案并盖章"
      initialValues={{ division: parties.map(({ id }) => ({ organ: id })) as Body['division'] }}
    >
      <ConsultationSummary consultation={consultation} />
      <SentenceBox title="责任">{consultation.liability}</SentenceBox>
      <Form.Item name="lead" label="牵头部门" rules={[{ required: true, message: '请选择牵头部门' }]}>
        <Select
          placeholder="从参加协商的机关中选择"
          options={parties.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(organ: string) => form.setFieldValue('leadAs', whyOf(organ))}
        />
      </Form.Item>
      <Form.Item
        name="leadAs"
        label="牵头理由"
        rules={[{ required: true, message: '请选择牵头理由' }]}
        extra={`发起部门是${consultation.from.name}；由其他机关牵头的，须是承担主要监管职责的部门（参照《广东省市场监管条例》第四十条）。`}
      >
        <Radio.Group
          className="choice-lines"
          options={optionsOf(leadReasons).map((option) => ({ ...option, disabled: lead !== undefined && option.value !== whyOf(lead) }))}
        />
      </Form.Item>
      <TextItem name="plan" label="方案" max={3000} rows={4} placeholder="时间、地点、步骤、取证和安全保障" />
      <fieldset className="form-block">
        <legend>分工</legend>
        {parties.map(({ id, name }, index) => (
          <div key={id}>
            <Form.Item name={['division', index, 'organ']} hidden>
              <Input />
            </Form.Item>
            <TextItem name={['division', index, 'tasks']} label={`${name}的分工`} max={1000} rows={2} />
          </div>
        ))}
      </fieldset>
    </CommandForm>
  );
};
