import { useQuery } from '@tanstack/react-query';
import { Table, Tag } from 'antd';
import { PageLoading } from '../../../app/page-loading';
import { EmptyState } from '../../../components/empty-state';
import { formatDate, formatInstant } from '../../../components/format';
import { LegalBasisLine } from '../../../components/legal-basis-line';
import { QueryProblem } from '../../../components/query-problem';
import { logQuery } from '../share-queries';
import type { ReadingLog } from '../share-types';

/** 使用记录: who read what, when and what for, also when it was refused. */
export const LogPart = ({ shareId }: { readonly shareId: string }) => {
  const query = useQuery(logQuery(shareId));
  const { data: log, isPending } = query;
  if (isPending) return <PageLoading />;
  return (
    <>
      <QueryProblem query={query} />
      {log !== undefined && log.items.length === 0 && <EmptyState text="还没有人查阅。每次查阅都会在这里留下记录。" />}
      {log !== undefined && log.items.length > 0 && (
        <Table<ReadingLog['items'][number]>
          size="small"
          rowKey="version"
          pagination={false}
          scroll={{ x: 560 }}
          dataSource={log.items}
          columns={[
            { title: '时间', width: 140, render: (_, { at }) => formatInstant(at) },
            { title: '查阅人', width: 160, render: (_, { officer, organ }) => `${officer.name}（${organ.name}）` },
            { title: '用途', dataIndex: 'purpose' },
            {
              title: '结果',
              width: 150,
              render: (_, { refused, because }) =>
                refused ? <Tag color="error">未允许：{because}</Tag> : <Tag color="success">已查阅</Tag>,
            },
          ]}
        />
      )}
      {log?.keptUntil !== undefined && <p className="muted">使用记录至少保存到 {formatDate(log.keptUntil)}。</p>}
      {log !== undefined && <LegalBasisLine {...log.legalBasis} />}
    </>
  );
};
