import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { OrderId } from '../../kernel/ids.js';
import type { Committed } from '../../stream-writing/index.js';
import { OrderReader } from '../order-reader.js';
import { type OrderRequest, TakeOrderStep } from './take-order-step.js';

export class MergeOrders extends Command<Committed> {
  constructor(
    readonly request: OrderRequest,
    readonly into: OrderId,
    readonly reason: string,
  ) {
    super();
  }
}

/** Two streams, one after the other: the duplicate decides, and the first one learns of it. Said again, both are left as they are. */
@CommandHandler(MergeOrders)
export class MergeOrdersHandler implements ICommandHandler<MergeOrders> {
  constructor(
    private readonly bus: CommandBus,
    private readonly orders: OrderReader,
  ) {}

  async execute({ request, into, reason }: MergeOrders): Promise<Committed> {
    const committed = await this.bus.execute(new TakeOrderStep(request, { type: 'MergeOrder', into, reason }));
    const { order } = await this.orders.read(request.orderId, request.principal);
    const { seen: _seen, ...unseen } = request;
    const attached = await this.bus.execute(
      new TakeOrderStep({ ...unseen, orderId: into }, { type: 'AttachDuplicate', order: order.orderId, number: order.number, reason }),
    );
    return { ...committed, position: attached.position > committed.position ? attached.position : committed.position };
  }
}
