import type { CompetenceFinding } from '../../kernel/competence.js';
import type { DueDate } from '../../kernel/due-date.js';
import type { Event } from '../../kernel/event.js';
import type { CaseId, ItemCode, OfficerId, OrderId, OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { CaseOutcome, Complainant, OrderChannel, OrderObjectionGround, OrderPlace, OrderUrgency, ToldBy } from './values.js';

/**
 * What a clock of an order runs for. Names are storage: 派单或者转送, 受理决定, 答复, 告知实名举报人.
 */
export const ORDER_CLOCK_PURPOSES = ['route', 'accept', 'answer', 'tell-reporter'] as const;
export type OrderClockPurpose = (typeof ORDER_CLOCK_PURPOSES)[number];

export type OrderClockChange =
  | { readonly change: 'started'; readonly purpose: OrderClockPurpose; readonly organ: OrganId; readonly due: DueDate }
  | { readonly change: 'met'; readonly purpose: OrderClockPurpose; readonly at: Instant; readonly late: boolean }
  | { readonly change: 'cancelled'; readonly purpose: OrderClockPurpose; readonly at: Instant };

interface Act {
  readonly by: OfficerId;
  readonly organ: OrganId;
  readonly occurredAt: Instant;
  readonly clocks: readonly OrderClockChange[];
}

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type OrderEvent =
  | Event<
      'OrderReceived',
      Act & {
        readonly orderId: OrderId;
        readonly number: string;
        readonly channel: OrderChannel;
        readonly receivedAt: Instant;
        readonly matter: string;
        readonly place: OrderPlace;
        readonly complainant: Complainant;
        readonly urgency: OrderUrgency;
        readonly entry: 'desk' | 'import';
      }
    >
  | Event<
      'OrderDispatched',
      Act & {
        readonly to: OrganId;
        /** Organs that work on it too and report to the first receiver (北京市接诉即办工作条例 14, a model). */
        readonly cooperating: readonly OrganId[];
        readonly item?: ItemCode;
        readonly competence?: CompetenceFinding;
        /** 兜底: nobody is competent, so the township of the place takes it. */
        readonly fallback: boolean;
        /** Why another organ than the one that the look-up names. */
        readonly reason?: string;
      }
    >
  | Event<'ComplaintAcceptanceDecided', Act & { readonly accepted: boolean; readonly reasons?: string }>
  | Event<
      'DispatchObjected',
      Act & {
        readonly ground: OrderObjectionGround;
        readonly reasons: string;
        readonly legalBasis: string;
        readonly believedCompetent?: OrganId;
      }
    >
  | Event<
      'DispatchObjectionReviewed',
      Act & {
        readonly upheld: boolean;
        readonly opinion: string;
        readonly from: OrganId;
        /** When upheld: who gets it now. */
        readonly to?: OrganId;
        readonly competence?: CompetenceFinding;
        readonly fallback?: boolean;
      }
    >
  | Event<'OrderExtended', Act & { readonly reasons: string; readonly toldAt: Instant; readonly toldBy: ToldBy }>
  | Event<'CooperationReported', Act & { readonly result: string }>
  | Event<'OrderCaseLinked', Act & { readonly caseId: CaseId; readonly title: string; readonly opened: boolean }>
  | Event<
      'OrderCaseOutcomeLearnt',
      Act & {
        readonly caseId: CaseId;
        readonly outcome: CaseOutcome;
        /** Version of the event in the case file that says so. */
        readonly caseVersion: number;
        /** The organ that has the case now. */
        readonly responsible: OrganId;
        readonly summary: string;
        /** The complainant is to be told of it. */
        readonly owesAnswer: boolean;
      }
    >
  | Event<
      'OrderAnswered',
      Act & {
        readonly text: string;
        readonly toldBy: ToldBy;
        /** 补充答复: after the first one, because the case has come to its outcome since. */
        readonly supplement: boolean;
      }
    >
  | Event<
      'OrderCalledBack',
      Act & {
        readonly responded: boolean;
        readonly resolved: boolean;
        readonly satisfied: boolean;
        readonly note?: string;
        /** Handled once more by the same organ. */
        readonly again: boolean;
      }
    >
  | Event<'OrderClosed', Act & { readonly summary: string }>
  | Event<'OrderMerged', Act & { readonly into: OrderId; readonly intoNumber: string; readonly reason: string }>
  | Event<'DuplicateAttached', Act & { readonly order: OrderId; readonly number: string; readonly reason: string }>
  | Event<'RepeatLinked', Act & { readonly earlier: OrderId; readonly earlierNumber: string; readonly reason: string }>;

type Names = Readonly<Record<OrderEvent['type'], string>>;

/** Every event of an order with what it is in Chinese; a type that is missing here does not compile. */
export const ORDER_EVENT_NAMES: Names = {
  OrderReceived: '登记工单',
  OrderDispatched: '派单',
  ComplaintAcceptanceDecided: '决定是否受理投诉',
  DispatchObjected: '对派单提出异议',
  DispatchObjectionReviewed: '复核派单异议',
  OrderExtended: '延长办理时限',
  CooperationReported: '协办单位报送结果',
  OrderCaseLinked: '转为案卷',
  OrderCaseOutcomeLearnt: '案卷进展',
  OrderAnswered: '答复来电来访人',
  OrderCalledBack: '回访',
  OrderClosed: '办结',
  OrderMerged: '并入先前的工单',
  DuplicateAttached: '并入一件重复工单',
  RepeatLinked: '登记为重复反映',
};

export const ORDER_EVENT_TYPES: readonly { readonly type: string }[] = Object.keys(ORDER_EVENT_NAMES).map((type) => ({ type }));
