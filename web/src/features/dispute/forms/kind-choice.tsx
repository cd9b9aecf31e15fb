import { Form, Radio } from 'antd';
import { optionsOf } from '../../../wording/code-set';
import { disputeKinds, otherRoutes } from '../../../wording/dispute-codes';

/** Kinds of dispute, and the four matters that are taken for one and go another way. */
export const DisputeKindChoice = () => (
  <Form.Item name="kind" label="争议种类" rules={[{ required: true, message: '请选择争议种类' }]}>
    <Radio.Group className="choice-lines">
      <span className="choice-head">可以申请协调的：</span>
      {optionsOf(disputeKinds).map(({ value, label }) => (
        <Radio key={value} value={value}>
          {label}
        </Radio>
      ))}
      <span className="choice-head">不在此协调的，选中后说明应走的途径：</span>
      {optionsOf(otherRoutes).map(({ value, label }) => (
        <Radio key={value} value={value}>
          {label}
        </Radio>
      ))}
    </Radio.Group>
  </Form.Item>
);
