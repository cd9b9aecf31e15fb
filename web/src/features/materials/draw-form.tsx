import { Button, Form, Input, Modal, Select } from 'antd';
import { useNavigate } from 'react-router';
import { cleanBody } from '../../components/clean-body';
import { ProblemAlert } from '../../components/problem-alert';
import { useCommand } from '../../api/commands';
import type { Committed, Schemas } from '../../api/types';
import type { Candidate } from './material-queries';

interface DrawFormProps {
  readonly candidate: Candidate;
  readonly series: readonly Schemas['SeriesDto'][];
  readonly onClose: () => void;
}
interface Fields {
  readonly title?: string;
  readonly series?: string;
  readonly seriesName?: string;
}

/** 抽取: the copy is made on the server; the page goes on to what became of it. */
export const DrawForm = ({ candidate, series, onClose }: DrawFormProps) => {
  const navigate = useNavigate();
  const draw = useCommand<object, Committed & { readonly materialId: string }>(
    ({ materialId }) => void navigate(`/training/materials/${materialId}`),
  );
  const submit = (fields: Fields) =>
    draw.mutate({ path: '/api/training/materials', body: cleanBody({ caseId: candidate.caseId, ...fields }) });
  return (
    <Modal open title={`抽取教学案卷：${candidate.itemName}`} onCancel={onClose} footer={null} destroyOnHidden>
      {draw.error !== null && <ProblemAlert problem={draw.error} />}
      <Form<Fields> layout="vertical" onFinish={submit}>
        <Form.Item name="title" label="标题" extra="不填时用事项名称；不要写当事人、地点和文号。">
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="series" label="系列" extra="同一系列的案卷里，同一个人的化名相同。">
          <Select allowClear placeholder="新建系列" options={series.map((one) => ({ value: one.series, label: one.name }))} />
        </Form.Item>
        <Form.Item name="seriesName" label="新系列名称">
          <Input maxLength={100} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={draw.isPending}>
          抽取
        </Button>
      </Form>
    </Modal>
  );
};
