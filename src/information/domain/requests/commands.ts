import type { Actor } from '../../../kernel/actor.js';
import type { DueDate } from '../../../kernel/due-date.js';
import type { CaseId, OrganId, ShareId } from '../../../kernel/ids.js';
import type { OrganFact } from '../../../kernel/register.js';
import type { Instant, LocalDate } from '../../../kernel/time.js';
import type { ShareDueDates } from './clocks.js';
import type { Asked, CoordinationLevel, Grant, RecallGround, RefusalGround, Scope, ShareClass, ThirdParty } from './values.js';

interface Step {
  readonly shareId: ShareId;
  readonly actor: Actor;
  /** When it happened. */
  readonly at: Instant;
  /** Due dates of the clocks that this step may start, worked out by the use case. */
  readonly due: ShareDueDates;
}

/** What the data catalogue says of an item on the day. */
export interface ItemFact {
  readonly code: string;
  readonly title: string;
  readonly class: ShareClass;
  readonly fields: readonly string[];
  /** Fields by which records may be asked for. */
  readonly lookup: readonly string[];
  /** For 不予共享: the article that says so. */
  readonly ground?: string;
}

/** Records may be named in another way than they were asked for: the register of the day says whether they are among those. */
interface Narrowing {
  readonly recordsAmong: boolean;
}

export type InfoRequestCommand =
  | ({
      readonly type: 'DraftInfoRequest';
      readonly asked: Asked;
      readonly requester: OrganFact;
      readonly provider: OrganFact;
      readonly authority: OrganId;
      /** For catalogue data. */
      readonly item?: ItemFact;
      readonly caseId?: CaseId;
    } & Step)
  | ({ readonly type: 'ReviseInfoRequest'; readonly asked: Asked; readonly item?: ItemFact } & Step)
  | ({ readonly type: 'SignInfoRequest' } & Step)
  | ({ readonly type: 'WithdrawInfoRequest'; readonly reasons: string } & Step)
  | ({ readonly type: 'NoticeSupplement'; readonly missing: readonly string[] } & Step)
  | ({ readonly type: 'SupplementInfoRequest'; readonly scope: Scope; readonly note: string } & Narrowing & Step)
  | ({ readonly type: 'RequestExtension'; readonly reasons: string } & Step)
  | ({
      readonly type: 'ConsentToExtension';
      readonly reasons: string;
      /** The reply clock with what the rule lets be added. */
      readonly longest: DueDate;
    } & Step)
  | ({ readonly type: 'DeclineExtension'; readonly reasons: string } & Step)
  | ({ readonly type: 'ExtendReply'; readonly reasons: string; readonly longest: DueDate } & Step)
  | ({
      readonly type: 'GrantInfoRequest';
      readonly grant: Grant;
      /** For case material: the provider's own file, and what evidence is in it. */
      readonly file?: { readonly caseId: CaseId; readonly evidence: readonly string[] };
    } & Narrowing &
      Step)
  | ({ readonly type: 'RefuseInfoRequest'; readonly ground: RefusalGround; readonly reasons: string } & Step)
  | ({
      readonly type: 'DeliverInfo';
      /** Records that the grant covers today. */
      readonly records?: readonly string[];
      /** The version at which the provider's file stands. */
      readonly caseVersion?: number;
    } & Step)
  | ({ readonly type: 'ReadInfo'; readonly purpose?: string } & Step)
  | ({
      readonly type: 'RequestCorrection';
      readonly correctionId: string;
      readonly record: string;
      readonly field: string;
      readonly problem: string;
    } & Step)
  | ({ readonly type: 'AnswerCorrection'; readonly correctionId: string; readonly value?: string; readonly explanation: string } & Step)
  | ({ readonly type: 'SuspendAccess'; readonly facts: string; readonly rectifyBy: LocalDate } & Step)
  | ({ readonly type: 'ReportRectification'; readonly report: string } & Step)
  | ({ readonly type: 'ResumeAccess'; readonly opinion: string } & Step)
  | ({ readonly type: 'TerminateShare'; readonly reasons: string } & Step)
  | ({ readonly type: 'RecallShare'; readonly ground?: RecallGround; readonly reasons: string; readonly negotiation: string } & Step)
  | ({ readonly type: 'ConsentOnward' } & ThirdParty & Step)
  | ({ readonly type: 'PassOn' } & ThirdParty & Step)
  | ({ readonly type: 'RecordNegotiation'; readonly content: string; readonly agreed: boolean } & Step)
  | ({ readonly type: 'RaiseDispute'; readonly matter: string; readonly level: CoordinationLevel } & Step)
  | ({
      readonly type: 'CoordinateDispute';
      readonly outcome: 'share' | 'not-share' | 'no-agreement';
      readonly opinion: string;
      readonly documentNumber?: string;
      readonly government: OrganId;
    } & Step)
  | ({
      readonly type: 'DecideDispute';
      readonly outcome: 'share' | 'not-share';
      readonly decision: string;
      readonly documentNumber: string;
    } & Step);

export type InfoCommandType = InfoRequestCommand['type'];
export type InfoCommandOf<Type extends InfoCommandType> = Extract<InfoRequestCommand, { type: Type }>;
