import { Rejection } from '../../kernel/rejection.js';
import type { OrderCommandOf } from './commands.js';
import { evolve } from './evolve.js';
import { guardOrder } from './guard.js';
import { learn } from './handling.js';
import { type Order, type ReceivedOrder, receivedOrder } from './order.js';
import type { OrderEvent } from './order-event.js';
import { meetClock, startClock } from './order-clocks.js';
import { personalDataIn } from './personal-data.js';

type Facts = readonly OrderEvent[];

const after = (order: ReceivedOrder, facts: Facts): ReceivedOrder => receivedOrder(facts.reduce<Order>(evolve, order));

/** The answer to the complainant; what has become of the linked files meanwhile is known with it. */
export const answer = (command: OrderCommandOf<'AnswerOrder'>, state: Order): Facts => {
  const { actor, at, due, text, toldBy, othersData, standings } = command;
  const before = receivedOrder(state);
  const learnt = standings.flatMap((standing) => learn(before, standing, actor, due));
  const order = after(before, learnt);
  guardOrder('AnswerOrder', order, actor);
  if (personalDataIn(text, othersData)) throw new Rejection('order/personal-data-in-answer', {}, 'PIPL-6');
  return [
    ...learnt,
    {
      type: 'OrderAnswered',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        text,
        toldBy,
        supplement: order.state !== 'dispatched',
        occurredAt: at,
        clocks: [...meetClock(order, 'answer', at), ...meetClock(order, 'tell-reporter', at)],
      },
    },
  ];
};

export const callBack = (command: OrderCommandOf<'CallBack'>, state: Order): Facts => {
  const order = receivedOrder(state);
  const { actor, at, due, responded, resolved, satisfied, note, again } = command;
  guardOrder('CallBack', order, actor);
  if (again && resolved && satisfied) throw new Rejection('order/again-without-cause', {}, 'BJ-J23');
  return [
    {
      type: 'OrderCalledBack',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        responded,
        resolved,
        satisfied,
        ...(note === undefined ? {} : { note }),
        again,
        occurredAt: at,
        clocks: again && order.holder !== undefined ? startClock('answer', order.holder, due.answer) : [],
      },
    },
  ];
};

export const close = ({ actor, at, summary }: OrderCommandOf<'CloseOrder'>, state: Order): Facts => {
  const order = receivedOrder(state);
  if (order.state === 'closed') return [];
  guardOrder('CloseOrder', order, actor);
  return [{ type: 'OrderClosed', data: { by: actor.officerId, organ: actor.organId, summary, occurredAt: at, clocks: [] } }];
};
