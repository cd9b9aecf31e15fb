import { Button, Table, type TableColumnsType, Tag } from 'antd';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import type { CourseCard } from './training-types';

const COLOURS = { draft: 'gold', released: 'green', withdrawn: 'default' } as const;

interface DeskCoursesProps {
  readonly courses: readonly CourseCard[];
  readonly loading: boolean;
  readonly onCopy: (courseId: string) => void;
}

export const DeskCourses = ({ courses, loading, onCopy }: DeskCoursesProps) => (
  <Table<CourseCard>
    rowKey="courseId"
    size="middle"
    loading={loading}
    dataSource={[...courses]}
    columns={columnsWith(onCopy)}
    pagination={{ pageSize: 20, hideOnSinglePage: true }}
    scroll={{ x: 'max-content' }}
    locale={{ emptyText: <EmptyState text="还没有课程" /> }}
  />
);

const columnsWith = (onCopy: DeskCoursesProps['onCopy']): TableColumnsType<CourseCard> => [
  { title: '课程', key: 'title', render: (_, { courseId, title }) => <Link to={`/training/courses/${courseId}`}>{title}</Link> },
  {
    title: '状态',
    key: 'state',
    render: (_, { state, stateName, release }) => (
      <>
        <Tag color={COLOURS[state]}>{stateName}</Tag> {release !== undefined && <span className="muted">第 {release} 次发布</span>}
      </>
    ),
  },
  { title: '决策点', dataIndex: 'points' },
  { title: '满分', dataIndex: 'fullMarks' },
  { title: '最后修改', key: 'revised', render: (_, { revisedAt, revisedBy }) => `${formatInstant(revisedAt)} ${revisedBy.name}` },
  {
    title: '',
    key: 'acts',
    fixed: 'right',
    render: (_, { courseId, title }) => (
      <Button size="small" aria-label={`复制课程：${title}`} onClick={() => onCopy(courseId)}>
        复制
      </Button>
    ),
  },
];
