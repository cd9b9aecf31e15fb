import type { DueDate } from '../../kernel/due-date.js';
import { type ClockId, type OrganId, clockId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { ClockChange, ClockPurpose } from '../events/clock-change.js';
import type { CaseClock, OpenFile } from './case-file.js';

/** Starts a clock for `organ`; nothing when no rule gives a period (`due` absent). Starting again replaces it. */
export const startClock = (purpose: ClockPurpose, subject: string, organ: OrganId, due: DueDate | undefined): readonly ClockChange[] =>
  due === undefined ? [] : [{ change: 'started', clock: clockId(purpose, subject), purpose, organ, due }];

const active = (file: OpenFile, id: ClockId): CaseClock | undefined =>
  file.clocks.find(({ clock, status }) => clock === id && (status === 'running' || status === 'paused'));

/** The duty is done; late when that was after the last instant. Nothing when the clock is not active. */
export const meetClock = (file: OpenFile, purpose: ClockPurpose, subject: string, at: Instant): readonly ClockChange[] => {
  const clock = active(file, clockId(purpose, subject));
  return clock === undefined ? [] : [{ change: 'met', clock: clock.clock, at, late: clock.status === 'running' && at > clock.due.due }];
};

export const pauseClock = (file: OpenFile, purpose: ClockPurpose, subject: string, at: Instant): readonly ClockChange[] => {
  const clock = active(file, clockId(purpose, subject));
  return clock?.status === 'running' ? [{ change: 'paused', clock: clock.clock, at }] : [];
};

export const resumeClock = (file: OpenFile, purpose: ClockPurpose, subject: string, due: DueDate | undefined): readonly ClockChange[] => {
  const clock = active(file, clockId(purpose, subject));
  return clock?.status === 'paused' && due !== undefined ? [{ change: 'resumed', clock: clock.clock, due }] : [];
};

/** The duty has fallen away. */
export const cancelClocks = (file: OpenFile, purposes: readonly ClockPurpose[], subject: string, at: Instant): readonly ClockChange[] =>
  purposes.flatMap((purpose) => {
    const clock = active(file, clockId(purpose, subject));
    return clock === undefined ? [] : [{ change: 'cancelled', clock: clock.clock, at }];
  });
