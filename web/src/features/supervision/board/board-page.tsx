import { PrinterOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useSearchParams } from 'react-router';
import { useOrgan } from '../../../api/organs';
import { overseesOnly } from '../../../app/entitled';
import { PageLoading } from '../../../app/page-loading';
import { useUser } from '../../../app/user-context';
import { Freshness } from '../../../components/freshness';
import { PageTitle } from '../../../components/page-title';
import { QueryProblem } from '../../../components/query-problem';
import { useFilterParams } from '../../desk/docket-filters';
import { WaitingStrip } from '../../desk/waiting-strip';
import { useNextStep } from '../use-next-step';
import { BoardBars } from './board-bars';
import { BoardFilterBar } from './board-filter-bar';
import { boardFiltersOf, filterWords } from './board-filters';
import { BoardLines } from './board-lines';
import { BoardPrintTable } from './board-print-table';
import { BoardSeverities } from './board-severities';
import { inTimeSentence } from './in-time';
import { useBoard } from './use-board';
import { usePrintAll } from './use-print-all';
import './board.css';

/** 督办看板: what runs, what was missed and what was done about it; the whole county for those who oversee it, else one's own organ. */
export const BoardPage = () => {
  const user = useUser();
  const wholeCounty = overseesOnly(user);
  const { search, set } = useFilterParams();
  const [, setSearch] = useSearchParams();
  const filters = boardFiltersOf(search);
  const board = useBoard(filters);
  const nextStep = useNextStep();
  const print = usePrintAll(board);
  const organName = useOrgan(filters.organ)?.name;
  const [first] = board.data ?? [];
  const lines = board.data?.flatMap(({ items }) => items) ?? [];
  const inTime = first === undefined ? undefined : inTimeSentence(filters, first.summary);
  return (
    <>
      <div className="board-screen">
        <PageTitle
          title="督办看板"
          actions={
            <Button icon={<PrinterOutlined aria-hidden />} onClick={print.start} loading={print.preparing} disabled={lines.length === 0}>
              打印全表
            </Button>
          }
        >
          <span className="muted">{wholeCounty ? '全县' : user.acting?.organName}</span>
          <Freshness lagMs={first?.lagMs} readAt={board.dataUpdatedAt} />
        </PageTitle>
        <WaitingStrip />
        <QueryProblem query={board} />
        {board.isPending && <PageLoading />}
        {first !== undefined && (
          <div className="board-summary" aria-busy={board.isFetching}>
            <BoardSeverities counts={first.summary.bySeverity} pressed={filters.severity} onPress={(code) => set('severity', code)} />
            {inTime !== undefined && lines.length > 0 && <Alert type="success" showIcon title={inTime} />}
            {first.summary.total > 0 && (
              <div className="board-charts">
                {wholeCounty && (
                  <BoardBars
                    title="按机关"
                    bars={first.summary.byOrgan.map(({ organ, count }) => ({ code: organ.id, name: organ.name, count }))}
                    pressed={filters.organ}
                    onPress={(code) => set('organ', code)}
                  />
                )}
                <BoardBars
                  title="按机制"
                  bars={first.summary.byMechanism}
                  pressed={filters.mechanism}
                  onPress={(code) => set('mechanism', code)}
                />
              </div>
            )}
          </div>
        )}
        <BoardFilterBar filters={filters} wholeCounty={wholeCounty} set={set} clear={() => setSearch({})} />
        {first !== undefined && (
          <BoardLines board={board} lines={lines} nextStep={nextStep} emptyText={inTime ?? '没有符合筛选条件的事项。'} />
        )}
      </div>
      <BoardPrintTable
        lines={lines}
        nextStep={nextStep}
        total={first?.summary.total ?? 0}
        asOf={board.dataUpdatedAt - (first?.lagMs ?? 0)}
        filters={filterWords(filters, organName)}
      />
    </>
  );
};
