import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useSearchParams } from 'react-router';
import { PageLoading } from '../../app/page-loading';
import { useUser } from '../../app/user-context';
import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import { PageTitle } from '../../components/page-title';
import { QueryProblem } from '../../components/query-problem';
import { FrameView } from '../replay/frame-view';
import { OrganSight } from '../replay/organ-sight';
import { type Side, addressOf, sideIn } from './compare-address';
import { comparisonQuery } from './compare-queries';
import { CompareSheets } from './compare-sheets';
import { ClockTable, EventTable, StateTable } from './compare-tables';
import type { ComparedSide, Comparison, SideName } from './compare-types';
import { kindWords, modeWords } from './compare-words';
import { SidePicker } from './side-picker';
import './compare.css';

const NONE: Side = { kind: 'case', id: '', mode: 'latest' };

/** 比对: two histories at two moments beside each other. */
export const ComparePage = () => {
  const [search, setSearch] = useSearchParams();
  const user = useUser();
  const [left, right] = [sideIn(search.get('left')), sideIn(search.get('right'))];
  const as = search.get('as') ?? undefined;
  const isChosen = left !== undefined && right !== undefined;
  const query = useQuery({
    ...comparisonQuery(left ?? NONE, right ?? NONE, as),
    enabled: isChosen,
    placeholderData: keepPreviousData,
  });
  const put = (name: SideName | 'as', value: string | undefined): void =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === undefined) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { preventScrollReset: true },
    );
  return (
    <>
      <PageTitle title="比对" actions={<Button onClick={() => window.print()}>打印</Button>} />
      <div className="compare-pickers no-print">
        <SidePicker name="左侧" side={left} known={query.data?.left} onChange={(side) => put('left', addressOf(side))} />
        <SidePicker name="右侧" side={right} known={query.data?.right} onChange={(side) => put('right', addressOf(side))} />
        <OrganSight user={user} value={as} onChange={(organ) => put('as', organ)} />
      </div>
      {!isChosen && <EmptyState text="请在两侧各选一件案卷和一个时点。" />}
      {isChosen && <QueryProblem query={query} />}
      {isChosen && query.isLoading && <PageLoading />}
      {query.data !== undefined && !query.isError && <Result comparison={query.data} loading={query.isPlaceholderData} />}
    </>
  );
};

const Result = ({ comparison, loading }: { readonly comparison: Comparison; readonly loading: boolean }) => {
  const { left, right, differs, sameResponsibleOrgan, state, clocks, events } = comparison;
  const responsible = ({ frame }: ComparedSide): string => frame.responsibleOrgan?.name ?? '（看不到）';
  return (
    <div className={`compare-result ${loading ? 'loading' : ''}`} aria-busy={loading}>
      <Alert
        type={differs ? 'warning' : 'success'}
        showIcon
        title={differs ? '两侧不同' : '两侧相同'}
        description={
          sameResponsibleOrgan
            ? `责任机关相同：${responsible(left)}。`
            : `责任机关不同：左侧 ${responsible(left)}，右侧 ${responsible(right)}。`
        }
      />
      <StateTable differences={state} />
      <ClockTable clocks={clocks} />
      <EventTable events={events} />
      <CompareSheets comparison={comparison} />
      <section className="compare-frames no-print" aria-label="两侧并排">
        <SideFrame name="左侧" side={left} differences={state} />
        <SideFrame name="右侧" side={right} differences={state} />
      </section>
    </div>
  );
};

interface SideFrameProps {
  readonly name: string;
  readonly side: ComparedSide;
  readonly differences: Comparison['state'];
}

const SideFrame = ({ name, side: { kind, title, mode, frame }, differences }: SideFrameProps) => {
  const parts = [...new Set(differences.flatMap(({ name: [part] }) => part ?? []))];
  return (
    <section className="compare-frame" aria-label={name}>
      <h2>
        {name}：{title}
      </h2>
      <p className="muted">
        {kindWords[kind]}，{modeWords[mode]}，第 {frame.version} 步，{formatInstant(frame.at)}
      </p>
      {parts.length > 0 && <p className="compare-parts">≠ 与另一侧不同：{parts.join('、')}</p>}
      <FrameView frame={frame} />
    </section>
  );
};
