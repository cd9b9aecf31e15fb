import type { CompetenceFinding } from '../../kernel/competence.js';
import type { DueDate } from '../../kernel/due-date.js';
import type { CaseId, ItemCode, OfficerId, OrderId, OrganId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import type { Instant } from '../../kernel/time.js';
import type { OrderClockChange, OrderClockPurpose } from './order-event.js';
import type { CaseOutcome, Complainant, OrderChannel, OrderObjectionGround, OrderPlace, OrderState, OrderUrgency } from './values.js';

export interface OrderClock {
  readonly purpose: OrderClockPurpose;
  readonly organ: OrganId;
  readonly due: DueDate;
  readonly status: 'running' | 'met' | 'cancelled';
  readonly endedAt?: Instant;
  readonly late?: boolean;
}

export interface LinkedCase {
  readonly caseId: CaseId;
  readonly title: string;
  readonly opened: boolean;
  readonly outcome?: {
    readonly outcome: CaseOutcome;
    readonly caseVersion: number;
    readonly responsible: OrganId;
    readonly summary: string;
  };
}

export interface DispatchObjection {
  readonly organ: OrganId;
  readonly ground: OrderObjectionGround;
  readonly reasons: string;
  readonly legalBasis: string;
  readonly believedCompetent?: OrganId;
  /** Absent while the review is pending. */
  readonly upheld?: boolean;
  readonly opinion?: string;
}

export interface OrderAnswer {
  readonly text: string;
  readonly at: Instant;
  readonly organ: OrganId;
  readonly supplement: boolean;
}

export interface Callback {
  readonly responded: boolean;
  readonly resolved: boolean;
  readonly satisfied: boolean;
  readonly note?: string;
  readonly at: Instant;
}

export interface ReceivedOrder {
  readonly received: true;
  readonly orderId: OrderId;
  readonly number: string;
  readonly channel: OrderChannel;
  readonly receivedAt: Instant;
  readonly matter: string;
  readonly place: OrderPlace;
  readonly complainant: Complainant;
  readonly urgency: OrderUrgency;
  readonly state: OrderState;
  /** The organ that answers for the order 首接单位; absent until it is dispatched. */
  readonly holder?: OrganId;
  readonly cooperating: readonly OrganId[];
  readonly reported: readonly { readonly organ: OrganId; readonly result: string }[];
  /** Organs to which it was sent, also those that have it no more. */
  readonly organs: readonly OrganId[];
  readonly dispatchedBy?: OfficerId;
  readonly item?: ItemCode;
  readonly competence?: CompetenceFinding;
  readonly fallback: boolean;
  /** 受理 or 不予受理 of a market complaint; absent until decided. */
  readonly accepted?: boolean;
  readonly objections: readonly DispatchObjection[];
  readonly extended: boolean;
  readonly cases: readonly LinkedCase[];
  readonly answers: readonly OrderAnswer[];
  /** The case has come to an outcome that the complainant has not been told yet. */
  readonly outcomeUntold: boolean;
  readonly callbacks: readonly Callback[];
  /** Orders merged under this one. */
  readonly duplicates: readonly { readonly orderId: OrderId; readonly number: string }[];
  readonly mergedInto?: { readonly orderId: OrderId; readonly number: string };
  readonly repeatOf: readonly { readonly orderId: OrderId; readonly number: string }[];
  readonly clocks: readonly OrderClock[];
}
export type Order = { readonly received: false } | ReceivedOrder;

export const notReceived: Order = { received: false };

/** Throws when there is no such order. */
export const receivedOrder = (order: Order): ReceivedOrder => {
  if (!order.received) throw new Rejection('order/unknown');
  return order;
};

export const clockOf = ({ clocks }: ReceivedOrder, purpose: OrderClockPurpose): OrderClock | undefined =>
  clocks.find((clock) => clock.purpose === purpose && clock.status === 'running');

/** One clock of each purpose stands in an order; starting again replaces it. */
export const withClocks = (clocks: readonly OrderClock[], changes: readonly OrderClockChange[]): readonly OrderClock[] =>
  changes.reduce<readonly OrderClock[]>((known, change) => {
    const others = known.filter(({ purpose }) => purpose !== change.purpose);
    const clock = known.find(({ purpose }) => purpose === change.purpose);
    switch (change.change) {
      case 'started':
        return [...others, { purpose: change.purpose, organ: change.organ, due: change.due, status: 'running' }];
      case 'met':
        return clock === undefined ? known : [...others, { ...clock, status: 'met', endedAt: change.at, late: change.late }];
      case 'cancelled':
        return clock === undefined ? known : [...others, { ...clock, status: 'cancelled', endedAt: change.at }];
    }
  }, clocks);
