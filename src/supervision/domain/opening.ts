import { Rejection } from '../../kernel/rejection.js';
import { dateOf } from '../../kernel/time.js';
import {
  type CaseClock,
  type OpenFile,
  type OtherFailing,
  type SupervisionEvent,
  consultationOf,
  disputeOf,
  dutyStanding,
  handoffOf,
  isDuty,
  missRecorded,
  recordOf,
  runsFinallyTo,
} from '../../case-file/index.js';
import type { ClockId } from '../../kernel/ids.js';
import type { SupervisionCommandOf } from './commands.js';
import { guardSupervising } from './guard.js';
import { checkLetter, checkPaper, paperClocks, paperOf, stepOf } from './papers.js';
import { missed } from './recording.js';

type Facts = readonly SupervisionEvent[];
type Open = SupervisionCommandOf<'OpenSupervision'>;

/** A clock that has run out and whose miss nobody has recorded yet; any other is in time, done, or supervised already. */
const overdue = (file: OpenFile, { at, owes }: Open, id: ClockId): CaseClock => {
  const clock = file.clocks.find((known) => known.clock === id);
  if (clock === undefined) throw new Rejection('supervision/unknown-clock');
  if (clock.organ !== owes.organ) throw new Rejection('supervision/other-organ-owes', {}, 'SUP-27');
  if (!isDuty(clock)) throw new Rejection('supervision/no-duty');
  if (clock.status === 'met') {
    const about = { kind: 'clock', clock: id, purpose: clock.purpose, rule: clock.due.rule, due: clock.due.due } as const;
    const inTime = dutyStanding(file, about) === 'performed-in-time';
    throw new Rejection(inTime ? 'supervision/met-in-time' : 'supervision/duty-performed', {}, 'SUP-27');
  }
  if (!runsFinallyTo(clock, clock.due.due) || at <= clock.due.due)
    throw new Rejection('supervision/not-overdue', { due: dateOf(clock.due.due) }, 'SUP-27');
  if (missRecorded(file, id, clock.due.due)) throw new Rejection('supervision/already-open');
  return clock;
};

/** The parts of the file that the failing is about must be there; so must the organ, as a party or as one that owes a duty. */
const failingOf = (file: OpenFile, { owes, source, failing, handoffId, consultationId, disputeId }: Open): OtherFailing => {
  if (recordOf(file, owes.organ) === undefined && !file.clocks.some(({ organ }) => organ === owes.organ))
    throw new Rejection('supervision/organ-not-in-file', { organ: owes.name });
  if (handoffId !== undefined) handoffOf(file, handoffId);
  if (consultationId !== undefined) consultationOf(file, consultationId);
  if (disputeId !== undefined) disputeOf(file, disputeId);
  return {
    kind: 'failing',
    source,
    failing,
    ...(handoffId === undefined ? {} : { handoffId }),
    ...(consultationId === undefined ? {} : { consultationId }),
    ...(disputeId === undefined ? {} : { disputeId }),
  };
};

export const openSupervision = (command: Open, file: OpenFile): Facts => {
  const { supervisionId, actor, owes, kind, urgentReasons } = command;
  guardSupervising(file, actor, owes.organ);
  if (file.supervisions.some((known) => known.supervisionId === supervisionId)) return []; // a second click opens no second one
  const clock = command.clock === undefined ? undefined : overdue(file, command, command.clock);
  const matter = clock === undefined ? failingOf(file, command) : undefined;
  checkLetter(command);
  checkPaper(command);
  return [
    ...(clock === undefined ? [] : [missed(file, clock, supervisionId)]),
    {
      type: 'SupervisionLetterIssued',
      data: {
        ...stepOf(command),
        ...paperOf(command),
        kind,
        ...(urgentReasons === undefined ? {} : { urgentReasons }),
        ...(matter === undefined ? {} : { opens: { owes: owes.organ, matter } }),
        clocks: paperClocks(file, command, kind),
      },
    },
  ];
};
