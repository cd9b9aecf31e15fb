import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { PageLoading } from '../app/page-loading';
import type { ProblemError } from '../api/problem';
import { EmptyState } from './empty-state';
import { Freshness } from './freshness';
import { ProblemAlert } from './problem-alert';
import './paged-list.css';

interface ListPage<Row> {
  readonly items: readonly Row[];
  /** By how much the list lagged behind the record, in milliseconds. */
  readonly lagMs: number;
}

interface PagedListProps<Row> {
  readonly query: UseInfiniteQueryResult<readonly ListPage<Row>[], ProblemError>;
  readonly emptyText: string;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** A list that is read page by page: what came so far, how old it is, why it could not be read, and 加载更多. */
export const PagedList = <Row,>({ query, emptyText, children }: PagedListProps<Row>) => {
  const { data: pages, error, isPending, isFetching, isFetchingNextPage, hasNextPage, fetchNextPage, refetch, dataUpdatedAt } = query;
  const rows = pages?.flatMap(({ items }) => items) ?? [];
  return (
    <div className="docket" aria-busy={isFetching}>
      {error !== null && <ProblemAlert problem={error} />}
      {error !== null && rows.length === 0 && <Button onClick={() => void refetch()}>重试</Button>}
      {isPending && <PageLoading />}
      <Freshness lagMs={pages?.[0]?.lagMs} readAt={dataUpdatedAt} />
      {pages !== undefined && rows.length === 0 && <EmptyState text={emptyText} />}
      {rows.length > 0 && children(rows)}
      {pages !== undefined && (
        <div className="docket-foot no-print">
          <span className="muted" aria-live="polite">
            {rows.length > 0 && `已显示 ${rows.length} 件${hasNextPage ? '，还有更多' : ''}`}
          </span>
          {hasNextPage && (
            <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
              加载更多
            </Button>
          )}
        </div>
      )}
    </div>
  );
};
