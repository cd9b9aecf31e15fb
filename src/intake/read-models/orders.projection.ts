import type { EntityManager } from 'typeorm';
import { type StreamAt, StreamProjection, keepRows } from '../../projections/index.js';
import { evolve } from '../domain/evolve.js';
import { type Order, notReceived } from '../domain/order.js';
import { ORDER_EVENT_TYPES, type OrderEvent } from '../domain/order-event.js';
import { type OrderRow, orderRow } from './order.row.js';

const keep = keepRows<OrderRow>('orders', ['order_id'], [
  'order_id', 'number', 'viewers', 'channel', 'channel_name', 'family', 'received_at', 'matter', 'township', 'address', 'complainant_key',
  'urgency', 'state', 'awaits', 'holder', 'fallback', 'item', 'item_name', 'cases', 'outcome_untold', 'merged_into', 'repeat_of', 'responded',
  'resolved', 'satisfied', 'clock', 'due', 'search', 'sort_key', 'version',
]); // prettier-ignore

/** The desk of work orders. */
export class OrdersProjection extends StreamProjection<Order, OrderEvent> {
  readonly name = 'orders';
  readonly label = '工单（接诉即办）';
  readonly version = 1;
  readonly tables = ['orders'];
  readonly handles = ORDER_EVENT_TYPES.map(({ type }) => type);
  protected readonly fold = { initial: notReceived, evolve };

  protected write(streams: readonly StreamAt<Order, OrderEvent>[], manager: EntityManager): Promise<void> {
    return keep(
      streams.flatMap(({ state, last }) => (state.received ? [orderRow(state, last.version)] : [])),
      manager,
    );
  }
}
