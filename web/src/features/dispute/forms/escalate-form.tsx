import { Form, Input } from 'antd';
import type { Schemas } from '../../../api/types';
import { today } from '../../../components/county-time';
import { OrganSelect } from '../../../components/organ-select';
import { SentenceBox } from '../../../components/sentence-box';
import { CommandForm } from '../../case-file/commands/command-form';
import type { DisputeFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import { CatalogueSentence, useCaseCompetence } from '../../consultation/forms/catalogue-sentence';
import { DisputeSummary } from './dispute-summary';

type Body = Schemas['EscalateBody'];

/** The bureau drafts, the common superior decides. */
export const EscalateForm = (props: DisputeFormProps) => {
  const { file, dispute } = props;
  const { superior, opinion } = dispute;
  const asOf = today();
  const competence = useCaseCompetence(file, asOf);
  const initialValues: Partial<Body> = {
    to: superior.id,
    ...(opinion === undefined ? {} : { draft: opinion.text, proposed: opinion.competent.id }),
  };
  return (
    <CommandForm<Body> {...props} initialValues={initialValues}>
      <SentenceBox title={`报请${superior.name}决定`}>
        协调不成的，司法局提出处理意见，按程序报请决定（《行政执法监督条例》第十三条）。决定机关是争议各方共同的上一级行政机关。
      </SentenceBox>
      <Form.Item name="to" hidden>
        <Input />
      </Form.Item>
      <DisputeSummary dispute={dispute} />
      <CatalogueSentence competence={competence} asOf={asOf} />
      <Form.Item name="proposed" label="拟定的办理机关" rules={[{ required: true, message: '请选择拟定的办理机关' }]}>
        <OrganSelect />
      </Form.Item>
      <TextItem name="draft" label="拟处理意见" max={5000} rows={6} placeholder="查明的事实、各方意见、协调经过、意见和依据" />
    </CommandForm>
  );
};
