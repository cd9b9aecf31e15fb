import type { HandoffId, OfficerId, OrganId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import type { CriminalTransfer } from './criminal-transfer.js';
import type { CaseFile, Handoff, HandoffState, OpenFile, OrganRecord, RunningMeasure } from './case-file.js';

/** The file, once it exists. */
export const openFile = (file: CaseFile): OpenFile => {
  if (!file.opened) throw new Rejection('case/not-opened');
  return file;
};

export const handoffOf = (file: OpenFile, id: HandoffId): Handoff => {
  const handoff = file.handoffs.findLast(({ handoffId }) => handoffId === id);
  if (handoff === undefined) throw new Rejection('handoff/unknown');
  return handoff;
};

const OPEN_STATES: readonly HandoffState[] = [
  'drafted',
  'pending-approval',
  'approved',
  'sent',
  'received',
  'supplement-requested',
  'supplemented',
  'objected',
];
/** A handoff that may still end in acceptance. There is at most one in a file. */
export const openHandoff = (file: OpenFile): Handoff | undefined => file.handoffs.find(({ state }) => OPEN_STATES.includes(state));

const TAKEN_STATES: readonly HandoffState[] = ['accepted', 'in-progress', 'result-fed-back', 'closed'];
export const wasAccepted = ({ state }: Handoff): boolean => TAKEN_STATES.includes(state);
/** The handoff by which the organ got the matter, if it did; the last one, should it have come twice. */
export const receivedBy = (file: OpenFile, organ: OrganId): Handoff | undefined =>
  file.handoffs.findLast((handoff) => handoff.to === organ && wasAccepted(handoff));

export const recordOf = (file: OpenFile, organ: OrganId): OrganRecord | undefined => file.organs.find((record) => record.organ === organ);

/** Whether the organ has said that it takes up the case, or that it does not: nothing is left to check then. */
export const filingDecided = (file: OpenFile, organ: OrganId): boolean => {
  const record = recordOf(file, organ);
  return record?.filedAt !== undefined || record?.notFiledAt !== undefined;
};

/** Organs that are or were party to the file; nobody else sees it, but the justice bureau (domain.md 5). */
export const partyOrgans = (file: OpenFile): readonly OrganId[] => file.organs.map(({ organ }) => organ);

/** Police, prosecutors and judges who have to say what becomes of it; one that only got a copy has not. */
const decidesIn = ({ organ, police, procuratorate, court, returned, forwardings }: CriminalTransfer, who: OrganId): boolean =>
  [organ, police, procuratorate, court, returned?.to].includes(who) || forwardings.some(({ from }) => from === who);

/** Whether the organ has, had or was sent the matter; one that was only asked for its view works on a question about it. */
export const worksOn = ({ openedBy, responsible, handoffs, disputes, criminalTransfers }: OpenFile, organ: OrganId): boolean =>
  organ === openedBy ||
  organ === responsible ||
  handoffs.some(({ from, to, sentAt, acceptedAt }) => from === organ || (to === organ && (sentAt ?? acceptedAt) !== undefined)) ||
  disputes.some(({ designated }) => designated?.to === organ) ||
  criminalTransfers.some((transfer) => decidesIn(transfer, organ));

export const isRecused = (file: OpenFile, officer: OfficerId): boolean =>
  file.recusals.some((recusal) => recusal.officer === officer && recusal.granted === true);

export const runningMeasures = (file: OpenFile): readonly RunningMeasure[] => file.measures.filter(({ ended }) => ended === undefined);
