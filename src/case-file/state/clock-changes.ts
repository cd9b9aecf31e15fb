import type { DueDate } from '../../kernel/due-date.js';
import { type ClockId, type OrganId, clockId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { ClockChange, ClockPurpose } from '../events/clock-change.js';
import type { CaseClock, OpenFile } from './case-file.js';

/** Starts a clock for `organ`; nothing when no rule gives a period (`due` absent). Starting again replaces it. */
export const startClock = (purpose: ClockPurpose, subject: string, organ: OrganId, due: DueDate | undefined): readonly ClockChange[] =>
  due === undefined ? [] : [{ change: 'started', clock: clockId(purpose, subject), purpose, organ, due }];

const active = (file: OpenFile, id: ClockId): CaseClock | undefined =>
  file.clocks.findLast(({ clock, status }) => clock === id && (status === 'running' || status === 'paused'));

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

/** Another organ owes it from here on, by the same date. */
export const passClock = (file: OpenFile, purpose: ClockPurpose, subject: string, to: OrganId): readonly ClockChange[] =>
  startClock(purpose, subject, to, active(file, clockId(purpose, subject))?.due);

/** What only the organ that has the case can do: nobody owes it any more once the case is with another. */
const HOLDERS_DUTIES: readonly ClockPurpose[] = ['transfer-out', 'check-lead', 'decide', 'legal-review'];

/** An organ that filed the case before and gets it back owes its decision by the old date: 90 days from its filing (行政处罚法 60). */
export const reviveDecision = ({ clocks, organs }: OpenFile, to: OrganId): readonly ClockChange[] => {
  const filed = organs.some(({ organ, filedAt, conclusion }) => organ === to && filedAt !== undefined && conclusion === undefined);
  const clock = clocks.find((known) => known.clock === clockId('decide', to) && known.status === 'cancelled');
  return filed && clock !== undefined ? startClock('decide', to, to, clock.due) : [];
};

/**
 * The case goes from the responsible organ to another: the duties to send on, to check and to decide go with it; a
 * measure, a feedback and the limitation stay.
 */
export const passDuties = (file: OpenFile, to: OrganId, at: Instant): readonly ClockChange[] => [
  ...file.clocks
    .filter(
      ({ purpose, organ, status }) =>
        HOLDERS_DUTIES.includes(purpose) && organ === file.responsible && (status === 'running' || status === 'paused'),
    )
    .map(({ clock }) => ({ change: 'cancelled' as const, clock, at })),
  ...reviveDecision(file, to),
];
