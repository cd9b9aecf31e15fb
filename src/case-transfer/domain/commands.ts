import type { Actor } from '../../kernel/actor.js';
import type { CaseId, HandoffId, OfficerId, OrganId } from '../../kernel/ids.js';
import type { OfficerFact, OrganFact } from '../../kernel/register.js';
import type { Instant } from '../../kernel/time.js';
import type {
  ConsultationRecord,
  DueDates,
  GoodsCountersign,
  HandoffContent,
  MeasureTakeover,
  ObjectionGround,
} from '../../case-file/index.js';

interface Step {
  readonly handoffId: HandoffId;
  readonly actor: Actor;
  /** When it happened. */
  readonly at: Instant;
  /** Due dates of the clocks that this step may start, worked out by the handler. */
  readonly due: DueDates;
}

/** What the officer writes; the named officers come as facts of the register. */
export type DraftContent = Omit<HandoffContent, 'officers'> & { readonly officers: readonly OfficerFact[] };

interface Draft extends Step {
  readonly sender: OrganFact;
  readonly receiver: OrganFact;
  readonly content: DraftContent;
  /** Files in which the intended receiver sent this same matter to the sender before. */
  readonly cameFrom: readonly CaseId[];
}

export type HandoffCommand =
  | ({ readonly type: 'DraftHandoff' } & Draft)
  | ({ readonly type: 'ReviseHandoff' } & Draft)
  | ({ readonly type: 'SubmitHandoff' } & Step)
  | ({ readonly type: 'ApproveHandoff'; readonly opinion?: string } & Step)
  | ({ readonly type: 'RejectHandoff'; readonly reasons: string } & Step)
  | ({
      readonly type: 'SendHandoff';
      readonly receiver: OrganFact;
      readonly documentNumber: string;
      readonly signedBy: readonly [OfficerId, OfficerId];
    } & Step)
  | ({ readonly type: 'NotifyPartyOfTransfer'; readonly method: string; readonly documentNumber?: string } & Step)
  | ({ readonly type: 'ReceiveHandoff'; readonly goodsCount: number; readonly materialsCount: number; readonly note?: string } & Step)
  | ({ readonly type: 'RequestSupplement'; readonly missing: readonly string[]; readonly reason: string } & Step)
  | ({ readonly type: 'ProvideSupplement'; readonly provided: readonly string[]; readonly note?: string } & Step)
  | ({
      readonly type: 'AcceptHandoff';
      readonly goods: readonly GoodsCountersign[];
      readonly measures: readonly MeasureTakeover[];
      readonly defects?: string;
    } & Step)
  | ({
      readonly type: 'ObjectToHandoff';
      readonly ground: ObjectionGround;
      readonly reasons: string;
      readonly legalBasis: string;
      readonly believedCompetent?: OrganId;
    } & Step)
  | ({ readonly type: 'ProposeReturn'; readonly record: ConsultationRecord } & Step)
  | ({ readonly type: 'AgreeReturn' } & Step)
  | ({ readonly type: 'WithdrawHandoff'; readonly reasons: string; readonly partyTold: boolean } & Step)
  | ({ readonly type: 'ConvertToCriminal'; readonly facts: string } & Step)
  | ({ readonly type: 'FeedBackFiling'; readonly content: string; readonly documentNumber?: string } & Step)
  | ({ readonly type: 'FeedBackResult'; readonly content: string; readonly documentNumber?: string } & Step)
  | ({ readonly type: 'CloseSenderCase'; readonly reason: string } & Step);

export type HandoffCommandType = HandoffCommand['type'];
export type HandoffCommandOf<Type extends HandoffCommandType> = Extract<HandoffCommand, { type: Type }>;
