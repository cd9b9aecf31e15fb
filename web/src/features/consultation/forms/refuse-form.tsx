import { Form, Radio } from 'antd';
import type { Schemas } from '../../../api/types';
import { useUser } from '../../../app/user-context';
import { SentenceBox } from '../../../components/sentence-box';
import { optionsOf } from '../../../wording/code-set';
import { mayRefuse, mustRefuse } from '../../../wording/consultation-codes';
import { CommandForm } from '../../case-file/commands/command-form';
import type { ConsultationFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import { ConsultationSummary } from './consultation-summary';

/** Two grounds oblige to refuse, the others allow it. */
export const RefuseForm = (props: ConsultationFormProps) => {
  const { name } = useUser();
  return (
    <CommandForm<Schemas['RefuseAssistanceBody']> {...props} danger initialValues={{ author: name }}>
      <ConsultationSummary consultation={props.consultation} />
      <SentenceBox>
        属于本机关职权的应当协助（《行政处罚法》第二十六条）。不能协助的须书面说明理由；理由分为应当拒绝和可以拒绝两类，参照《辽宁省行政执法程序规定》第二十六条，对本县无约束力。
      </SentenceBox>
      <Form.Item name="ground" label="拒绝的理由" rules={[{ required: true, message: '请选择拒绝的理由' }]}>
        <Radio.Group className="choice-lines">
          <span className="choice-head">有下列情形的，应当拒绝：</span>
          {optionsOf(mustRefuse).map(({ value, label }) => (
            <Radio key={value} value={value}>
              {label}
            </Radio>
          ))}
          <span className="choice-head">有下列情形的，可以拒绝，由本机关权衡：</span>
          {optionsOf(mayRefuse).map(({ value, label }) => (
            <Radio key={value} value={value}>
              {label}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <TextItem name="reasons" label="理由说明" max={3000} rows={4} />
      <TextItem name="author" label="出具人" max={50} />
    </CommandForm>
  );
};
