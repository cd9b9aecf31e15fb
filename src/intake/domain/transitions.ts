import type { Role } from '../../kernel/actor.js';
import type { OrderCommandType } from './commands.js';
import type { OrderEvent } from './order-event.js';
import type { OrderState } from './values.js';

/** 派单机构, 首接单位, 协办单位. */
export type OrderSide = 'dispatcher' | 'holder' | 'cooperating';

/** Who may take a step with an order, and from which state; read as the table of the process (docs/processes/intake.md). */
export interface OrderTransition {
  readonly verb: string;
  readonly chinese: string;
  readonly side: OrderSide;
  readonly roles: readonly Role[];
  readonly from: readonly OrderState[];
  readonly event: OrderEvent['type'];
}

export type OrderStepType = Exclude<OrderCommandType, 'ReceiveOrder' | 'AttachDuplicate' | 'NoteCaseOutcome'>;

export const DISPATCHING_ROLES: readonly Role[] = ['dispatcher'];
const officers: readonly Role[] = ['case-officer', 'unit-head'];
const leaders: readonly Role[] = ['leader', 'head'];
const all: readonly Role[] = [...officers, ...leaders];

const step = (
  verb: string,
  chinese: string,
  side: OrderSide,
  roles: readonly Role[],
  from: readonly OrderState[],
  event: OrderEvent['type'],
): OrderTransition => ({ verb, chinese, side, roles, from, event });

export const ORDER_STEPS: Readonly<Record<OrderStepType, OrderTransition>> = {
  DispatchOrder: step('dispatch', '派单', 'dispatcher', DISPATCHING_ROLES, ['received'], 'OrderDispatched'),
  MergeOrder: step('merge', '并入先前的工单', 'dispatcher', DISPATCHING_ROLES, ['received'], 'OrderMerged'),
  LinkRepeat: step('link-repeat', '登记为重复反映', 'dispatcher', DISPATCHING_ROLES, ['received', 'dispatched'], 'RepeatLinked'),
  DecideAcceptance: step('decide-acceptance', '决定是否受理投诉', 'holder', all, ['dispatched'], 'ComplaintAcceptanceDecided'),
  ObjectToDispatch: step('object', '对派单提出异议', 'holder', leaders, ['dispatched'], 'DispatchObjected'),
  ReviewObjection: step('review-objection', '复核派单异议', 'dispatcher', DISPATCHING_ROLES, ['objected'], 'DispatchObjectionReviewed'),
  ExtendOrder: step('extend', '延长办理时限', 'holder', leaders, ['dispatched'], 'OrderExtended'),
  ReportCooperation: step('report', '报送协办结果', 'cooperating', all, ['dispatched'], 'CooperationReported'),
  LinkCase: step('link-case', '关联案卷', 'holder', officers, ['dispatched'], 'OrderCaseLinked'),
  AnswerOrder: step('answer', '答复', 'holder', all, ['dispatched', 'answered', 'closed'], 'OrderAnswered'),
  CallBack: step('call-back', '登记回访结果', 'dispatcher', DISPATCHING_ROLES, ['answered'], 'OrderCalledBack'),
  CloseOrder: step('close', '办结', 'dispatcher', DISPATCHING_ROLES, ['answered'], 'OrderClosed'),
};
