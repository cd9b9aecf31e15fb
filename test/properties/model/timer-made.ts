import { supervisionId } from '../../../src/kernel/ids.js';
import type { Instant } from '../../../src/kernel/time.js';
import type { CaseClock, CaseEvent } from '../../../src/case-file/index.js';

type OverdueDuty = Extract<CaseEvent, { type: 'DeadlineMissed' }>['data']['duty'];

const dutyOf = ({ clock, purpose, due }: CaseClock): OverdueDuty => ({ kind: 'clock', clock, purpose, rule: due.rule, due: due.due });
const supervisionOf = ({ clock, due }: CaseClock) => supervisionId(`${clock} ${due.due}`);

/**
 * Every event that no person makes, because time passed or a calendar came, in the order in which they would come. Another one is
 * added here, in one line, and nowhere else.
 */
export const TIMER_MADE: readonly ((clock: CaseClock, at: Instant) => CaseEvent)[] = [
  ({ clock, due }, at) => ({
    type: 'ClocksRecomputed',
    data: { calendar: '日历', occurredAt: at, clocks: [{ change: 'recomputed', clock, due: { ...due, provisional: !due.provisional } }] },
  }),
  (clock, at) => ({ type: 'DeadlineApproaching', data: { owes: clock.organ, duty: dutyOf(clock), occurredAt: at, clocks: [] } }),
  (clock) => ({
    type: 'DeadlineMissed',
    data: { supervisionId: supervisionOf(clock), owes: clock.organ, duty: dutyOf(clock), occurredAt: clock.due.due, clocks: [] },
  }),
  (clock, at) => ({
    type: 'ReminderSent',
    data: { supervisionId: supervisionOf(clock), text: '请立即办理。', occurredAt: at, clocks: [] },
  }),
];
