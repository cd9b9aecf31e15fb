import { Checkbox, Form, Radio } from 'antd';
import type { Schemas } from '../../api/types';
import { YuanInput } from '../../components/yuan-input';
import { optionsOf } from '../../wording/code-set';
import { penaltyKinds, resultKinds } from '../../wording/case-codes';
import { cleanBody } from '../../components/clean-body';
import { CommandForm } from '../case-file/commands/command-form';
import type { CommandFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';
import { ReliesOnItem } from './relies-on-item';

type ConcludeBody = Schemas['ConcludeBody'];

/** Penalties and an amount belong to a penalty alone. */
const bodyOf = (values: ConcludeBody): ConcludeBody => {
  const { penalties, fineFen, ...rest } = cleanBody<ConcludeBody>(values);
  const fined = values.result === 'penalty' && values.penalties.includes('fine') && fineFen !== undefined;
  return { ...rest, penalties: values.result === 'penalty' ? penalties : [], ...(fined ? { fineFen } : {}) };
};

export const ConcludeForm = (props: CommandFormProps) => {
  const [form] = Form.useForm<ConcludeBody>();
  const result = Form.useWatch('result', form);
  const penalties = Form.useWatch('penalties', form) as ConcludeBody['penalties'] | undefined; // absent until the item is shown
  const disputed = props.file.disputes.some(({ pending }) => pending);
  return (
    <CommandForm<ConcludeBody> {...props} form={form} initialValues={{ penalties: [] }} toBody={bodyOf}>
      <Form.Item name="result" label="处理结果" rules={[{ required: true, message: '请选择处理结果' }]}>
        <Radio.Group className="radio-lines" options={optionsOf(resultKinds)} />
      </Form.Item>
      {result === 'penalty' && (
        <Form.Item name="penalties" label="处罚种类" rules={[{ required: true, message: '请至少选择一种处罚' }]}>
          <Checkbox.Group className="radio-lines" options={optionsOf(penaltyKinds)} />
        </Form.Item>
      )}
      {result === 'penalty' && penalties?.includes('fine') === true && (
        <Form.Item name="fineFen" label="罚款金额" rules={[{ required: true, message: '请填写罚款金额' }]}>
          <YuanInput />
        </Form.Item>
      )}
      <TextItem name="decisionNumber" label="决定书文号" max={100} required={result === 'penalty'} />
      <TextItem name="summary" label="处理情况" max={3000} rows={4} />
      <ReliesOnItem consultations={props.file.consultations} />
      {disputed && (
        <TextItem
          name="safetyReason"
          label="争议期间先行决定的安全理由"
          extra="争议未决，只有公共安全或者人身安全不容等待时才能先行决定。"
          max={1000}
          rows={2}
        />
      )}
    </CommandForm>
  );
};
