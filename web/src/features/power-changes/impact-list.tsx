import { useQuery } from '@tanstack/react-query';
import { Table, type TableColumnsType, Tag } from 'antd';
import { Link } from 'react-router';
import { CitationLink } from '../../components/citation/citation-link';
import { citationText } from '../../components/citation/citation-text';
import { EmptyState } from '../../components/empty-state';
import { QueryProblem } from '../../components/query-problem';
import { treatmentColours } from './change-codes';
import { impactQuery } from './change-queries';
import type { ImpactedFile } from './change-types';

/** 影响清单: every live file that the change touches, what becomes of it, and why. */
export const ImpactList = ({ changeId }: { readonly changeId: string }) => {
  const impact = useQuery(impactQuery(changeId));
  if (impact.error?.status === 403) return <p className="muted">影响清单只供申请单位、编办、司法局和县政府办理这项变动时查看。</p>;
  return (
    <>
      <QueryProblem query={impact} />
      {impact.data !== undefined && impact.data.total > 0 && (
        <p>
          在办案卷 {impact.data.total} 件：
          {impact.data.byTreatment.map(({ treatment, name, count }) => (
            <Tag key={treatment} color={treatmentColours[treatment]}>
              {name} {count} 件
            </Tag>
          ))}
        </p>
      )}
      <Table<ImpactedFile>
        rowKey="caseId"
        size="small"
        loading={impact.isLoading}
        dataSource={impact.data?.items ?? []}
        columns={COLUMNS}
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <EmptyState text="没有在办案卷受这项变动影响" /> }}
      />
    </>
  );
};

const COLUMNS: TableColumnsType<ImpactedFile> = [
  {
    title: '案卷',
    key: 'file',
    className: 'change-title-cell',
    render: (_, { caseId, title, visible, number, itemName, township }) => (
      <>
        {visible ? <Link to={`/cases/${caseId}`}>{title}</Link> : <span>{number ?? '（未编号的案卷）'}</span>}
        <div className="muted">
          {township} · {itemName}
        </div>
      </>
    ),
  },
  { title: '现办机关', key: 'responsible', render: (_, { responsible }) => responsible.name },
  { title: '阶段', dataIndex: 'stageName' },
  {
    title: '怎么处理',
    key: 'treatment',
    className: 'change-title-cell',
    render: (_, { treatment, treatmentName, successor, reason, legalBasis }) => (
      <>
        <Tag color={treatmentColours[treatment]}>{treatmentName}</Tag>
        {successor !== undefined && <strong>{successor.name}</strong>}
        <div>{reason}</div>
        {legalBasis.map(({ rule, source, article, label }) => (
          <div key={rule} className="muted">
            <CitationLink rule={rule}>{citationText({ source, article })}</CitationLink>（{label}）
          </div>
        ))}
      </>
    ),
  },
];
