import { Rejection } from '../../kernel/rejection.js';
import type { CaseStanding, OrderCommandOf, OrderDues } from './commands.js';
import { guardOrder } from './guard.js';
import { type Order, type ReceivedOrder, clockOf, receivedOrder } from './order.js';
import type { OrderEvent } from './order-event.js';
import { meetClock, startClock } from './order-clocks.js';
import type { CaseOutcome } from './values.js';
import type { Actor } from '../../kernel/actor.js';

type Facts = readonly OrderEvent[];

export const decideAcceptance = ({ actor, at, accepted, reasons }: OrderCommandOf<'DecideAcceptance'>, state: Order): Facts => {
  const order = receivedOrder(state);
  if (order.accepted === accepted) return [];
  guardOrder('DecideAcceptance', order, actor);
  if (!accepted && (reasons ?? '').trim() === '') throw new Rejection('order/refusal-without-reason', {}, 'SAMR-C14');
  return [
    {
      type: 'ComplaintAcceptanceDecided',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        accepted,
        ...(reasons === undefined ? {} : { reasons }),
        occurredAt: at,
        clocks: meetClock(order, 'accept', at),
      },
    },
  ];
};

/** Longer, with reasons, once the complainant knows (北京市接诉即办工作条例 15, a model; 信访工作条例 34: once, thirty days). */
export const extend = ({ actor, at, due, reasons, toldAt, toldBy }: OrderCommandOf<'ExtendOrder'>, state: Order): Facts => {
  const order = receivedOrder(state);
  guardOrder('ExtendOrder', order, actor);
  const running = clockOf(order, 'answer');
  if (running === undefined) throw new Rejection('order/nothing-to-extend', {}, 'SAMR-C14');
  if (order.channel.family === 'petition' && order.extended) throw new Rejection('order/already-extended', {}, 'XF-22');
  if (toldAt > at) throw new Rejection('order/told-in-future', {}, 'BJ-J15');
  if (due.answer === undefined || due.answer.due <= running.due.due) throw new Rejection('order/extension-not-longer', {}, 'BJ-J15');
  return [
    {
      type: 'OrderExtended',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        reasons,
        toldAt,
        toldBy,
        occurredAt: at,
        clocks: startClock('answer', running.organ, due.answer),
      },
    },
  ];
};

export const reportCooperation = ({ actor, at, result }: OrderCommandOf<'ReportCooperation'>, state: Order): Facts => {
  const order = receivedOrder(state);
  guardOrder('ReportCooperation', order, actor);
  return [{ type: 'CooperationReported', data: { by: actor.officerId, organ: actor.organId, result, occurredAt: at, clocks: [] } }];
};

export const linkCase = (command: OrderCommandOf<'LinkCase'>, state: Order): Facts => {
  const order = receivedOrder(state);
  const { actor, at, due, caseId, title, opened, standing } = command;
  if (order.cases.some((known) => known.caseId === caseId)) return [];
  guardOrder('LinkCase', order, actor);
  const linked: OrderEvent = {
    type: 'OrderCaseLinked',
    data: { by: actor.officerId, organ: actor.organId, caseId, title, opened, occurredAt: at, clocks: [] },
  };
  return [
    linked,
    ...(standing === undefined ? [] : learn({ ...order, cases: [...order.cases, { caseId, title, opened }] }, standing, actor, due)),
  ];
};

/** Outcomes of which the complainant is told; what a later one only repeats is not told twice. */
const FINAL: readonly CaseOutcome[] = ['not-filed', 'concluded', 'closed'];

/** What is new about a linked file. Nothing when it is known already. */
export const learn = (order: ReceivedOrder, standing: CaseStanding, actor: Actor, due: OrderDues): Facts => {
  const known = order.cases.find(({ caseId }) => caseId === standing.caseId);
  if (known === undefined || (known.outcome?.caseVersion ?? 0) >= standing.caseVersion) return [];
  const { occurredAt, ...learnt } = standing;
  const named = order.channel.family === 'market-complaint' && order.complainant.kind === 'known' && order.complainant.named;
  const decided = standing.outcome === 'filed' || standing.outcome === 'not-filed';
  const told = known.outcome !== undefined && FINAL.includes(known.outcome.outcome);
  return [
    {
      type: 'OrderCaseOutcomeLearnt',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        ...learnt,
        owesAnswer: (FINAL.includes(standing.outcome) && !told) || (named && decided),
        occurredAt,
        // 实名举报人 is told within five working days whether a case was filed (市场监督管理投诉举报处理暂行办法 31).
        clocks: named && decided && order.holder !== undefined ? startClock('tell-reporter', order.holder, due['tell-reporter']) : [],
      },
    },
  ];
};

export const noteOutcome = ({ actor, due, standing }: OrderCommandOf<'NoteCaseOutcome'>, state: Order): Facts =>
  state.received ? learn(state, standing, actor, due) : [];
