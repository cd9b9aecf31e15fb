import type { CompetenceFinding } from '../../kernel/competence.js';
import type { OrganFact } from '../../kernel/register.js';
import { Rejection } from '../../kernel/rejection.js';
import type { OrderCommandOf } from './commands.js';
import { guardOrder } from './guard.js';
import { CLOCK_FAMILY_NAMES } from './names.js';
import { type Order, type ReceivedOrder, receivedOrder } from './order.js';
import type { OrderEvent } from './order-event.js';
import { meetClock, passClock, startClock } from './order-clocks.js';
import type { ClockFamily } from './values.js';

type Facts = readonly OrderEvent[];

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

/** The order does not go back to an organ of which the review said that it is not for it. */
const checkOrgan = ({ objections }: ReceivedOrder, { organ, name, canHandOff }: OrganFact): void => {
  if (!canHandOff) throw new Rejection('order/organ-cannot-handle', { organ: name }, 'FC-4');
  if (objections.some((objection) => objection.organ === organ && objection.upheld === true))
    throw new Rejection('order/excluded-organ', { organ: name }, 'BJ-J12');
};

/** The township of the place takes what nobody is competent for (county default SY-FALLBACK). */
const isFallback = ({ place }: ReceivedOrder, to: OrganFact, competence: CompetenceFinding | undefined): boolean =>
  competence?.proposed === undefined && to.organ === place.township;

const needsReason = ({ place }: ReceivedOrder, to: OrganFact, competence: CompetenceFinding | undefined): boolean =>
  to.organ !== (competence?.proposed ?? place.township);

/** Families whose clocks are those of a rule, which nobody sets otherwise. */
const LAW_OF: Readonly<Partial<Record<ClockFamily, string>>> = { petition: 'XF-22', 'market-complaint': 'SAMR-C14' };

const checkLimit = (order: ReceivedOrder, { ownLimit, due, at }: OrderCommandOf<'DispatchOrder'>): void => {
  if (!ownLimit) return;
  const { family } = order.channel;
  const law = LAW_OF[family];
  if (law !== undefined) throw new Rejection('order/limit-set-by-law', { family: CLOCK_FAMILY_NAMES[family] }, law);
  if (due.answer !== undefined && due.answer.due <= at) throw new Rejection('order/limit-passed', {}, 'BJ-J13');
};

export const dispatch = (command: OrderCommandOf<'DispatchOrder'>, state: Order): Facts => {
  const order = receivedOrder(state);
  const { actor, at, due, to, cooperating, item, competence, reason } = command;
  if (order.state === 'dispatched' && order.holder === to.organ && order.dispatchedBy === actor.officerId) return [];
  guardOrder('DispatchOrder', order, actor);
  checkOrgan(order, to);
  for (const organ of cooperating) {
    checkOrgan(order, organ);
    if (organ.organ === to.organ) throw new Rejection('order/lead-cooperates', { organ: to.name }, 'BJ-J14');
  }
  if (needsReason(order, to, competence) && isBlank(reason)) throw new Rejection('order/reason-needed', { organ: to.name });
  checkLimit(order, command);
  return [
    {
      type: 'OrderDispatched',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        to: to.organ,
        cooperating: cooperating.map(({ organ }) => organ),
        ...(item === undefined ? {} : { item }),
        ...(competence === undefined ? {} : { competence }),
        fallback: isFallback(order, to, competence),
        ...(reason === undefined ? {} : { reason }),
        occurredAt: at,
        clocks: [...meetClock(order, 'route', at), ...passClock(order, 'accept', to.organ), ...startClock('answer', to.organ, due.answer)],
      },
    },
  ];
};

export const objectTo = (command: OrderCommandOf<'ObjectToDispatch'>, state: Order): Facts => {
  const order = receivedOrder(state);
  const { actor, at, ground, reasons, legalBasis, believedCompetent } = command;
  if (order.state === 'objected' && order.objections.at(-1)?.organ === actor.organId) return [];
  guardOrder('ObjectToDispatch', order, actor);
  return [
    {
      type: 'DispatchObjected',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        ground,
        reasons,
        legalBasis,
        ...(believedCompetent === undefined ? {} : { believedCompetent }),
        occurredAt: at,
        clocks: [],
      },
    },
  ];
};

/** The dispatcher's review decides: another organ by the look-up, or the same one for good (北京市接诉即办工作条例 12, a model). */
export const reviewObjection = (command: OrderCommandOf<'ReviewObjection'>, state: Order): Facts => {
  const order = receivedOrder(state);
  const { actor, at, upheld, opinion, to, competence } = command;
  guardOrder('ReviewObjection', order, actor);
  const { holder } = order;
  if (holder === undefined) throw new Rejection('order/unknown');
  if (upheld && to === undefined) throw new Rejection('order/no-other-organ', {}, 'BJ-J12');
  if (!upheld && to !== undefined) throw new Rejection('order/rejected-keeps-organ', {}, 'BJ-J12');
  if (to !== undefined) checkOrgan(order, to);
  if (to?.organ === holder) throw new Rejection('order/excluded-organ', { organ: to.name }, 'BJ-J12');
  return [
    {
      type: 'DispatchObjectionReviewed',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        upheld,
        opinion,
        from: holder,
        ...(to === undefined ? {} : { to: to.organ, fallback: isFallback(order, to, competence) }),
        ...(competence === undefined ? {} : { competence }),
        occurredAt: at,
        clocks: to === undefined ? [] : [...passClock(order, 'accept', to.organ), ...passClock(order, 'answer', to.organ)],
      },
    },
  ];
};
