import type { Actor } from '../../kernel/actor.js';
import type { DueDate } from '../../kernel/due-date.js';
import type { ClockId, ConsultationId, DisputeId, HandoffId, OrganId, SupervisionId } from '../../kernel/ids.js';
import type { OrganFact } from '../../kernel/register.js';
import type { Instant } from '../../kernel/time.js';
import type { LetterKind, SupervisionPaper, SupervisionSource } from '../../case-file/index.js';

interface Step {
  readonly supervisionId: SupervisionId;
  readonly actor: Actor;
  /** When it happened. */
  readonly at: Instant;
}

/** A paper with the facts its decision rests on. */
interface Paper extends SupervisionPaper {
  /** The organ that is supervised, as the register had it on that day. */
  readonly owes: OrganFact;
  /** Its superior department, for organs under vertical or dual leadership. */
  readonly superior?: OrganId;
  /** The end of `respondBy` as a clock; its rule is the article of the paper. */
  readonly due: DueDate;
}
interface Letter extends Paper {
  readonly kind: LetterKind;
  readonly urgentReasons?: string;
  /** The last instant of the county's waiting time after the miss (PRO-OVD); absent without a missed clock. */
  readonly waitUntil?: DueDate;
}

export type SupervisionCommand =
  /** By the system: whether the clock still runs to `due` is for the file to say. */
  | { readonly type: 'RecordApproaching'; readonly clock: ClockId; readonly due: Instant; readonly at: Instant }
  | {
      readonly type: 'RecordMissed';
      readonly supervisionId: SupervisionId;
      readonly clock: ClockId;
      readonly due: Instant;
      readonly at: Instant;
      /** Words of the 催办 that the system sends at once (county default PRO-OVD). */
      readonly reminder: string;
    }
  | ({
      readonly type: 'OpenSupervision';
      readonly source: SupervisionSource;
      readonly failing: string;
      /** The overdue clock itself, when the miss is not recorded yet. */
      readonly clock?: ClockId;
      readonly handoffId?: HandoffId;
      readonly consultationId?: ConsultationId;
      readonly disputeId?: DisputeId;
    } & Letter &
      Step)
  | ({ readonly type: 'RemindDuty'; readonly text: string } & Step)
  | ({ readonly type: 'IssueLetter' } & Letter & Step)
  | ({ readonly type: 'IssueOpinion' } & Paper & Step)
  | ({ readonly type: 'IssueDecision'; readonly gravity?: string } & Paper & Step)
  | ({ readonly type: 'NamePublicly'; readonly documentNumber: string; readonly text: string; readonly where: string } & Step)
  | ({ readonly type: 'ObjectToSupervision'; readonly reasons: string } & Step)
  | ({ readonly type: 'AnswerObjection'; readonly upheld: boolean; readonly reasons: string } & Step)
  | ({ readonly type: 'ReportRectification'; readonly report: string } & Step)
  | ({ readonly type: 'ReturnRectification'; readonly reasons: string } & Pick<Paper, 'respondBy' | 'due'> & Step)
  | ({ readonly type: 'ConfirmRectification'; readonly opinion: string } & Step);

export type SupervisionCommandType = SupervisionCommand['type'];
export type SupervisionCommandOf<Type extends SupervisionCommandType> = Extract<SupervisionCommand, { type: Type }>;
