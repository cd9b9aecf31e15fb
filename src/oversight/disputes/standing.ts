import type { Dispute, DisputeState } from '../../case-file/index.js';
import type { OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';

/** Whose turn it is; `holder` is the organ that a designation named. */
export type Awaits = 'bureau' | 'parties' | 'superior' | 'holder' | 'none';

const TURN: Readonly<Record<DisputeState, Awaits>> = {
  applied: 'bureau',
  accepted: 'bureau',
  forwarded: 'parties',
  responded: 'bureau',
  'response-overdue': 'bureau',
  coordinating: 'bureau',
  agreed: 'bureau',
  escalated: 'superior',
  designated: 'holder',
  executed: 'bureau',
  suspended: 'bureau',
  routed: 'none', // the staffing office stands outside
  'not-accepted': 'none',
  withdrawn: 'none',
  closed: 'none',
};

export const awaitsIn = ({ state, between, opinion }: Pick<Dispute, 'state' | 'between' | 'opinion'>): Awaits =>
  state === 'coordinating' && opinion !== undefined && !between.every((party) => opinion.signatures.some(({ organ }) => organ === party))
    ? 'parties'
    : TURN[state];

const ENDED: readonly DisputeState[] = ['not-accepted', 'withdrawn', 'closed'];
export const isEnded = ({ state }: Pick<Dispute, 'state'>): boolean => ENDED.includes(state);

/** The tab it stands in. */
export const phaseOf = (dispute: Pick<Dispute, 'state'>): 'incoming' | 'open' | 'closed' => {
  if (isEnded(dispute)) return 'closed';
  return dispute.state === 'applied' ? 'incoming' : 'open';
};

/** The organ that the designation or the opinion issued named; a draft names nobody yet. */
export const competentIn = ({ designated, opinion }: Pick<Dispute, 'designated' | 'opinion'>): OrganId | undefined =>
  designated?.to ?? (opinion?.issuedAt === undefined ? undefined : opinion.competent);

export const decidedAtIn = ({ designated, opinion, declined }: Dispute): Instant | undefined =>
  designated?.at ?? opinion?.issuedAt ?? declined?.at;

export const endedAtIn = (dispute: Dispute): Instant | undefined =>
  isEnded(dispute) ? (dispute.declined?.at ?? dispute.note?.at) : undefined;

/** Organs that the dispute is about or that must act in it. */
export const organsOf = ({ between, designated, interim }: Pick<Dispute, 'between' | 'designated' | 'interim'>): readonly OrganId[] => [
  ...new Set([...between, ...(designated === undefined ? [] : [designated.to]), ...(interim === undefined ? [] : [interim.lead])]),
];
