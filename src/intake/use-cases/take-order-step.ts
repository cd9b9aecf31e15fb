import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type OrderId, orderStream } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { type Committed, StreamWriter, type Writing } from '../../stream-writing/index.js';
import type { Role } from '../../kernel/actor.js';
import { intake } from '../domain/decider.js';
import type { Order } from '../domain/order.js';
import { DISPATCHING_ROLES, ORDER_STEPS } from '../domain/transitions.js';
import { admitToOrder } from '../seeing-orders.js';
import { OrderFacts } from './order-facts.js';
import type { OrderInput } from './order-input.js';

export interface OrderRequest extends Writing {
  readonly orderId: OrderId;
  /** For acts registered after the fact. */
  readonly occurredAt?: Instant;
}

export class TakeOrderStep extends Command<Committed> {
  constructor(
    readonly request: OrderRequest,
    readonly input: OrderInput,
  ) {
    super();
  }
}

const rolesOf = (type: OrderInput['type']): readonly Role[] =>
  type === 'ReceiveOrder' || type === 'AttachDuplicate' ? DISPATCHING_ROLES : ORDER_STEPS[type].roles;

@CommandHandler(TakeOrderStep)
export class TakeOrderStepHandler implements ICommandHandler<TakeOrderStep> {
  constructor(
    private readonly writer: StreamWriter,
    private readonly facts: OrderFacts,
  ) {}

  execute({ request, input }: TakeOrderStep): Promise<Committed> {
    const { orderId, ...rest } = request;
    return this.writer.write(
      intake,
      { ...rest, stream: orderStream(orderId) },
      {
        roles: rolesOf(input.type),
        admit: (order: Order, actor) => {
          if (order.received || input.type !== 'ReceiveOrder') admitToOrder(order, actor);
        },
        beganAt: (order) => (order.received && input.type !== 'ReceiveOrder' ? order.receivedAt : undefined),
      },
      (scene) => this.facts.gather(orderId, input, scene, request.principal),
    );
  }
}
