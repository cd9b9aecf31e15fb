import { Form } from 'antd';
import { OrganSelect } from '../../../components/organ-select';
import { TextItem } from '../../case-file/commands/text-item';

interface PositionFieldsProps {
  /** Whether it is asked which organ is competent. */
  readonly asksCompetent: boolean;
}

/** What an organ says: recorded word for word, with the author and the basis. */
export const PositionFields = ({ asksCompetent }: PositionFieldsProps) => (
  <>
    <TextItem name="opinion" label="意见" max={5000} rows={5} extra="按原话记录，提交后不能修改。" />
    <TextItem name="basis" label="依据" max={1000} rows={2} placeholder="法律、法规、规章、标准或清单的名称和条款" />
    <TextItem name="author" label="出具人" max={50} extra="对这份意见负责的人员。" />
    {asksCompetent && (
      <Form.Item name="competent" label="认为有管辖权的机关" extra="不清楚时可不填。">
        <OrganSelect allowClear />
      </Form.Item>
    )}
  </>
);
