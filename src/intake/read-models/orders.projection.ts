import type { EntityManager } from 'typeorm';
import { type RecordedEvent, factOf } from '../../kernel/event.js';
import type { EventCatalogue, EventStore } from '../../event-store/index.js';
import type { Projection } from '../../projections/index.js';
import { evolve } from '../domain/evolve.js';
import { type Order, notReceived } from '../domain/order.js';
import { ORDER_EVENT_TYPES, type OrderEvent } from '../domain/order-event.js';
import { type OrderRow, orderRow } from './order.row.js';

const COLUMNS = [
  'order_id', 'number', 'viewers', 'channel', 'channel_name', 'family', 'received_at', 'matter', 'township', 'address', 'complainant_key',
  'urgency', 'state', 'awaits', 'holder', 'fallback', 'item', 'item_name', 'cases', 'outcome_untold', 'merged_into', 'repeat_of', 'responded',
  'resolved', 'satisfied', 'clock', 'due', 'search', 'sort_key', 'version',
] as const satisfies readonly (keyof OrderRow)[]; // prettier-ignore

const UPSERT = `INSERT INTO orders (${COLUMNS.join(', ')}) SELECT ${COLUMNS.join(', ')} FROM json_populate_recordset(NULL::orders, $1)
  ON CONFLICT (order_id) DO UPDATE SET ${COLUMNS.map((column) => `${column} = EXCLUDED.${column}`).join(', ')}
  WHERE orders.version <= EXCLUDED.version`;

/** The desk of work orders. A batch is answered with each order as it stood at its last event in the batch. */
export class OrdersProjection implements Projection {
  readonly name = 'orders';
  readonly label = '工单（接诉即办）';
  readonly version = 1;
  readonly tables = ['orders'];
  readonly handles = ORDER_EVENT_TYPES.map(({ type }) => type);

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  apply(event: RecordedEvent, manager: EntityManager): Promise<void> {
    return this.applyAll([event], manager);
  }

  async applyAll(events: readonly RecordedEvent[], manager: EntityManager): Promise<void> {
    const last = new Map(events.map((event) => [event.stream, event]));
    const rows = (await Promise.all([...last.values()].map((event) => this.rowAt(event)))).filter((row) => row !== undefined);
    if (rows.length > 0) await manager.query(UPSERT, [JSON.stringify(rows)]);
  }

  private async rowAt({ stream, version }: RecordedEvent): Promise<OrderRow | undefined> {
    const events = (await this.store.read(stream)).filter((event) => event.version <= version && this.catalogue.understands(event));
    const order = events.reduce<Order>((state, event) => evolve(state, factOf(this.catalogue.upcast<OrderEvent>(event))), notReceived);
    return order.received ? orderRow(order, version) : undefined;
  }
}
