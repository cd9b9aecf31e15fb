import { type FormInstance, Button, Form } from 'antd';
import type { CaseDetail } from '../../../api/types';
import { useOrgan } from '../../../api/organs';
import { OrganSelect } from '../../../components/organ-select';
import { SentenceBox } from '../../../components/sentence-box';
import { TextItem } from '../../case-file/commands/text-item';
import type { DraftBody } from './draft-values';

interface ReceiverFieldsProps {
  readonly form: FormInstance<DraftBody>;
  readonly file: CaseDetail;
}

/** The look-up proposes; whoever chooses another organ says why. */
export const ReceiverFields = ({ form, file }: ReceiverFieldsProps) => {
  const to = Form.useWatch('to', form) as string | undefined; // nothing chosen yet
  const { competence, responsibleOrgan } = file;
  const proposed = useOrgan(competence?.proposed);
  const other = to !== undefined && to !== competence?.proposed;
  return (
    <>
      <SentenceBox title={proposed === undefined ? '清单没有给出唯一的主管机关' : `建议移送：${proposed.name}`}>
        {competence?.sentence ?? '登记时没有管辖判断，请核对权责清单后选择受移送机关。'}
      </SentenceBox>
      <Form.Item
        name="to"
        label="受移送机关"
        rules={[{ required: true, message: '请选择受移送机关' }]}
        extra={
          other && proposed !== undefined && proposed.id !== responsibleOrgan.id ? (
            <Button type="link" size="small" onClick={() => form.setFieldValue('to', proposed.id)}>
              改回建议的机关
            </Button>
          ) : undefined
        }
      >
        <OrganSelect filter={({ id, canHandOff }) => canHandOff && id !== responsibleOrgan.id} />
      </Form.Item>
      {other && <TextItem name="receiverReason" label="选择该机关的理由" max={1000} rows={2} extra="与管辖判断不一致时必须说明。" />}
    </>
  );
};
