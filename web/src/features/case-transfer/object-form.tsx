import { Form, Select } from 'antd';
import type { Schemas } from '../../api/types';
import { OrganSelect } from '../../components/organ-select';
import { SentenceBox } from '../../components/sentence-box';
import { optionsOf } from '../../wording/code-set';
import { objectionGrounds } from '../../wording/handoff-codes';
import { CommandForm } from '../case-file/commands/command-form';
import type { HandoffFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';

/** Written reasons, the law, and the organ believed competent. */
export const ObjectForm = (props: HandoffFormProps) => (
  <CommandForm<Schemas['ObjectBody']> {...props} danger>
    <SentenceBox title="移送时的管辖判断">{props.handoff.competenceSentence}</SentenceBox>
    <p className="muted">提出异议后，双方协商；不得自行退回，也不得再移送其他机关。协商期间责任机关不变。</p>
    <Form.Item name="ground" label="异议理由种类" rules={[{ required: true, message: '请选择异议理由种类' }]}>
      <Select options={optionsOf(objectionGrounds)} placeholder="选择" />
    </Form.Item>
    <TextItem name="reasons" label="异议理由" max={3000} rows={4} />
    <TextItem name="legalBasis" label="法律依据" max={1000} rows={2} />
    <Form.Item name="believedCompetent" label="认为有管辖权的机关" extra="不清楚时可不填。">
      <OrganSelect allowClear filter={({ id, canHandOff }) => canHandOff && id !== props.handoff.to.id} />
    </Form.Item>
  </CommandForm>
);
