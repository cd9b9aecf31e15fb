import { Rejection } from '../../kernel/rejection.js';
import type { OrderCommandOf } from './commands.js';
import { guardOrder, isDispatcher } from './guard.js';
import { type Order, type ReceivedOrder, receivedOrder } from './order.js';
import type { OrderEvent } from './order-event.js';
import { cancelClocks, startClock } from './order-clocks.js';
import { DISPATCHING_ROLES } from './transitions.js';

type Facts = readonly OrderEvent[];

type Described = Pick<OrderCommandOf<'ReceiveOrder'>, 'channelCode' | 'matter' | 'place' | 'receivedAt'>;

/** The same order again, from another list or another click; the channel is written by its code or its name. */
export const isSameOrder = (command: Described, order: ReceivedOrder): boolean =>
  [order.channel.code, order.channel.name].includes(command.channelCode) &&
  order.matter === command.matter &&
  order.place.township === command.place.township &&
  order.place.address === command.place.address &&
  order.receivedAt === command.receivedAt;

export const receive = (command: OrderCommandOf<'ReceiveOrder'>, state: Order): Facts => {
  const { actor, at, due, orderId, number, channel, channelCode, receivedAt, matter, place, complainant, urgency, entry } = command;
  if (!isDispatcher(actor)) throw new Rejection('order/role-not-entitled', { step: '登记工单', roles: DISPATCHING_ROLES });
  if (state.received) {
    if (isSameOrder(command, state)) return [];
    throw new Rejection('order/number-taken', { number });
  }
  if (channel === undefined) throw new Rejection('order/unknown-channel', { channel: channelCode }, 'SY-CHANNEL');
  if (receivedAt > at) throw new Rejection('order/received-in-future');
  return [
    {
      type: 'OrderReceived',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        orderId,
        number,
        channel,
        receivedAt,
        matter,
        place,
        complainant,
        urgency,
        entry,
        occurredAt: at,
        clocks: [...startClock('route', actor.organId, due.route), ...startClock('accept', actor.organId, due.accept)],
      },
    },
  ];
};

/** Merged under the first; nothing of it is lost, and its complainant is answered with the first one's. */
export const merge = (command: OrderCommandOf<'MergeOrder'>, state: Order): Facts => {
  const order = receivedOrder(state);
  const { actor, at, into, intoNumber, intoOpen, intoReceivedAt, reason } = command;
  if (order.mergedInto?.orderId === into) return [];
  guardOrder('MergeOrder', order, actor);
  if (into === order.orderId) throw new Rejection('order/merge-into-itself');
  if (!intoOpen) throw new Rejection('order/merge-into-answered', { number: intoNumber });
  if (intoReceivedAt > order.receivedAt) throw new Rejection('order/merge-into-later', { number: intoNumber });
  return [
    {
      type: 'OrderMerged',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        into,
        intoNumber,
        reason,
        occurredAt: at,
        clocks: cancelClocks(order, at),
      },
    },
  ];
};

export const attachDuplicate = ({ actor, at, order: id, number, reason }: OrderCommandOf<'AttachDuplicate'>, state: Order): Facts => {
  const order = receivedOrder(state);
  if (order.duplicates.some(({ orderId }) => orderId === id)) return [];
  return [
    {
      type: 'DuplicateAttached',
      data: { by: actor.officerId, organ: actor.organId, order: id, number, reason, occurredAt: at, clocks: [] },
    },
  ];
};

export const linkRepeat = (command: OrderCommandOf<'LinkRepeat'>, state: Order): Facts => {
  const order = receivedOrder(state);
  const { actor, at, earlier, earlierNumber, earlierAnswered, reason } = command;
  if (order.repeatOf.some(({ orderId }) => orderId === earlier)) return [];
  guardOrder('LinkRepeat', order, actor);
  if (earlier === order.orderId) throw new Rejection('order/merge-into-itself');
  if (!earlierAnswered) throw new Rejection('order/repeat-before-answer', { number: earlierNumber });
  return [
    {
      type: 'RepeatLinked',
      data: { by: actor.officerId, organ: actor.organId, earlier, earlierNumber, reason, occurredAt: at, clocks: [] },
    },
  ];
};
