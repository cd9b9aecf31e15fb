import { useQuery } from '@tanstack/react-query';
import { Button, Table, type TableColumnsType, Tag } from 'antd';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import { PageTitle } from '../../components/page-title';
import { QueryProblem } from '../../components/query-problem';
import { VerifiedTag } from '../../components/verified-tag';
import { phaseColours, phaseNames } from './change-codes';
import { changesQuery } from './change-queries';
import type { ChangeSummary } from './change-types';
import './power-changes.css';

/** 清单变动: what is being prepared, what takes effect when, and what has changed. */
export const ChangesPage = () => {
  const changes = useQuery(changesQuery());
  return (
    <>
      <PageTitle
        title="清单变动"
        actions={
          <>
            <Link to="/catalogue">
              <Button>回到权责清单</Button>
            </Link>
            {changes.data?.mayApply === true && (
              <Link to="/catalogue/changes/new">
                <Button type="primary">申请清单变动</Button>
              </Link>
            )}
          </>
        }
      />
      <div className="panel">
        <p className="muted">
          申请 → 县政府同意 → 编办、司法局审核 → 县政府批准。批准后到生效日期自动执行，不用再操作；程序参照襄城县 2021
          年的做法，由县里采用。
        </p>
        <QueryProblem query={changes} />
        <Table<ChangeSummary>
          rowKey="changeId"
          size="middle"
          loading={changes.isLoading}
          dataSource={changes.data?.items ?? []}
          columns={COLUMNS}
          pagination={{ pageSize: 20, hideOnSinglePage: true }}
          scroll={{ x: 'max-content' }}
          locale={{ emptyText: <EmptyState text="还没有清单变动" /> }}
        />
      </div>
    </>
  );
};

const COLUMNS: TableColumnsType<ChangeSummary> = [
  {
    title: '变动',
    key: 'title',
    className: 'change-title-cell',
    render: (_, { changeId, title, kindName, example }) => (
      <>
        <Link to={`/catalogue/changes/${changeId}`}>{title}</Link>
        <div>
          <Tag>{kindName}</Tag>
          {example && <VerifiedTag kind="example" />}
        </div>
      </>
    ),
  },
  {
    title: '进度',
    key: 'phase',
    render: (_, { phase, stateName }) => (
      <>
        <Tag color={phaseColours[phase]}>{phaseNames[phase]}</Tag>
        {phase === 'preparing' && <div className="muted">{stateName}</div>}
      </>
    ),
  },
  {
    title: '生效日期',
    key: 'from',
    render: (_, { effectiveFrom, transitionUntil }) => (
      <>
        {effectiveFrom}
        {transitionUntil !== undefined && <div className="muted">过渡期至 {transitionUntil}</div>}
      </>
    ),
  },
  {
    title: '申请',
    key: 'applicant',
    render: (_, { applicant, appliedAt }) => (
      <>
        {applicant.name}
        <div className="muted">{formatInstant(appliedAt)}</div>
      </>
    ),
  },
];
