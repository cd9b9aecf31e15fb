import type { CaseClock } from '../../api/types';

/** Clocks that still run or stand still, the next due first; windows that only close come last. */
export const openClocks = (clocks: readonly CaseClock[]): readonly CaseClock[] =>
  clocks
    .filter(({ status }) => status === 'running' || status === 'paused')
    .toSorted((a, b) => Number(!binds(a)) - Number(!binds(b)) || byDue(a, b));

/** Clocks that are over, the last first. */
export const endedClocks = (clocks: readonly CaseClock[]): readonly CaseClock[] =>
  clocks.filter(({ status }) => status === 'met' || status === 'cancelled').toSorted((a, b) => -byDue(a, b));

/** Time limits of prosecution are long and run beside everything; they are not what is due next. */
const BACKGROUND = new Set(['limitation']);

/** The clock that decides what to do first. */
export const urgentClock = (clocks: readonly CaseClock[]): CaseClock | undefined => {
  const running = openClocks(clocks).filter((clock) => clock.status === 'running' && binds(clock));
  return running.find(({ purpose }) => !BACKGROUND.has(purpose)) ?? running[0];
};

/** A window (to ask for a supplement) closes without anybody being late: it has no colour. */
export const binds = ({ colour, status }: CaseClock): boolean => status !== 'running' || colour !== 'none';

const byDue = (a: CaseClock, b: CaseClock): number => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);
