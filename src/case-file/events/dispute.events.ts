import type { CompetenceFinding } from '../../kernel/competence.js';
import type { Event } from '../../kernel/event.js';
import type { ConsultationId, DisputeId, HandoffId, OfficerId, OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { ClockChange } from './clock-change.js';
import type { Attendance, Position, Seal } from './consultation.events.js';
import type { GoodsCountersign, MeasureTakeover, UrgencyReason } from './handoff.events.js';

/** 争议类型 (domain.md 3.5.1; 行政执法监督条例 13, 江西省行政执法监督条例 16). */
export const DISPUTE_KINDS = [
  'both-claim',
  'both-decline',
  'assistance-refused',
  'acceptance-refused',
  'different-handling',
  'cross-field',
  'standards-conflict',
  'list-gap',
] as const;
export type DisputeKind = (typeof DISPUTE_KINDS)[number];

/** What goes another way: 复议诉讼, 政务数据共享, 职权划分, 人事. */
export const OTHER_ROUTES = ['citizen-remedy', 'data-sharing', 'power-division', 'personnel'] as const;
export type OtherRoute = (typeof OTHER_ROUTES)[number];

/** 不予受理的理由. */
export const NON_ACCEPTANCE_GROUNDS = [...OTHER_ROUTES, 'not-same-level', 'consultation-not-tried', 'no-dispute'] as const;
export type NonAcceptanceGround = (typeof NON_ACCEPTANCE_GROUNDS)[number];

export interface Application {
  readonly kind: DisputeKind;
  /** The applicant first. */
  readonly between: readonly OrganId[];
  readonly matter: string;
  readonly facts: string;
  readonly claim: string;
  readonly legalBasis: string;
  readonly evidence: readonly string[];
  /** The consultation that failed; absent only when it could not be waited for. */
  readonly consultationId?: ConsultationId;
  readonly urgencyReason?: UrgencyReason;
}

interface Step {
  readonly disputeId: DisputeId;
  readonly by: OfficerId;
  readonly organ: OrganId;
  readonly occurredAt: Instant;
  readonly clocks: readonly ClockChange[];
}

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type DisputeEvent =
  /** `superior` is 共同的上一级行政机关 as the register had it on that day; signed by the leader who applied. */
  | Event<'CoordinationApplied', Step & Application & { readonly superior: OrganId }>
  | Event<'DisputeAccepted', Step>
  | Event<'DisputeNotAccepted', Step & { readonly ground: NonAcceptanceGround; readonly reasons: string; readonly route: string }>
  | Event<'DisputeForwarded', Step & { readonly to: readonly OrganId[] }>
  | Event<'DisputeResponded', Step & Position>
  /** Recorded by a person: the time to reply is over and the coordination goes on without these replies. */
  | Event<'DisputeRepliesMissed', Step & { readonly missing: readonly OrganId[] }>
  | Event<'InterimMeasureOrdered', Step & { readonly lead: OrganId; readonly measure: string; readonly reasons: string }>
  | Event<
      'CoordinationMeetingHeld',
      Step & {
        readonly heldAt: Instant;
        readonly attendees: readonly Attendance[];
        readonly experts: readonly string[];
        readonly minutes: string;
      }
    >
  /** `competence` is the look-up for the item under which the matter is handled from the issue on; facts written before it was kept lack it. */
  | Event<
      'CoordinationOpinionDrafted',
      Step & { readonly opinion: string; readonly competent: OrganId; readonly competence?: CompetenceFinding }
    >
  | Event<'CoordinationOpinionSigned', Step>
  | Event<
      'CoordinationOpinionIssued',
      Step & { readonly competent: OrganId; readonly signatures: readonly Seal[]; readonly competence?: CompetenceFinding }
    >
  | Event<'DisputeEscalated', Step & { readonly to: OrganId; readonly draft: string; readonly proposed: OrganId }>
  /**
   * 指定管辖: from this fact on `to` is responsible, whoever was before. The handoff in dispute is answered by it: accepted
   * when it went to `to`, else superseded by `successor`. The matter is handled under the item of `competence`.
   */
  | Event<
      'JurisdictionDesignated',
      Step & {
        readonly to: OrganId;
        readonly from: OrganId;
        readonly between: readonly OrganId[];
        readonly matter: string;
        readonly legalBasis: string;
        readonly documentNumber: string;
        /** The superior that decided, when it is not on the platform and the government below registers its paper. */
        readonly issuedBy?: OrganId;
        /** True when the superior did not wait for a consultation (行政处罚法 25). */
        readonly direct: boolean;
        readonly competence: CompetenceFinding;
        readonly successor?: HandoffId;
      }
    >
  | Event<
      'DesignationExecuted',
      Step & { readonly goods: readonly GoodsCountersign[]; readonly measures: readonly MeasureTakeover[]; readonly note?: string }
    >
  | Event<'ApplicationWithdrawn', Step & { readonly reasons: string }>
  | Event<'DisputeRoutedToStaffingOffice', Step & { readonly reasons: string }>
  | Event<'DisputeSuspended', Step & { readonly reasons: string }>
  | Event<'DisputeResumed', Step>
  | Event<'DisputeClosed', Step & { readonly summary: string }>;
