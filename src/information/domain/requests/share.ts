import type { CaseId, OfficerId, OrganId, ShareId } from '../../../kernel/ids.js';
import { type Instant, type LocalDate, dateOf } from '../../../kernel/time.js';
import type { ShareClock } from './clocks.js';
import type { Asked, CoordinationLevel, Grant, RecallGround, RefusalGround, ShareClass, ThirdParty, Unreadable } from './values.js';

/** Where a request stands. That a share has run out is not a state: it follows from its last day. */
export const SHARE_STATES = [
  'drafted',
  'requested',
  'supplement-noticed',
  'refused',
  'granted',
  'delivered',
  'suspended',
  'terminated',
  'recalled',
  'withdrawn',
] as const;
export type ShareState = (typeof SHARE_STATES)[number];

export interface Correction {
  readonly correctionId: string;
  readonly record: string;
  readonly field: string;
  readonly problem: string;
  readonly requestedBy: OfficerId;
  readonly requestedAt: Instant;
  readonly answer?: { readonly value?: string; readonly explanation: string; readonly at: Instant };
}

/** 共享争议: negotiated first, then coordinated by the data authority, then decided by its government (政务数据共享条例 28). */
export interface ShareDispute {
  readonly stage: 'coordinating' | 'deciding' | 'settled';
  readonly matter: string;
  readonly raisedBy: OrganId;
  readonly raisedAt: Instant;
  readonly level: CoordinationLevel;
  readonly government?: OrganId;
  readonly coordination?: {
    readonly outcome: 'share' | 'not-share' | 'no-agreement';
    readonly opinion: string;
    readonly documentNumber?: string;
    readonly at: Instant;
  };
  readonly decision?: {
    readonly outcome: 'share' | 'not-share';
    readonly text: string;
    readonly documentNumber: string;
    readonly at: Instant;
  };
}

export interface Share extends Asked {
  readonly begun: true;
  readonly shareId: ShareId;
  readonly state: ShareState;
  readonly requester: OrganId;
  readonly provider: OrganId;
  readonly authority: OrganId;
  readonly class?: ShareClass;
  readonly title: string;
  /** The requester's case in whose service it is. */
  readonly caseId?: CaseId;
  readonly draftedBy: OfficerId;
  readonly draftedAt: Instant;
  readonly signedBy?: OfficerId;
  readonly requestedAt?: Instant;
  readonly notice?: { readonly missing: readonly string[]; readonly at: Instant; readonly suppliedAt?: Instant; readonly note?: string };
  readonly extension?: {
    readonly reasons: string;
    readonly at: Instant;
    readonly outcome: 'asked' | 'given' | 'declined';
    readonly answer?: string;
  };
  readonly refusal?: { readonly ground: RefusalGround; readonly reasons: string; readonly by: OfficerId; readonly at: Instant };
  readonly grant?: Grant & { readonly conditional: boolean; readonly by: OfficerId; readonly at: Instant };
  /** The provider's file that was opened for it; never told to the requester. */
  readonly providerCase?: CaseId;
  readonly delivered?: { readonly at: Instant; readonly records: readonly string[]; readonly caseVersion?: number };
  readonly corrections: readonly Correction[];
  readonly misuse?: {
    readonly facts: string;
    readonly by: OrganId;
    readonly at: Instant;
    readonly rectifyBy?: LocalDate;
    readonly report?: string;
  };
  readonly ended?: { readonly reasons: string; readonly at: Instant; readonly by: OrganId; readonly ground?: RecallGround };
  readonly onward: readonly (ThirdParty & { readonly passedAt?: Instant })[];
  readonly negotiation?: { readonly content: string; readonly agreed: boolean; readonly at: Instant };
  readonly dispute?: ShareDispute;
  /** Coordination or a decision says that it is to be shared: a refusal is no longer open. */
  readonly directed: boolean;
  readonly clocks: readonly ShareClock[];
}
export interface NoShare {
  readonly begun: false;
}
export type ShareRecord = NoShare | Share;
export const noShare: ShareRecord = { begun: false };

/** Why nothing can be read at that instant; undefined while it can. Expiry needs no job: the last day is over. */
export const unreadable = ({ state, grant, delivered }: Share, at: Instant): Unreadable | undefined => {
  if (state === 'recalled' || state === 'terminated' || state === 'suspended') return state;
  if (grant === undefined || delivered === undefined) return 'not-delivered';
  return dateOf(at) > grant.until ? 'expired' : undefined;
};

export const openDispute = ({ dispute }: Share): ShareDispute | undefined => (dispute?.stage === 'settled' ? undefined : dispute);

/** The refusal of a reading, by its reason. */
export const UNREADABLE_REFUSALS: Readonly<Record<Unreadable, { readonly code: string; readonly basis: string }>> = {
  'not-delivered': { code: 'share/not-delivered', basis: 'DAT-22' },
  expired: { code: 'share/expired', basis: 'DAT-20' },
  recalled: { code: 'share/recalled', basis: 'DAT-27' },
  suspended: { code: 'share/suspended', basis: 'DAT-27' },
  terminated: { code: 'share/terminated', basis: 'DAT-27' },
};
