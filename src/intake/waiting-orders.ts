import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Principal } from '../http/principal.js';
import { type WaitingCount, type WaitingSource, WaitingWork } from '../waiting/index.js';
import { OrdersQuery } from './read-models/orders.query.js';
import { orderViewerOf } from './seeing-orders.js';

/** Work orders that wait for a person, for the desk. */
@Injectable()
export class WaitingOrders implements WaitingSource, OnModuleInit {
  readonly kind = 'orders';

  constructor(
    private readonly work: WaitingWork,
    private readonly query: OrdersQuery,
  ) {}

  onModuleInit(): void {
    this.work.register(this);
  }

  async of(principal: Principal): Promise<WaitingCount | undefined> {
    const viewer = orderViewerOf(principal);
    if (viewer === undefined || principal.acting === undefined) return undefined;
    return this.query.waiting(principal.acting.organId, viewer);
  }
}
