import type { Event } from '../../kernel/event.js';
import type { ClockId, ConsultationId, DisputeId, HandoffId, OfficerId, OrganId, SupervisionId } from '../../kernel/ids.js';
import type { Instant, LocalDate } from '../../kernel/time.js';
import type { ClockChange, ClockPurpose } from './clock-change.js';

/** How a failing came to light: 案卷评查 and 检查 of daily supervision, and what counts as a lead (行政执法监督条例 15-20). */
export const SUPERVISION_SOURCES = ['overdue-duty', 'hotline', 'petition', 'whistle', 'file-review', 'inspection', 'other'] as const;
export type SupervisionSource = (typeof SUPERVISION_SOURCES)[number];

/** 督办函 (行政执法监督条例 27) of the supervision body; 督办通知书 (江西省行政执法监督条例 15) of the government. */
export const LETTER_KINDS = ['letter', 'notice'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** 督办函, 督办通知书, 意见书, 决定书, 通报. */
export type SupervisionDocumentKind = LetterKind | 'opinion' | 'decision' | 'naming';

/** A duty by its clock and the due date that was missed; the same clock started again is another duty. */
export interface OverdueDuty {
  readonly kind: 'clock';
  readonly clock: ClockId;
  readonly purpose: ClockPurpose;
  readonly rule: string;
  readonly due: Instant;
}
/** What is not done as it should be, without a clock that says so. */
export interface OtherFailing {
  readonly kind: 'failing';
  readonly source: SupervisionSource;
  readonly failing: string;
  readonly handoffId?: HandoffId;
  readonly consultationId?: ConsultationId;
  readonly disputeId?: DisputeId;
}
export type SupervisedMatter = OverdueDuty | OtherFailing;

/** What every paper of supervision says; its time is set in it (行政执法监督条例 26-29). */
export interface SupervisionPaper {
  readonly documentNumber: string;
  readonly text: string;
  readonly legalBasis: string;
  readonly respondBy: LocalDate;
  /** For organs under vertical or dual leadership: their superior department, which is told (行政执法监督条例 42). */
  readonly copyTo?: OrganId;
}

interface Fact {
  readonly supervisionId: SupervisionId;
  readonly occurredAt: Instant;
  readonly clocks: readonly ClockChange[];
}
interface Step extends Fact {
  readonly by: OfficerId;
  readonly organ: OrganId;
}

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type SupervisionEvent =
  /** 临期提醒; nobody has failed yet, so it opens nothing. */
  | Event<'DeadlineApproaching', Omit<Fact, 'supervisionId'> & { readonly owes: OrganId; readonly duty: OverdueDuty }>
  /** Happened at the due instant, whenever it was recorded. Of a clock that a paper of supervision set, it belongs to that supervision. */
  | Event<'DeadlineMissed', Fact & { readonly owes: OrganId; readonly duty: OverdueDuty }>
  /** 催办; without an officer it was sent by the system. */
  | Event<'ReminderSent', Fact & { readonly by?: OfficerId; readonly organ?: OrganId; readonly text: string }>
  | Event<
      'SupervisionLetterIssued',
      Step &
        SupervisionPaper & {
          readonly kind: LetterKind;
          /** Why it could not wait as long after the miss as the county's rule says. */
          readonly urgentReasons?: string;
          /** For a supervision that no missed clock opened. */
          readonly opens?: { readonly owes: OrganId; readonly matter: OtherFailing };
        }
    >
  | Event<'SupervisionOpinionIssued', Step & SupervisionPaper>
  /** `gravity`: why the matter is major, when it did not wait for an earlier paper to be ignored. */
  | Event<'SupervisionDecisionIssued', Step & SupervisionPaper & { readonly gravity?: string }>
  | Event<'PubliclyNamed', Step & { readonly documentNumber: string; readonly text: string; readonly where: string }>
  | Event<'SupervisionObjected', Step & { readonly against: SupervisionDocumentKind; readonly reasons: string }>
  /** An objection that is upheld takes the supervision back. */
  | Event<'SupervisionObjectionAnswered', Step & { readonly upheld: boolean; readonly reasons: string }>
  | Event<'RectificationReported', Step & { readonly report: string }>
  | Event<'RectificationReturned', Step & { readonly reasons: string; readonly respondBy: LocalDate }>
  | Event<'Rectified', Step & { readonly opinion: string }>;
