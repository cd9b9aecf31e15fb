import { Form, Radio, Select } from 'antd';
import type { Schemas } from '../../../api/types';
import { useUser } from '../../../app/user-context';
import { OrganSelect } from '../../../components/organ-select';
import { SentenceBox } from '../../../components/sentence-box';
import { StepForm } from '../../case-file/commands/step-form';
import { TextItem } from '../../case-file/commands/text-item';
import { type WhistleFormProps, stepOf } from './whistle-form-props';

/** 异议: to the dispatch centre, whoever is believed to be right. */
export const ObjectForm = (props: WhistleFormProps) => {
  const own = useUser().acting?.organId;
  return (
    <StepForm<Schemas['ObjectToCallBody']> {...stepOf(props)} danger>
      <SentenceBox>异议由派单机构复核，不能转给第三个机关。复核以前和复核认为不成立的，本部门继续办理（首接负责）。</SentenceBox>
      <TextItem name="grounds" label="异议理由" max={3000} rows={4} />
      <TextItem name="legalBasis" label="依据" max={1000} rows={2} placeholder="职责规定、清单或者法条" />
      <Form.Item name="believes" label="认为应当办理的机关" extra="只是意见，不产生派单的效果；拿不准可以不填。">
        <OrganSelect allowClear filter={({ id, canHandOff }) => canHandOff && id !== own} />
      </Form.Item>
    </StepForm>
  );
};

/** 复核异议 */
export const DecideObjectionForm = (props: WhistleFormProps) => {
  const pending = props.whistle.calls.filter(({ objection }) => objection !== undefined && objection.upheld === undefined);
  return (
    <StepForm<Schemas['DecideObjectionBody']>
      {...stepOf(props)}
      initialValues={{ ...(pending[0] === undefined ? {} : { of: pending[0].organ.id }) }}
    >
      {pending.map(({ organ, objection }) => (
        <SentenceBox key={organ.id} title={`${organ.name}的异议：`}>
          {objection?.grounds}
        </SentenceBox>
      ))}
      <Form.Item name="of" label="提出异议的部门" rules={[{ required: true, message: '请选择部门' }]}>
        <Select options={pending.map(({ organ }) => ({ value: organ.id, label: organ.name }))} />
      </Form.Item>
      <Form.Item name="upheld" label="复核结果" rules={[{ required: true, message: '请选择复核结果' }]}>
        <Radio.Group
          options={[
            { value: false, label: '异议不成立，继续办理' },
            { value: true, label: '异议成立，解除派单' },
          ]}
        />
      </Form.Item>
      <TextItem name="reasons" label="理由" max={2000} rows={3} />
    </StepForm>
  );
};

/** 增派 */
export const CallForm = (props: WhistleFormProps) => {
  const called = new Set(props.whistle.calls.map(({ organ }) => organ.id));
  return (
    <StepForm<Schemas['CallDepartmentBody']> {...stepOf(props)}>
      <SentenceBox>增派的部门从现在起计算报到和办结期限。异议成立已解除的部门不能再次呼叫。</SentenceBox>
      <Form.Item name="organ" label="部门" rules={[{ required: true, message: '请选择部门' }]}>
        <OrganSelect filter={({ id, level, canHandOff }) => canHandOff && level !== 'township' && !called.has(id)} />
      </Form.Item>
      <TextItem name="asks" label="要求" max={1000} rows={2} />
    </StepForm>
  );
};

/** 牵头 */
export const NameLeadForm = (props: WhistleFormProps) => (
  <StepForm<Schemas['NameLeadBody']> {...stepOf(props)}>
    <SentenceBox>没有确定的，最先报到的部门牵头。提出异议的牵头部门在异议成立以前不能换下。</SentenceBox>
    <Form.Item name="lead" label="牵头部门" rules={[{ required: true, message: '请选择牵头部门' }]}>
      <Select
        options={props.whistle.calls
          .filter(({ standing }) => standing !== 'released')
          .map(({ organ }) => ({ value: organ.id, label: organ.name }))}
      />
    </Form.Item>
    <TextItem name="reasons" label="理由" max={2000} rows={2} />
  </StepForm>
);
