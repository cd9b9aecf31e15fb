import { Form, Select } from 'antd';
import type { Schemas } from '../../../api/types';
import { SentenceBox } from '../../../components/sentence-box';
import { optionsOf } from '../../../wording/code-set';
import { type NonAcceptanceGround, nonAcceptanceGrounds, nonAcceptanceWays } from '../../../wording/dispute-codes';
import { CommandForm } from '../../case-file/commands/command-form';
import type { DisputeFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import { DisputeSummary } from './dispute-summary';

type Body = Schemas['DeclineApplicationBody'];

/** 不予受理: the ground, the reasons and the way that is right instead. */
export const DeclineForm = (props: DisputeFormProps) => {
  const [form] = Form.useForm<Body>();
  return (
    <CommandForm<Body> {...props} form={form} danger>
      <SentenceBox>不予受理须说明理由，并告知应当通过什么途径解决。</SentenceBox>
      <DisputeSummary dispute={props.dispute} />
      <Form.Item name="ground" label="不予受理的理由" rules={[{ required: true, message: '请选择不予受理的理由' }]}>
        <Select
          placeholder="选择"
          options={optionsOf(nonAcceptanceGrounds)}
          onChange={(ground: NonAcceptanceGround) => {
            if (!form.isFieldTouched('route')) form.setFieldValue('route', nonAcceptanceWays[ground]);
          }}
        />
      </Form.Item>
      <TextItem name="reasons" label="理由说明" max={3000} rows={3} />
      <TextItem name="route" label="应走的途径" max={1000} rows={2} extra="按所选理由给出常用的写法，可以修改。" />
    </CommandForm>
  );
};
