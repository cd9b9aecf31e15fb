import type { DueDate } from '../../kernel/due-date.js';
import type { OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { type ReceivedOrder, clockOf } from './order.js';
import type { OrderClockChange, OrderClockPurpose } from './order-event.js';

/** Nothing when no rule gives a period. Starting again replaces the clock. */
export const startClock = (purpose: OrderClockPurpose, organ: OrganId, due: DueDate | undefined): readonly OrderClockChange[] =>
  due === undefined ? [] : [{ change: 'started', purpose, organ, due }];

/** The duty is done; late when that was after the last instant. */
export const meetClock = (order: ReceivedOrder, purpose: OrderClockPurpose, at: Instant): readonly OrderClockChange[] => {
  const clock = clockOf(order, purpose);
  return clock === undefined ? [] : [{ change: 'met', purpose, at, late: at > clock.due.due }];
};

/** Another organ owes it from here on, by the same date: the complainant's time runs on. */
export const passClock = (order: ReceivedOrder, purpose: OrderClockPurpose, to: OrganId): readonly OrderClockChange[] =>
  startClock(purpose, to, clockOf(order, purpose)?.due);

export const cancelClocks = ({ clocks }: ReceivedOrder, at: Instant): readonly OrderClockChange[] =>
  clocks.filter(({ status }) => status === 'running').map(({ purpose }) => ({ change: 'cancelled', purpose, at }));
