import { Button, Grid } from 'antd';
import { EmptyState } from '../../components/empty-state';
import { ProblemAlert } from '../../components/problem-alert';
import { Freshness } from '../../components/freshness';
import { PageLoading } from '../../app/page-loading';
import { DocketCards } from './docket-cards';
import { DocketTable } from './docket-table';
import type { DocketFilters } from './docket-filters';
import { useDocket } from './use-docket';
import './docket.css';

interface DocketListProps {
  readonly filters: DocketFilters;
  readonly emptyText: string;
}

/** A list of files ordered by clock: a table, cards on a narrow screen, and 加载更多. */
export const DocketList = ({ filters, emptyText }: DocketListProps) => {
  const {
    data: pages,
    error,
    isPending,
    isFetching,
    isFetchingNextPage,
    hasNextPage,
    fetchNextPage,
    refetch,
    dataUpdatedAt,
  } = useDocket(filters);
  const wide = Grid.useBreakpoint().md !== false;
  const rows = pages?.flatMap(({ items }) => items) ?? [];
  return (
    <div className="docket" aria-busy={isFetching}>
      {error !== null && <ProblemAlert problem={error} />}
      {error !== null && rows.length === 0 && <Button onClick={() => void refetch()}>重试</Button>}
      {isPending && <PageLoading />}
      <Freshness lagMs={pages?.[0]?.lagMs} readAt={dataUpdatedAt} />
      {pages !== undefined && rows.length === 0 && <EmptyState text={emptyText} />}
      {rows.length > 0 && (wide ? <DocketTable rows={rows} /> : <DocketCards rows={rows} />)}
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
