import { useQuery } from '@tanstack/react-query';
import { Button, Space, Table, type TableColumnsType, Tag } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useCommand } from '../../api/commands';
import type { Schemas } from '../../api/types';
import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import { PageTitle } from '../../components/page-title';
import { ProblemAlert } from '../../components/problem-alert';
import { QueryProblem } from '../../components/query-problem';
import { nameOf } from '../../wording/code-set';
import { coursesQuery, materialsQuery } from './course-queries';
import { materialStates } from './training-codes';
import type { CourseCard, CourseContent } from './training-types';
import './training.css';

const EMPTY: CourseContent = { title: '新课程', goal: '', parts: [], minutes: 60, attempts: 2, passPercent: 60 };

/** 讲师工作台: courses, the materials they are made of, and where classes and scenarios are. */
export const TrainingDeskPage = () => {
  const navigate = useNavigate();
  const courses = useQuery(coursesQuery);
  const materials = useQuery(materialsQuery);
  const begin = useCommand<CourseContent | object, Schemas['DraftedCourseDto']>(
    ({ courseId }) => void navigate(`/training/courses/${courseId}`),
  );
  const columns: TableColumnsType<CourseCard> = [
    { title: '课程', key: 'title', render: (_, { courseId, title }) => <Link to={`/training/courses/${courseId}`}>{title}</Link> },
    {
      title: '状态',
      key: 'state',
      render: (_, { stateName, release }) => (
        <>
          <Tag>{stateName}</Tag> {release !== undefined && <span className="muted">第 {release} 次发布</span>}
        </>
      ),
    },
    { title: '决策点', dataIndex: 'points' },
    { title: '满分', dataIndex: 'fullMarks' },
    { title: '最后修改', key: 'revised', render: (_, { revisedAt, revisedBy }) => `${formatInstant(revisedAt)} ${revisedBy.name}` },
    {
      title: '',
      key: 'acts',
      render: (_, { courseId }) => (
        <Button size="small" onClick={() => begin.mutate({ path: `/api/training/courses/${courseId}/duplicate`, body: {} })}>
          复制
        </Button>
      ),
    },
  ];
  return (
    <>
      <PageTitle
        title="讲师工作台"
        actions={
          <Space wrap>
            <Link to="/training/scenarios">
              <Button>校验情景脚本</Button>
            </Link>
            <Link to="/training/classes">
              <Button>培训班</Button>
            </Link>
            <Button type="primary" loading={begin.isPending} onClick={() => begin.mutate({ path: '/api/training/courses', body: EMPTY })}>
              新建课程
            </Button>
          </Space>
        }
      />
      {begin.error !== null && <ProblemAlert problem={begin.error} />}
      <div className="panel">
        <h2>课程</h2>
        <QueryProblem query={courses} />
        <Table<CourseCard>
          rowKey="courseId"
          size="middle"
          loading={courses.isLoading}
          dataSource={[...(courses.data ?? [])]}
          columns={columns}
          pagination={{ pageSize: 20, hideOnSinglePage: true }}
          scroll={{ x: 'max-content' }}
          locale={{ emptyText: <EmptyState text="还没有课程" /> }}
        />
      </div>
      <div className="panel">
        <h2>
          教学案卷 <Link to="/training/materials">全部</Link>
        </h2>
        <QueryProblem query={materials} />
        <ul>
          {(materials.data ?? [])
            .filter(({ state }) => state !== 'withdrawn')
            .map(({ materialId, title, state }) => (
              <li key={materialId}>
                <Link to={`/training/materials/${materialId}`}>{title}</Link> <Tag>{nameOf(materialStates, state)}</Tag>
              </li>
            ))}
        </ul>
      </div>
    </>
  );
};
