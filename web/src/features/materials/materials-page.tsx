import { useQuery } from '@tanstack/react-query';
import { Table, type TableColumnsType, Tag } from 'antd';
import { Link } from 'react-router';
import { teaches } from '../../app/entitled';
import { useUser } from '../../app/user-context';
import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import { PageTitle } from '../../components/page-title';
import { QueryProblem } from '../../components/query-problem';
import { CandidatesSection } from './candidates-section';
import { SeriesSection } from './series-section';
import { type MaterialRow, materialsQuery } from './material-queries';
import '../desk/docket.css';
import '../training/training.css';

export const stateColours = { drawn: 'gold', released: 'green', withdrawn: 'default' } as const;

/** 教学案卷: what was drawn and what may be taught with; for trainers also what can be drawn. */
export const MaterialsPage = () => {
  const materials = useQuery(materialsQuery());
  const draws = teaches(useUser());
  return (
    <div className="training-page">
      <PageTitle title="教学案卷">
        <span className="muted">已办结案卷的脱敏副本，签批发布后用于教学</span>
      </PageTitle>
      <section className="panel" aria-label="教学案卷">
        <QueryProblem query={materials} />
        <Table<MaterialRow>
          rowKey="materialId"
          size="middle"
          loading={materials.isLoading}
          dataSource={materials.data?.items ?? []}
          columns={COLUMNS}
          pagination={{ pageSize: 20, hideOnSinglePage: true }}
          scroll={{ x: 'max-content' }}
          locale={{ emptyText: <EmptyState text={draws ? '还没有教学案卷，请从下面的案卷中抽取' : '还没有等待签批的教学案卷'} /> }}
        />
      </section>
      <SeriesSection />
      {draws && <CandidatesSection series={materials.data?.series ?? []} />}
    </div>
  );
};

const COLUMNS: TableColumnsType<MaterialRow> = [
  { title: '标题', key: 'title', render: (_, { materialId, title }) => <Link to={`/training/materials/${materialId}`}>{title}</Link> },
  { title: '状态', key: 'state', render: (_, { state, stateName }) => <Tag color={stateColours[state]}>{stateName}</Tag> },
  {
    title: '疑点',
    key: 'findings',
    render: (_, { findings, openFindings }) => (openFindings === 0 ? `${findings}条，已处理` : `${findings}条，待处理${openFindings}条`),
  },
  { title: '事项', dataIndex: 'itemName' },
  { title: '步数', dataIndex: 'events' },
  { title: '抽取', key: 'drawn', render: (_, { drawnBy, drawnAt }) => `${drawnBy.name}，${formatInstant(drawnAt)}` },
];
