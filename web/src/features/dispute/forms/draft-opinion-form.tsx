import { Form } from 'antd';
import type { Schemas } from '../../../api/types';
import { today } from '../../../components/county-time';
import { OrganSelect } from '../../../components/organ-select';
import { SentenceBox } from '../../../components/sentence-box';
import { CommandForm } from '../../case-file/commands/command-form';
import type { DisputeFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import { CatalogueSentence, useCaseCompetence } from '../../consultation/forms/catalogue-sentence';
import { namesOf } from '../../consultation/parties';
import { DisputeSummary } from './dispute-summary';
import { FoundItem } from './found-item';

type Body = Schemas['DraftOpinionBody'];

/** 协调意见: drafted by the bureau, signed by every party. */
export const DraftOpinionForm = (props: DisputeFormProps) => {
  const { file, dispute } = props;
  const [form] = Form.useForm<Body>();
  const asOf = today();
  const competence = useCaseCompetence(file, asOf, Form.useWatch('item', form));
  const holders = competence.data?.holders.map(({ organ }) => organ);
  const anybody = dispute.kind === 'list-gap';
  const { opinion } = dispute;
  return (
    <CommandForm<Body>
      {...props}
      form={form}
      {...(opinion === undefined ? {} : { initialValues: { opinion: opinion.text, competent: opinion.competent.id } })}
    >
      <SentenceBox>
        意见须由{namesOf(dispute.between)}全部签署后才能出具；重新拟写的，各方重新签署。协调意见只能在有职权的机关之间确定办理机关。
      </SentenceBox>
      <DisputeSummary dispute={dispute} />
      <FoundItem asOf={asOf} />
      <CatalogueSentence competence={competence} asOf={asOf} />
      <Form.Item
        name="competent"
        label="办理机关"
        rules={[{ required: true, message: '请选择办理机关' }]}
        {...(anybody ? { extra: '事项没有列入任何清单，可以选择任何执法机关。' } : { extra: '只列出清单中有这项职权的机关。' })}
      >
        <OrganSelect filter={({ id, canHandOff }) => canHandOff && (anybody || (holders?.includes(id) ?? true))} />
      </Form.Item>
      <TextItem name="opinion" label="协调意见" max={5000} rows={6} />
    </CommandForm>
  );
};
