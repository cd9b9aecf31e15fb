import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { Ids } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';
import { OrganisationsService } from '../../organisations/index.js';
import { ImportJobs, type ImportReport, type ImportRequest } from '../../sheets/index.js';
import { Channels } from '../channels/channels.service.js';
import { orderOfNumber } from '../order-number.js';
import { OrderReader } from '../order-reader.js';
import { TakeOrderStep } from '../use-cases/take-order-step.js';
import type { CheckedOrder } from './check-order.js';
import { type OrderImportSummary, importOrders } from './import-orders.js';
import { OrderImportRow } from './order-import.row.js';

/** Imports of work orders from lists. */
@Injectable()
export class OrderImports extends ImportJobs<OrderImportSummary> {
  protected override readonly rows = OrderImportRow;
  protected override readonly refusals = { running: 'order/import-running', unknown: 'order/unknown-import' };

  constructor(
    source: DataSource,
    private readonly jobIds: Ids,
    private readonly bus: CommandBus,
    private readonly organisations: OrganisationsService,
    private readonly channels: Channels,
    private readonly orders: OrderReader,
    private readonly clock: Clock,
  ) {
    super(source, jobIds);
  }

  protected override async carryOut(
    { file, dryRun, actor }: ImportRequest,
    onProgress: (done: number, total: number) => void,
  ): Promise<ImportReport<OrderImportSummary>> {
    const correlationId = this.jobIds.next();
    const principal = { officerId: actor.officerId, sessionId: 'import', username: 'import', acting: actor, positions: [actor] };
    const receive = ({ row: _row, ...order }: CheckedOrder) =>
      this.bus.execute(
        new TakeOrderStep(
          { principal, correlationId, orderId: orderOfNumber(order.number) },
          { type: 'ReceiveOrder', ...order, entry: 'import' },
        ),
      );
    const { channels, orders } = this;
    const register = await this.organisations.register();
    return importOrders({ file, dryRun, now: this.clock.now(), register, channels, orders, receive, onProgress });
  }
}
