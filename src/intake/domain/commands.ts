import type { Actor } from '../../kernel/actor.js';
import type { CompetenceFinding } from '../../kernel/competence.js';
import type { DueDate } from '../../kernel/due-date.js';
import type { CaseId, ItemCode, OrderId, OrganId } from '../../kernel/ids.js';
import type { OrganFact } from '../../kernel/register.js';
import type { Instant } from '../../kernel/time.js';
import type { OrderClockPurpose } from './order-event.js';
import type { CaseOutcome, Complainant, OrderChannel, OrderObjectionGround, OrderPlace, OrderUrgency, ToldBy } from './values.js';

export type OrderDues = Readonly<Partial<Record<OrderClockPurpose, DueDate>>>;

interface Step<Type extends string> {
  readonly type: Type;
  readonly actor: Actor;
  readonly at: Instant;
  /** Due dates worked out beforehand; a purpose without a rule is absent. */
  readonly due: OrderDues;
}

/** Where a file stands that an order led to. */
export interface CaseStanding {
  readonly caseId: CaseId;
  readonly outcome: CaseOutcome;
  readonly caseVersion: number;
  readonly responsible: OrganId;
  readonly summary: string;
  readonly occurredAt: Instant;
}

export type OrderCommand =
  | (Step<'ReceiveOrder'> & {
      readonly orderId: OrderId;
      readonly number: string;
      /** Undefined when the list has no such channel on that day. */
      readonly channel: OrderChannel | undefined;
      readonly channelCode: string;
      readonly receivedAt: Instant;
      readonly matter: string;
      readonly place: OrderPlace;
      readonly complainant: Complainant;
      readonly urgency: OrderUrgency;
      readonly entry: 'desk' | 'import';
    })
  | (Step<'DispatchOrder'> & {
      readonly to: OrganFact;
      readonly cooperating: readonly OrganFact[];
      readonly item?: ItemCode;
      readonly competence?: CompetenceFinding;
      readonly reason?: string;
      /** The dispatcher set the limit of this order himself. */
      readonly ownLimit: boolean;
    })
  | (Step<'MergeOrder'> & {
      readonly into: OrderId;
      readonly intoNumber: string;
      readonly intoOpen: boolean;
      readonly intoReceivedAt: Instant;
      readonly reason: string;
    })
  | (Step<'AttachDuplicate'> & { readonly order: OrderId; readonly number: string; readonly reason: string })
  | (Step<'LinkRepeat'> & {
      readonly earlier: OrderId;
      readonly earlierNumber: string;
      readonly earlierAnswered: boolean;
      readonly reason: string;
    })
  | (Step<'DecideAcceptance'> & { readonly accepted: boolean; readonly reasons?: string })
  | (Step<'ObjectToDispatch'> & {
      readonly ground: OrderObjectionGround;
      readonly reasons: string;
      readonly legalBasis: string;
      readonly believedCompetent?: OrganId;
    })
  | (Step<'ReviewObjection'> & {
      readonly upheld: boolean;
      readonly opinion: string;
      readonly to?: OrganFact;
      readonly competence?: CompetenceFinding;
    })
  | (Step<'ExtendOrder'> & { readonly reasons: string; readonly toldAt: Instant; readonly toldBy: ToldBy })
  | (Step<'ReportCooperation'> & { readonly result: string })
  | (Step<'LinkCase'> & {
      readonly caseId: CaseId;
      readonly title: string;
      readonly opened: boolean;
      /** What has become of it already. */
      readonly standing?: CaseStanding;
    })
  | (Step<'NoteCaseOutcome'> & { readonly standing: CaseStanding })
  | (Step<'AnswerOrder'> & {
      readonly text: string;
      readonly toldBy: ToldBy;
      /** Names, numbers and addresses of persons in the linked files, which are not the complainant's to know. */
      readonly othersData: readonly string[];
      /** Where the linked files stand now. */
      readonly standings: readonly CaseStanding[];
    })
  | (Step<'CallBack'> & {
      readonly responded: boolean;
      readonly resolved: boolean;
      readonly satisfied: boolean;
      readonly note?: string;
      readonly again: boolean;
    })
  | (Step<'CloseOrder'> & { readonly summary: string });
export type OrderCommandType = OrderCommand['type'];
export type OrderCommandOf<Type extends OrderCommandType> = Extract<OrderCommand, { type: Type }>;
