import type { Actor } from '../../kernel/actor.js';
import { Rejection } from '../../kernel/rejection.js';
import { ORDER_STATE_NAMES } from './names.js';
import { DISPATCH_OFFICE } from './office.js';
import type { ReceivedOrder } from './order.js';
import { DISPATCHING_ROLES, ORDER_STEPS, type OrderSide, type OrderStepType } from './transitions.js';

export const isDispatcher = ({ organId, role }: Actor): boolean => organId === DISPATCH_OFFICE && DISPATCHING_ROLES.includes(role);

const onSide = (side: OrderSide, { holder, cooperating }: ReceivedOrder, actor: Actor): boolean => {
  switch (side) {
    case 'dispatcher':
      return actor.organId === DISPATCH_OFFICE;
    case 'holder':
      return actor.organId === holder;
    case 'cooperating':
      return cooperating.includes(actor.organId);
  }
};

const refuseSide = (side: OrderSide): never => {
  switch (side) {
    case 'dispatcher':
      throw new Rejection('order/not-the-dispatcher', {}, 'BJ-J12');
    case 'holder':
      throw new Rejection('order/not-the-holder', {}, 'BJ-J14');
    case 'cooperating':
      throw new Rejection('order/not-cooperating', {}, 'BJ-J14');
  }
};

const SPECIFIC: Partial<Record<OrderStepType, (order: ReceivedOrder, actor: Actor) => void>> = {
  DecideAcceptance: ({ channel, accepted }) => {
    if (channel.family !== 'market-complaint') throw new Rejection('order/no-acceptance', {}, 'SAMR-C14');
    if (accepted !== undefined) throw new Rejection('order/acceptance-decided', {}, 'SAMR-C14');
  },
  // One objection, one review: what was reviewed is not asked again, and nobody passes the order on himself.
  ObjectToDispatch: ({ objections }, { organId }) => {
    if (objections.some(({ organ }) => organ === organId)) throw new Rejection('order/objection-decided', {}, 'BJ-J12');
  },
  ReviewObjection: ({ dispatchedBy }, { officerId }) => {
    if (dispatchedBy === officerId) throw new Rejection('order/reviewer-dispatched', {}, 'SY-REVIEWER');
  },
  ReportCooperation: ({ reported }, { organId }) => {
    if (reported.some(({ organ }) => organ === organId)) throw new Rejection('order/already-reported', {}, 'BJ-J14');
  },
  AnswerOrder: ({ state, outcomeUntold, channel, accepted }) => {
    if (state !== 'dispatched' && !outcomeUntold) throw new Rejection('order/nothing-to-add');
    if (channel.family === 'market-complaint' && accepted === undefined) throw new Rejection('order/acceptance-undecided', {}, 'SAMR-C14');
  },
  CallBack: (order) => {
    if (order.complainant.kind === 'anonymous') throw new Rejection('order/nobody-to-call-back');
    if (calledBack(order)) throw new Rejection('order/already-called-back', {}, 'BJ-J23');
  },
  CloseOrder: (order) => {
    if (order.outcomeUntold) throw new Rejection('order/outcome-untold', {}, 'BJ-J14');
    if (order.complainant.kind === 'known' && !calledBack(order)) throw new Rejection('order/callback-missing', {}, 'BJ-J23');
  },
};

/** Called back since the last answer; an answer that only adds the outcome of the case needs no second call. */
const calledBack = ({ answers, callbacks }: ReceivedOrder): boolean => {
  const answered = answers.findLast(({ supplement }) => !supplement);
  const called = callbacks.at(-1);
  return answered !== undefined && called !== undefined && called.at >= answered.at;
};

/** Throws unless this actor may take this step now. */
export const guardOrder = (type: OrderStepType, order: ReceivedOrder, actor: Actor): void => {
  const { side, roles, from, chinese } = ORDER_STEPS[type];
  if (!onSide(side, order, actor)) refuseSide(side);
  if (!from.includes(order.state)) throw new Rejection('order/wrong-state', { state: ORDER_STATE_NAMES[order.state], step: chinese });
  if (!roles.includes(actor.role)) throw new Rejection('order/role-not-entitled', { step: chinese, roles });
  SPECIFIC[type]?.(order, actor);
};
