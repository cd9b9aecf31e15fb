import { citationText } from '../../components/citation/citation-text';
import { EmptyState } from '../../components/empty-state';
import { CitationLink } from '../../components/citation/citation-link';
import { ClockTag } from '../../components/clock-tag';
import { formatInstant } from '../../components/format';
import { SourceLabel } from '../../components/source-label';
import { nameOf } from '../../wording/code-set';
import { clockStatuses } from '../../wording/clock-codes';
import type { FrameClock } from './replay-types';

const ORDER: Readonly<Record<FrameClock['status'], number>> = { running: 0, paused: 1, met: 2, cancelled: 3 };

/** Which clocks ran at that moment and what was left of them; the finished ones folded away below. */
export const FrameClocks = ({ clocks, at }: { readonly clocks: readonly FrameClock[]; readonly at: string }) => {
  const sorted = clocks.toSorted((a, b) => ORDER[a.status] - ORDER[b.status] || (a.due < b.due ? -1 : 1));
  const open = sorted.filter(({ status }) => status === 'running' || status === 'paused');
  const over = sorted.filter((clock) => !open.includes(clock));
  return (
    <section className="panel" aria-label="期限">
      <h3>期限（{formatInstant(at)} 时）</h3>
      {open.length === 0 ? <EmptyState text="这一刻没有正在计算的期限" /> : <ClockLines clocks={open} />}
      {over.length > 0 && (
        <details>
          <summary>已完成或终止的期限（{over.length}）</summary>
          <ClockLines clocks={over} />
        </details>
      )}
    </section>
  );
};

const ClockLines = ({ clocks }: { readonly clocks: readonly FrameClock[] }) => (
  <ul className="replay-clocks">
    {clocks.map((clock) => (
      <li key={clock.clock}>
        <div>
          <ClockTag clock={clock} /> <span className="muted">{nameOf(clockStatuses, clock.status)}</span>
        </div>
        <div className="muted">
          {clock.organ.name} ·{' '}
          <CitationLink rule={clock.rule} on={clock.startedAt}>
            {citationText(clock)}
          </CitationLink>
          （{clock.rule}）{clock.endedAt === undefined ? '' : ` · 止于 ${formatInstant(clock.endedAt)}`}
        </div>
        <SourceLabel label={clock.label} />
      </li>
    ))}
  </ul>
);
