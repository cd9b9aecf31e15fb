import { Form, Radio } from 'antd';
import { optionsOf } from '../../../wording/code-set';
import { consultationKindWords, consultationKinds } from '../../../wording/consultation-codes';

/** The kind first: it decides who may be asked for what, how long it takes and what comes out. */
export const KindChoice = ({ onChoose }: { readonly onChoose: () => void }) => (
  <Form.Item name="kind" label="协商种类" rules={[{ required: true, message: '请选择协商种类' }]}>
    <Radio.Group
      className="choice-lines"
      onChange={onChoose}
      options={optionsOf(consultationKinds).map(({ value, label }) => ({
        value,
        label: (
          <>
            <strong>{label}</strong>
            <span className="choice-note">{consultationKindWords[value].purpose}</span>
            <span className="choice-note">结果：{consultationKindWords[value].result}</span>
          </>
        ),
      }))}
    />
  </Form.Item>
);
