import { Table, Tag } from 'antd';
import { Link } from 'react-router';
import { formatInstant } from '../../components/format';
import type { ResultLine } from './results-types';

const Passed = ({ line: { state, passed } }: { readonly line: ResultLine }) => {
  if (state === 'running') return null;
  if (passed === undefined) return <Tag color="blue">等待评阅</Tag>;
  return passed ? <Tag color="green">合格</Tag> : <Tag color="red">不合格</Tag>;
};

/** Attempts with their points. */
export const ResultTable = ({ lines, own = false }: { readonly lines: readonly ResultLine[]; readonly own?: boolean }) => (
  <Table<ResultLine>
    rowKey="attemptId"
    size="small"
    scroll={{ x: 'max-content' }}
    pagination={false}
    dataSource={[...lines]}
    columns={[
      ...(own
        ? []
        : [
            {
              title: '学员',
              key: 'trainee',
              render: ({ trainee }: ResultLine) => (
                <>
                  <Link to={`/training/results?trainee=${trainee.officer}`} title="只看这一名学员">
                    {trainee.name}
                  </Link>
                  <div className="muted">{trainee.organ.name}</div>
                </>
              ),
            },
          ]),
      {
        title: '得分',
        key: 'points',
        render: ({ points, of, percent }: ResultLine) =>
          points === undefined || of === undefined ? '' : `${points}/${of}（${percent ?? 0}%）`,
      },
      { title: '结果', key: 'passed', render: (line: ResultLine) => <Passed line={line} /> },
      { title: '课程', dataIndex: 'courseTitle' },
      {
        title: '结业证明',
        key: 'certificate',
        render: ({ certificate }: ResultLine) =>
          certificate === undefined ? '' : <Link to={`/learning/certificates/${certificate}`}>{certificate}</Link>,
      },
      { title: '第几次', dataIndex: 'number' },
      { title: '状态', dataIndex: 'stateName' },
      { title: '结束时间', key: 'endedAt', render: ({ endedAt }: ResultLine) => (endedAt === undefined ? '' : formatInstant(endedAt)) },
      { title: '计入', key: 'counts', render: ({ counts }: ResultLine) => (counts ? '是' : '') },
      { title: '培训班', dataIndex: 'classTitle' },
    ]}
  />
);
