import type { ClockId, OrganId, SupervisionId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import type { Instant } from '../../kernel/time.js';
import type { ClockPurpose } from '../events/clock-change.js';
import type { SupervisedMatter } from '../events/supervision.events.js';
import type { CaseClock, OpenFile } from './case-file.js';
import { consultationParties } from './consultation.js';
import type { Objection, Supervision, SupervisionDocument, SupervisionState } from './supervision.js';

export const supervisionOf = (file: OpenFile, id: SupervisionId): Supervision => {
  const supervision = file.supervisions.find(({ supervisionId }) => supervisionId === id);
  if (supervision === undefined) throw new Rejection('supervision/unknown');
  return supervision;
};

const ENDED: readonly SupervisionState[] = ['rectified', 'withdrawn'];
export const supervisionEnded = ({ state }: Pick<Supervision, 'state'>): boolean => ENDED.includes(state);

/** The last paper that sets a time; a 通报 sets none. */
export const lastPaper = ({ documents }: Supervision): (SupervisionDocument & Required<Pick<SupervisionDocument, 'term'>>) | undefined =>
  documents.findLast(
    (document): document is SupervisionDocument & Required<Pick<SupervisionDocument, 'term'>> => document.term !== undefined,
  );

export const pendingObjection = ({ objections }: Supervision): Objection | undefined =>
  objections.find(({ answer }) => answer === undefined);

/** Rights, powers and validities that end; nobody is late when they do. */
const WINDOWS: readonly ClockPurpose[] = ['limitation', 'coercive', 'reconsider', 'propose-supervision'];
/** Times for a step that need not be taken at all: what is complete needs no notice, and what is one's own is not forwarded. */
const ONLY_IF_NEEDED: readonly ClockPurpose[] = ['supplement-window', 'police-forward', 'police-notice'];
export const isOnlyIfNeeded = ({ purpose }: Pick<CaseClock, 'purpose'>): boolean => ONLY_IF_NEEDED.includes(purpose);
/** A right that is lost when its time is over. */
export const isWindow = ({ purpose }: Pick<CaseClock, 'purpose'>): boolean => WINDOWS.includes(purpose) || ONLY_IF_NEEDED.includes(purpose);
export const isDuty = ({ purpose }: Pick<CaseClock, 'purpose'>): boolean => !isWindow({ purpose });

/** Whether the clock runs to exactly this instant and nothing of it can still change. */
export const runsFinallyTo = (clock: CaseClock | undefined, due: Instant): clock is CaseClock =>
  clock?.status === 'running' && clock.due.due === due && !clock.due.provisional;

export const missRecorded = (file: OpenFile, clock: ClockId, due: Instant): boolean =>
  file.supervisions.some(
    ({ about, documents }) =>
      (about.kind === 'clock' && about.clock === clock && about.due === due) ||
      documents.some(({ term, missed }) => term?.clock === clock && missed === due),
  );

export const approachRecorded = (file: OpenFile, clock: ClockId, due: Instant): boolean =>
  file.approached.some((known) => known.clock === clock && known.due === due);

/** What has become of a duty whose due date was missed, as far as the file knows now. */
export type DutyStanding = 'owed' | 'performed' | 'performed-in-time' | 'fallen-away';
export const dutyStanding = (file: OpenFile, about: SupervisedMatter): DutyStanding => {
  if (about.kind === 'failing') return 'owed';
  const clock = file.clocks.find((known) => known.clock === about.clock && known.due.due === about.due);
  if (clock === undefined || clock.status === 'cancelled') return 'fallen-away'; // or started again with another time
  if (clock.status === 'met') return clock.late === true ? 'performed' : 'performed-in-time';
  return 'owed';
};

/** The organs of the handoff, the consultation or the dispute that the duty is about, but the one that owes it. */
export const waitingOrgans = (file: OpenFile, { about, owes }: Pick<Supervision, 'about' | 'owes'>): readonly OrganId[] => {
  const concerns = (id: string): boolean =>
    about.kind === 'clock'
      ? about.clock.slice(about.purpose.length + 1).startsWith(id)
      : [about.handoffId, about.consultationId, about.disputeId].some((named) => named === id);
  const organs = [
    ...file.handoffs.filter(({ handoffId }) => concerns(handoffId)).flatMap(({ from, to }) => [from, to]),
    ...file.consultations.filter(({ consultationId }) => concerns(consultationId)).flatMap(consultationParties),
    ...file.criminalTransfers
      .filter(({ criminalTransferId }) => concerns(criminalTransferId))
      .flatMap(({ organ, police }) => (police === undefined ? [organ] : [organ, police])),
    ...file.disputes.filter(({ disputeId }) => concerns(disputeId)).flatMap(({ between }) => between),
  ];
  return [...new Set(organs)].filter((organ) => organ !== owes);
};
