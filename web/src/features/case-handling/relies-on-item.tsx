import { Checkbox, Form } from 'antd';
import type { Schemas } from '../../api/types';

type Consultation = Schemas['ConsultationDto'];

const carries = ({ agreement, replies, outcomeAt }: Consultation): boolean =>
  (agreement !== undefined && outcomeAt !== undefined) || replies.some(({ answer }) => answer !== undefined);

/** Consultations with an outcome, which the decision may name as what it rests on. */
export const ReliesOnItem = ({ consultations }: { readonly consultations: readonly Consultation[] }) => {
  const usable = consultations.filter(carries);
  if (usable.length === 0) return null;
  return (
    <Form.Item name="reliesOn" label="依据的协商" extra="协助机关对协助行为负责，处理决定由本机关负责。">
      <Checkbox.Group
        className="radio-lines"
        options={usable.map(({ consultationId, kindName, question }) => ({ value: consultationId, label: `${kindName}：${question}` }))}
      />
    </Form.Item>
  );
};
