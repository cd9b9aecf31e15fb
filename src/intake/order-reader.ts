import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '../kernel/event.js';
import { type OrderId, orderStream } from '../kernel/ids.js';
import type { Viewer } from '../docket/index.js';
import { EventCatalogue, EventStore, load } from '../event-store/index.js';
import { forbidden } from '../http/problem.js';
import type { Principal } from '../http/principal.js';
import { intake } from './domain/decider.js';
import type { ReceivedOrder } from './domain/order.js';
import type { OrderEvent } from './domain/order-event.js';
import { maySeeOrder, orderViewerOf, withinOrder } from './seeing-orders.js';

export interface ReadOrder {
  readonly order: ReceivedOrder;
  readonly events: readonly RecordedEvent<OrderEvent>[];
  readonly version: number;
  readonly viewer: Viewer;
}

/** The one way to read a work order on behalf of a person. */
@Injectable()
export class OrderReader {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  /** Throws the same 403 for an order that is not the viewer's and for one that does not exist. */
  async read(orderId: OrderId, principal: Principal): Promise<ReadOrder> {
    const viewer = orderViewerOf(principal);
    const loaded = await this.load(orderId);
    if (loaded === undefined || !maySeeOrder(viewer, loaded.order.organs)) throw forbidden();
    return { ...loaded, viewer: withinOrder(viewer, loaded.order) };
  }

  /** Without a person: for programs of the house. Undefined when there is no such order. */
  async load(orderId: OrderId): Promise<Omit<ReadOrder, 'viewer'> | undefined> {
    const { state, events, version } = await load(this.store, this.catalogue, intake, orderStream(orderId));
    return state.received ? { order: state, events, version } : undefined;
  }
}
