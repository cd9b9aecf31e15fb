import { Button, Grid } from 'antd';
import { EmptyState } from '../../../components/empty-state';
import { BoardCards } from './board-cards';
import type { BoardRowsProps } from './board-rows';
import { BoardTable } from './board-table';
import type { useBoard } from './use-board';
import '../../desk/docket.css';

interface BoardLinesProps extends BoardRowsProps {
  readonly board: ReturnType<typeof useBoard>;
  readonly emptyText: string;
}

/** The duties in the order of the server: a table, cards on a narrow screen, and 加载更多. */
export const BoardLines = ({ board, lines, nextStep, emptyText }: BoardLinesProps) => {
  const wide = Grid.useBreakpoint().lg !== false;
  const { isFetching, hasNextPage, isFetchingNextPage, fetchNextPage } = board;
  return (
    <div className="docket" aria-busy={isFetching}>
      {lines.length === 0 && <EmptyState text={emptyText} />}
      {lines.length > 0 && (wide ? <BoardTable lines={lines} nextStep={nextStep} /> : <BoardCards lines={lines} nextStep={nextStep} />)}
      <div className="docket-foot no-print">
        <span className="muted" aria-live="polite">
          {lines.length > 0 && `已显示 ${lines.length} 项${hasNextPage ? '，还有更多' : ''}`}
        </span>
        {hasNextPage && (
          <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
            加载更多
          </Button>
        )}
      </div>
    </div>
  );
};
