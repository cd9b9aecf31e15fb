import type { Instant } from '../../../src/kernel/time.js';
import type { CaseClock, CaseEvent } from '../../../src/case-file/index.js';

/** Every event that no person makes, because time passed or a calendar came. Another one is added here, in one line, and nowhere else. */
export const TIMER_MADE: readonly ((clock: CaseClock, at: Instant) => CaseEvent)[] = [
  ({ clock, due }, at) => ({
    type: 'ClocksRecomputed',
    data: { calendar: '日历', occurredAt: at, clocks: [{ change: 'recomputed', clock, due: { ...due, provisional: !due.provisional } }] },
  }),
];
