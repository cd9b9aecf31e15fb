import type { Actor } from '../../kernel/actor.js';
import type { CompetenceFinding } from '../../kernel/competence.js';
import type { DueDate } from '../../kernel/due-date.js';
import type { ConsultationId, DisputeId, HandoffId } from '../../kernel/ids.js';
import type { OrganFact } from '../../kernel/register.js';
import type { Instant, LocalDate } from '../../kernel/time.js';
import type { AgreedTerms, Attendance, ConsultationKind, DueDates, PartyView, Position, RefusalGround } from '../../case-file/index.js';

interface Step {
  readonly consultationId: ConsultationId;
  readonly actor: Actor;
  /** When it happened. */
  readonly at: Instant;
  /** Due dates of the clocks that this step may start, worked out by the handler. */
  readonly due: DueDates;
}

/** What a party writes down to be sealed; the competence is looked up as of the day. */
export type WrittenTerms =
  Omit<Extract<AgreedTerms, { kind: 'jurisdiction' }>, 'competence'> | Extract<AgreedTerms, { kind: 'joint-action' }>;

export type ConsultationCommand =
  | ({
      readonly type: 'RequestConsultation';
      readonly kind: ConsultationKind;
      readonly sender: OrganFact;
      readonly to: readonly OrganFact[];
      readonly question: string;
      readonly facts: string;
      readonly legalBasis: string;
      readonly urgency: 'ordinary' | 'urgent';
      readonly handoffId?: HandoffId;
    } & Step)
  | ({ readonly type: 'AcknowledgeConsultation' } & Step)
  | ({
      readonly type: 'ExtendConsultation';
      readonly reasons: string;
      readonly replyBy: LocalDate;
      /** The reply clock as the rule would extend it; absent when the rule only asks for a date (上海 29). */
      readonly longest?: DueDate;
    } & Step)
  | ({ readonly type: 'AnswerConsultation'; readonly position: Position } & Step)
  | ({ readonly type: 'RefuseAssistance'; readonly ground: RefusalGround; readonly reasons: string; readonly author: string } & Step)
  | ({ readonly type: 'HoldMeeting'; readonly heldAt: Instant; readonly attendees: readonly Attendance[]; readonly minutes: string } & Step)
  | ({
      readonly type: 'ProposeAgreement';
      readonly terms: WrittenTerms;
      /** Who holds the power on that day; for 管辖协商. */
      readonly competence: CompetenceFinding;
      readonly competent?: OrganFact;
    } & Step)
  | ({ readonly type: 'SealAgreement' } & Step)
  | ({ readonly type: 'RecordAgreement' } & Step)
  | ({ readonly type: 'DeclareFailed'; readonly views: readonly PartyView[] } & Step)
  | ({
      readonly type: 'CloseConsultation';
      readonly summary: string;
      readonly handoffId?: HandoffId;
      readonly disputeId?: DisputeId;
    } & Step);

export type ConsultationCommandType = ConsultationCommand['type'];
export type ConsultationCommandOf<Type extends ConsultationCommandType> = Extract<ConsultationCommand, { type: Type }>;
