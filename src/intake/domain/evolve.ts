import type { OrganId } from '../../kernel/ids.js';
import { type Order, type ReceivedOrder, withClocks } from './order.js';
import type { OrderEvent } from './order-event.js';

type Of<Type extends OrderEvent['type']> = Extract<OrderEvent, { type: Type }>;

const receive = ({ data }: Of<'OrderReceived'>): ReceivedOrder => ({
  received: true,
  orderId: data.orderId,
  number: data.number,
  channel: data.channel,
  receivedAt: data.receivedAt,
  matter: data.matter,
  place: data.place,
  complainant: data.complainant,
  urgency: data.urgency,
  state: 'received',
  cooperating: [],
  reported: [],
  organs: [],
  fallback: false,
  objections: [],
  extended: false,
  cases: [],
  answers: [],
  outcomeUntold: false,
  callbacks: [],
  duplicates: [],
  repeatOf: [],
  clocks: [],
});

const seenBy = (organs: readonly OrganId[], ...more: readonly OrganId[]): readonly OrganId[] => [...new Set([...organs, ...more])];

const change = (order: ReceivedOrder, event: OrderEvent): ReceivedOrder => {
  switch (event.type) {
    case 'OrderReceived':
      return order;
    case 'OrderDispatched': {
      const { to, cooperating, item, competence, fallback, by } = event.data;
      return {
        ...order,
        state: 'dispatched',
        holder: to,
        cooperating,
        organs: seenBy(order.organs, to, ...cooperating),
        fallback,
        dispatchedBy: by,
        ...(item === undefined ? {} : { item }),
        ...(competence === undefined ? {} : { competence }),
      };
    }
    case 'ComplaintAcceptanceDecided':
      return { ...order, accepted: event.data.accepted };
    case 'DispatchObjected': {
      const { organ, ground, reasons, legalBasis, believedCompetent } = event.data;
      const objection = { organ, ground, reasons, legalBasis, ...(believedCompetent === undefined ? {} : { believedCompetent }) };
      return { ...order, state: 'objected', objections: [...order.objections, objection] };
    }
    case 'DispatchObjectionReviewed': {
      const { upheld, opinion, to, competence, fallback, by } = event.data;
      const objections = order.objections.map((objection) =>
        objection.upheld === undefined ? { ...objection, upheld, opinion } : objection,
      );
      if (to === undefined) return { ...order, state: 'dispatched', objections };
      return {
        ...order,
        state: 'dispatched',
        objections,
        holder: to,
        organs: seenBy(order.organs, to),
        cooperating: order.cooperating.filter((organ) => organ !== to),
        dispatchedBy: by,
        fallback: fallback ?? false,
        ...(competence === undefined ? {} : { competence }),
      };
    }
    case 'OrderExtended':
      return { ...order, extended: true };
    case 'CooperationReported':
      return { ...order, reported: [...order.reported, { organ: event.data.organ, result: event.data.result }] };
    case 'OrderCaseLinked': {
      const { caseId, title, opened } = event.data;
      return { ...order, cases: [...order.cases, { caseId, title, opened }] };
    }
    case 'OrderCaseOutcomeLearnt': {
      const { caseId, outcome, caseVersion, responsible, summary, owesAnswer } = event.data;
      return {
        ...order,
        outcomeUntold: order.outcomeUntold || owesAnswer,
        cases: order.cases.map((known) =>
          known.caseId === caseId ? { ...known, outcome: { outcome, caseVersion, responsible, summary } } : known,
        ),
      };
    }
    case 'OrderAnswered': {
      const { text, occurredAt, organ, supplement } = event.data;
      return {
        ...order,
        state: order.state === 'dispatched' ? 'answered' : order.state,
        outcomeUntold: false,
        answers: [...order.answers, { text, at: occurredAt, organ, supplement }],
      };
    }
    case 'OrderCalledBack': {
      const { responded, resolved, satisfied, note, again, occurredAt } = event.data;
      const callback = { responded, resolved, satisfied, at: occurredAt, ...(note === undefined ? {} : { note }) };
      return { ...order, state: again ? 'dispatched' : order.state, callbacks: [...order.callbacks, callback] };
    }
    case 'OrderClosed':
      return { ...order, state: 'closed' };
    case 'OrderMerged':
      return { ...order, state: 'merged', mergedInto: { orderId: event.data.into, number: event.data.intoNumber } };
    case 'DuplicateAttached':
      return { ...order, duplicates: [...order.duplicates, { orderId: event.data.order, number: event.data.number }] };
    case 'RepeatLinked':
      return { ...order, repeatOf: [...order.repeatOf, { orderId: event.data.earlier, number: event.data.earlierNumber }] };
  }
};

/** Total: folds every event that was ever stored, in any prefix; what comes before the receipt says nothing. */
export const evolve = (state: Order, event: OrderEvent): Order => {
  const order = event.type === 'OrderReceived' && !state.received ? receive(event) : state;
  if (!order.received) return order;
  const changed = change(order, event);
  return { ...changed, clocks: withClocks(changed.clocks, event.data.clocks) };
};
