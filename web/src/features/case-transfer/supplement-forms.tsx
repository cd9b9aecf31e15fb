import type { Schemas } from '../../api/types';
import { SentenceBox } from '../../components/sentence-box';
import { TextList } from '../../components/text-list';
import { CommandForm } from '../case-file/commands/command-form';
import type { HandoffFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';

/** Once only, and everything at once. */
export const RequestSupplementForm = (props: HandoffFormProps) => (
  <CommandForm<Schemas['RequestSupplementBody']> {...props} initialValues={{ missing: [''] }}>
    <SentenceBox>补正只能要求一次，请一次列全所有需要补正的材料。答复期限在补正期间中止。</SentenceBox>
    <TextList name="missing" label="需补正的材料" addText="再加一项" max={300} most={50} placeholder="例如：现场勘验笔录原件" />
    <TextItem name="reason" label="补正理由" max={2000} rows={3} />
  </CommandForm>
);

export const SupplementForm = (props: HandoffFormProps) => {
  const missing = props.handoff.supplement?.missing ?? [];
  return (
    <CommandForm<Schemas['SupplementBody']> {...props} initialValues={{ provided: missing.length === 0 ? [''] : [...missing] }}>
      <SentenceBox title="对方要求补正">{missing.map((item, index) => `${index + 1}. ${item}`).join('\n')}</SentenceBox>
      <TextList name="provided" label="补正的材料" addText="再加一项" max={300} most={50} />
      <TextItem name="note" label="说明" max={2000} rows={2} required={false} extra="不能补正的，说明原因。" />
    </CommandForm>
  );
};
