import {
  type CaseClock,
  type OpenFile,
  type OverdueDuty,
  type SupervisionEvent,
  approachRecorded,
  isDuty,
  isJustice,
  missRecorded,
  runsFinallyTo,
} from '../../case-file/index.js';
import type { ClockId, SupervisionId } from '../../kernel/ids.js';
import type { SupervisionCommandOf } from './commands.js';

type Facts = readonly SupervisionEvent[];

const clockOf = (file: OpenFile, id: ClockId): CaseClock | undefined => file.clocks.find(({ clock }) => clock === id);

const dutyOf = ({ clock, purpose, due }: CaseClock): OverdueDuty => ({ kind: 'clock', clock, purpose, rule: due.rule, due: due.due });

/** The supervision whose paper set this time, if one did; otherwise the miss opens one of its own. */
const belongsTo = (file: OpenFile, { clock }: CaseClock, fresh: SupervisionId): SupervisionId =>
  file.supervisions.find(({ documents }) => documents.some(({ term }) => term?.clock === clock))?.supervisionId ?? fresh;

export const missed = (file: OpenFile, clock: CaseClock, fresh: SupervisionId): Extract<SupervisionEvent, { type: 'DeadlineMissed' }> => ({
  type: 'DeadlineMissed',
  data: { supervisionId: belongsTo(file, clock, fresh), owes: clock.organ, duty: dutyOf(clock), occurredAt: clock.due.due, clocks: [] },
});

/** Nothing once it is recorded, once the clock has stopped or moved, or when the time has run out before anybody was reminded. */
export const recordApproaching = ({ clock: id, due, at }: SupervisionCommandOf<'RecordApproaching'>, file: OpenFile): Facts => {
  const clock = clockOf(file, id);
  if (file.closedAt !== undefined || !runsFinallyTo(clock, due) || at > due || approachRecorded(file, id, due)) return [];
  return [{ type: 'DeadlineApproaching', data: { owes: clock.organ, duty: dutyOf(clock), occurredAt: at, clocks: [] } }];
};

/**
 * Nothing once it is recorded, and nothing when the clock no longer runs to this instant: who has done the duty meanwhile has
 * done it, in time or late. It records and reminds, and moves nothing; a timeout is never an answer.
 */
export const recordMissed = (
  { clock: id, due, at, supervisionId, reminder }: SupervisionCommandOf<'RecordMissed'>,
  file: OpenFile,
): Facts => {
  const clock = clockOf(file, id);
  if (file.closedAt !== undefined || !runsFinallyTo(clock, due) || !isDuty(clock) || at <= due || missRecorded(file, id, due)) return [];
  const fact = missed(file, clock, supervisionId);
  // Police and prosecutors are not reminded by a platform of enforcement: 规定 9 names the ways against them.
  if (clock.purpose === 'rectify' || isJustice(file, clock.organ)) return [fact];
  return [fact, { type: 'ReminderSent', data: { supervisionId, text: reminder, occurredAt: at, clocks: [] } }];
};
