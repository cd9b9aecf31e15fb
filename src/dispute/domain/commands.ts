import type { Actor } from '../../kernel/actor.js';
import type { CompetenceFinding } from '../../kernel/competence.js';
import type { ConsultationId, DisputeId, HandoffId, ItemCode, OrganId } from '../../kernel/ids.js';
import type { OrganFact, SuperiorFact } from '../../kernel/register.js';
import type { Instant } from '../../kernel/time.js';
import type {
  Application,
  Attendance,
  DisputeKind,
  DueDates,
  GoodsCountersign,
  MeasureTakeover,
  NonAcceptanceGround,
  OtherRoute,
  Position,
  UrgencyReason,
} from '../../case-file/index.js';

interface Step {
  readonly disputeId: DisputeId;
  readonly actor: Actor;
  /** When it happened. */
  readonly at: Instant;
  /** Due dates of the clocks that this step may start, worked out by the handler. */
  readonly due: DueDates;
  /** 行政执法监督机构: who owes acceptance, forwarding and the opinion (行政执法监督条例 6, 13). */
  readonly bureau: OrganId;
}

/** What a designation says, and the facts it rests on. */
interface Designation {
  readonly to: OrganFact;
  /** The common superior of everybody in dispute and of `to`. */
  readonly superior: SuperiorFact;
  readonly matter: string;
  readonly legalBasis: string;
  readonly documentNumber: string;
  /** The item under which the matter is handled from here on, when that was the question; absent when it stays. */
  readonly item?: ItemCode;
  readonly competence: CompetenceFinding;
  /** Id of the handoff that takes the place of the one in dispute, if it must be replaced. */
  readonly successor: HandoffId;
}

export type DisputeCommand =
  | ({
      readonly type: 'ApplyForCoordination';
      /** What it is about; some of it goes another way. */
      readonly kind: DisputeKind | OtherRoute;
      readonly applicant: OrganFact;
      readonly respondents: readonly OrganFact[];
      readonly superior: SuperiorFact;
      readonly consultationId?: ConsultationId;
      readonly urgencyReason?: UrgencyReason;
    } & Omit<Application, 'kind' | 'between' | 'consultationId' | 'urgencyReason'> &
      Step)
  | ({ readonly type: 'AcceptApplication' } & Step)
  | ({
      readonly type: 'DeclineApplication';
      readonly ground: NonAcceptanceGround;
      readonly reasons: string;
      readonly route: string;
    } & Step)
  | ({ readonly type: 'ForwardDispute' } & Step)
  | ({ readonly type: 'RespondToDispute'; readonly position: Position } & Step)
  | ({ readonly type: 'RecordMissedReplies' } & Step)
  | ({ readonly type: 'OrderInterim'; readonly lead: OrganFact; readonly measure: string; readonly reasons: string } & Step)
  | ({
      readonly type: 'HoldCoordination';
      readonly heldAt: Instant;
      readonly attendees: readonly Attendance[];
      readonly experts: readonly string[];
      readonly minutes: string;
    } & Step)
  | ({
      readonly type: 'DraftOpinion';
      readonly opinion: string;
      readonly competent: OrganFact;
      /** The item under which the matter is handled from here on, when that was the question; absent when it stays. */
      readonly item?: ItemCode;
      /** Who holds the power on that day: an opinion cannot give it to anybody. */
      readonly competence: CompetenceFinding;
    } & Step)
  | ({ readonly type: 'SignOpinion' } & Step)
  | ({ readonly type: 'IssueOpinion' } & Step)
  | ({ readonly type: 'EscalateDispute'; readonly to: OrganId; readonly draft: string; readonly proposed: OrganFact } & Step)
  | ({
      readonly type: 'DesignateJurisdiction';
      /** For a designation without an application: the organs between which it decides. */
      readonly between: readonly OrganId[];
    } & Designation &
      Step)
  | ({
      readonly type: 'RecordSuperiorDesignation';
      /** Governments above the one that registers the paper, the nearest first. */
      readonly above: readonly OrganId[];
    } & Designation &
      Step)
  | ({
      readonly type: 'ConfirmExecution';
      readonly goods: readonly GoodsCountersign[];
      readonly measures: readonly MeasureTakeover[];
      readonly note?: string;
    } & Step)
  | ({ readonly type: 'WithdrawApplication'; readonly reasons: string } & Step)
  | ({ readonly type: 'RouteToStaffingOffice'; readonly reasons: string } & Step)
  | ({ readonly type: 'SuspendDispute'; readonly reasons: string } & Step)
  | ({ readonly type: 'ResumeDispute' } & Step)
  | ({ readonly type: 'CloseDispute'; readonly summary: string } & Step);

export type DisputeCommandType = DisputeCommand['type'];
export type DisputeCommandOf<Type extends DisputeCommandType> = Extract<DisputeCommand, { type: Type }>;
