import { hash } from 'node:crypto';
import type { OrderId, OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { ORDER_STATE_NAMES } from '../domain/names.js';
import type { OrderClock, ReceivedOrder } from '../domain/order.js';
import type { Complainant } from '../domain/values.js';
import { hidingComplainant } from '../hidden-complainant.js';

/** What is to be done next, and by whom. */
export const ORDER_AWAITS = ['dispatch', 'review', 'holder', 'callback', 'closing', 'none'] as const;
export type OrderAwaits = (typeof ORDER_AWAITS)[number];

/** A row of the desk in the order of the columns; it holds nothing of who complained. */
export interface OrderRow {
  readonly order_id: OrderId;
  readonly number: string;
  readonly viewers: readonly OrganId[];
  readonly channel: string;
  readonly channel_name: string;
  readonly family: string;
  readonly received_at: Instant;
  readonly matter: string;
  readonly township: string;
  readonly address: string;
  readonly complainant_key: string | null;
  readonly urgency: string;
  readonly state: string;
  readonly awaits: OrderAwaits;
  readonly holder: OrganId | null;
  readonly fallback: boolean;
  readonly item: string | null;
  readonly item_name: string | null;
  readonly cases: readonly string[];
  readonly outcome_untold: boolean;
  readonly merged_into: string | null;
  readonly repeat_of: readonly string[];
  readonly responded: boolean | null;
  readonly resolved: boolean | null;
  readonly satisfied: boolean | null;
  readonly clock: OrderClock | null;
  readonly due: Instant | null;
  readonly search: string;
  /** Open ones by their next clock, then those that are over, the last first. */
  readonly sort_key: string;
  readonly version: number;
}

/** Tells whether two orders come from one person without saying who it is. */
export const complainantKeyOf = (complainant: Complainant): string | undefined =>
  complainant.kind === 'anonymous'
    ? undefined
    : hash('sm3', `complainant/${complainant.phone === undefined ? complainant.name : complainant.phone.replace(/\D/g, '')}`);

export const awaitsIn = ({ state, outcomeUntold, complainant, callbacks, answers }: ReceivedOrder): OrderAwaits => {
  switch (state) {
    case 'received':
      return 'dispatch';
    case 'objected':
      return 'review';
    case 'dispatched':
      return 'holder';
    case 'merged':
      return 'none';
    case 'closed':
      return outcomeUntold ? 'holder' : 'none';
    case 'answered': {
      if (outcomeUntold) return 'holder';
      const called = (callbacks.at(-1)?.at ?? '') >= (answers.findLast(({ supplement }) => !supplement)?.at ?? '');
      return complainant.kind === 'anonymous' || called ? 'closing' : 'callback';
    }
  }
};

/** The running clock that ends first. */
export const nextClock = ({ clocks }: ReceivedOrder): OrderClock | undefined =>
  clocks.filter(({ status }) => status === 'running').sort((a, b) => (a.due.due < b.due.due ? -1 : 1))[0];

const LAST_MS = 9_999_999_999_999;
const newestFirst = (at: Instant): string => String(LAST_MS - Date.parse(at)).padStart(13, '0');

export const orderRow = (order: ReceivedOrder, version: number): OrderRow => {
  const shown = hidingComplainant(order.complainant)({ matter: order.matter, address: order.place.address });
  const clock = nextClock(order);
  const awaits = awaitsIn(order);
  const callback = order.callbacks.at(-1);
  const key = awaits === 'none' ? `1${newestFirst(order.receivedAt)}` : `0${clock?.due.due ?? '9999'}`;
  return {
    order_id: order.orderId,
    number: order.number,
    viewers: order.organs,
    channel: order.channel.code,
    channel_name: order.channel.name,
    family: order.channel.family,
    received_at: order.receivedAt,
    matter: shown.matter,
    township: order.place.township,
    address: shown.address,
    complainant_key: complainantKeyOf(order.complainant) ?? null,
    urgency: order.urgency,
    state: order.state,
    awaits,
    holder: order.holder ?? null,
    fallback: order.fallback,
    item: order.item ?? null,
    item_name: order.competence?.itemName ?? null,
    cases: order.cases.map(({ caseId }) => caseId),
    outcome_untold: order.outcomeUntold,
    merged_into: order.mergedInto?.orderId ?? null,
    repeat_of: order.repeatOf.map(({ orderId }) => orderId),
    responded: callback?.responded ?? null,
    resolved: callback?.resolved ?? null,
    satisfied: callback?.satisfied ?? null,
    clock: clock ?? null,
    due: clock?.due.due ?? null,
    search: [order.number, order.channel.name, shown.matter, shown.address, ORDER_STATE_NAMES[order.state]].join(' ').toLowerCase(),
    sort_key: `${key}${order.orderId}`,
    version,
  };
};
