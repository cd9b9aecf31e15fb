import type { CompetenceFinding } from '../../kernel/competence.js';
import type { DueDate } from '../../kernel/due-date.js';
import type { CatalogueChangeId, CaseId, ClockId, ConsultationId, HandoffId, OfficerId, OrganId } from '../../kernel/ids.js';
import type { Instant, LocalDate } from '../../kernel/time.js';
import type { ClockPurpose } from '../events/clock-change.js';
import type { ConsultationRecord, GoodsCountersign, HandoffContent, MeasureTakeover, ObjectionGround } from '../events/handoff.events.js';
import type { CriminalJustice, LinkKind } from '../events/handling.events.js';
import type { Consultation } from './consultation.js';
import type { CriminalTransfer } from './criminal-transfer.js';
import type { Dispute } from './dispute.js';
import type { Supervision } from './supervision.js';
import type { CaseDetails, Evidence, Goods, Measure, NamedOfficer, Party, PenaltyKind, ResultKind } from '../events/values.js';

export type HandoffState =
  | 'drafted'
  | 'pending-approval'
  | 'approved'
  | 'rejected'
  | 'sent'
  | 'received'
  | 'supplement-requested'
  | 'supplemented'
  | 'objected'
  | 'accepted'
  | 'in-progress'
  | 'result-fed-back'
  | 'closed'
  | 'withdrawn'
  | 'returned'
  | 'converted-to-criminal'
  | 'superseded';

/** One 移送 from one organ to one organ; never edited, only answered. */
export interface Handoff {
  readonly handoffId: HandoffId;
  readonly from: OrganId;
  readonly to: OrganId;
  readonly state: HandoffState;
  readonly content: HandoffContent;
  readonly draftedBy: OfficerId;
  readonly draftedAt: Instant;
  readonly approvedBy?: OfficerId;
  readonly sentAt?: Instant;
  readonly documentNumber?: string;
  readonly partyNotifiedAt?: Instant;
  readonly receivedAt?: Instant;
  readonly receivedBy?: OfficerId;
  readonly supplement?: { readonly missing: readonly string[]; readonly requestedAt: Instant; readonly providedAt?: Instant };
  readonly objection?: {
    readonly ground: ObjectionGround;
    readonly reasons: string;
    readonly legalBasis: string;
    readonly believedCompetent?: OrganId;
    readonly by: OfficerId;
  };
  readonly returnProposal?: { readonly by: OrganId; readonly officer: OfficerId; readonly record: ConsultationRecord };
  readonly acceptedAt?: Instant;
  readonly acceptedGoods?: readonly GoodsCountersign[];
  readonly takeovers?: readonly MeasureTakeover[];
  readonly defects?: string;
  readonly filingFedBack: boolean;
  readonly resultFedBack: boolean;
  readonly senderClosed: boolean;
  readonly endedAt?: Instant;
  readonly reasons?: string;
}

export type ClockStatus = 'running' | 'paused' | 'met' | 'cancelled';
export interface CaseClock {
  readonly clock: ClockId;
  readonly purpose: ClockPurpose;
  /** The organ that owes the duty. */
  readonly organ: OrganId;
  readonly status: ClockStatus;
  readonly due: DueDate;
  readonly endedAt?: Instant;
  readonly late?: boolean;
}

export interface RunningMeasure extends Measure {
  readonly ended?: { readonly at: Instant; readonly outcome: string };
  readonly extended: boolean;
}

/** What one organ has done in the file: its own number, its own filing date (行政处罚法 60). */
export interface OrganRecord {
  readonly organ: OrganId;
  readonly since: Instant;
  readonly number?: string;
  readonly filedAt?: Instant;
  readonly notFiledAt?: Instant;
  readonly notFiledReasons?: string;
  readonly closedAt?: Instant;
  readonly conclusion?: {
    readonly at: Instant;
    readonly result: ResultKind;
    readonly penalties: readonly PenaltyKind[];
    readonly fineFen?: number;
    readonly decisionNumber?: string;
    readonly summary: string;
    readonly reliesOn: readonly ConsultationId[];
  };
  readonly publishedAt?: Instant;
  readonly reportedUpAt?: Instant;
  /** Number, filing and decision are those of the organ that it succeeded. */
  readonly succeededFrom?: OrganId;
  readonly succeededBy?: OrganId;
}

/** 职权承继: one organ goes on in the place of another that was abolished. */
export interface Succession {
  readonly changeId: CatalogueChangeId;
  readonly from: OrganId;
  readonly to: OrganId;
  readonly at: Instant;
  readonly transitionUntil: LocalDate;
  readonly byRow: boolean;
  readonly basis: string;
  readonly documentNumber: string;
}

export interface Recusal {
  readonly officer: OfficerId;
  readonly ground: string;
  readonly requestedAt: Instant;
  readonly granted?: boolean;
}
export interface LegalReview {
  /** Whose decision it is about. */
  readonly organ: OrganId;
  readonly reviewer: OfficerId;
  readonly assignedAt: Instant;
  readonly outcome?: 'passed' | 'returned';
}
export interface CaseLink {
  readonly caseId: CaseId;
  readonly link: LinkKind;
  readonly reason: string;
}

/** Goods, with who has them once they left the organ that registered them for a criminal case. */
export interface HeldGoods extends Goods {
  readonly heldBy?: OrganId;
}

export interface OpenFile {
  readonly opened: true;
  readonly caseId: CaseId;
  readonly matterId: string;
  readonly openedBy: OrganId;
  readonly openedAt: Instant;
  readonly openedAs?: CriminalJustice;
  /** Exactly one organ at every instant; the type has no room for none or two. */
  readonly responsible: OrganId;
  readonly details: CaseDetails;
  readonly parties: readonly Party[];
  readonly officers: readonly NamedOfficer[];
  /** Everyone who investigated at any time; none of them may review (行政处罚法 58). */
  readonly investigators: readonly OfficerId[];
  readonly evidence: readonly Evidence[];
  readonly goods: readonly HeldGoods[];
  readonly measures: readonly RunningMeasure[];
  readonly competence?: CompetenceFinding;
  readonly organs: readonly OrganRecord[];
  readonly handoffs: readonly Handoff[];
  readonly consultations: readonly Consultation[];
  readonly disputes: readonly Dispute[];
  readonly criminalTransfers: readonly CriminalTransfer[];
  readonly supervisions: readonly Supervision[];
  readonly successions: readonly Succession[];
  /** Clocks of whose coming due date a reminder is recorded. */
  readonly approached: readonly { readonly clock: ClockId; readonly due: Instant }[];
  readonly clocks: readonly CaseClock[];
  readonly recusals: readonly Recusal[];
  readonly legalReview?: LegalReview;
  readonly links: readonly CaseLink[];
  readonly crimeSuspected: boolean;
  readonly closedAt?: Instant;
}
export interface UnopenedFile {
  readonly opened: false;
}
export type CaseFile = UnopenedFile | OpenFile;

export const unopened: CaseFile = { opened: false };
