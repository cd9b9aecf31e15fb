import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CaseId, type ItemCode, type OfficerId, caseId, orderStream } from '../../kernel/ids.js';
import type { LocalDate } from '../../kernel/time.js';
import type { CaseSource, Party, SubjectKind } from '../../case-file/index.js';
import { OpenCase, type Registration } from '../../case-handling/index.js';
import { derivedEventId } from '../../event-store/index.js';
import { type Committed, actingIn } from '../../stream-writing/index.js';
import { guardOrder } from '../domain/guard.js';
import type { ReceivedOrder } from '../domain/order.js';
import { ORDER_STEPS } from '../domain/transitions.js';
import { OrderReader } from '../order-reader.js';
import { admitToOrder } from '../seeing-orders.js';
import { type OrderRequest, TakeOrderStep } from './take-order-step.js';

/** What the officer adds to the order when he makes a file of it. */
export interface CaseOfOrder {
  readonly subject: SubjectKind;
  readonly title: string;
  readonly cause: string;
  readonly item: ItemCode;
  readonly occurredFrom: LocalDate;
  readonly facts: string;
  readonly officers: readonly OfficerId[];
  readonly parties: readonly Party[];
  readonly duplicateReason?: string;
}

export class OpenCaseFromOrder extends Command<Committed & { readonly caseId: CaseId }> {
  constructor(
    readonly request: OrderRequest,
    readonly content: CaseOfOrder,
  ) {
    super();
  }
}

/** The sources that a case file names one by one; every other channel is 投诉举报. */
const SOURCE_OF_CHANNEL: Readonly<Record<string, CaseSource>> = {
  '12345': 'hotline-12345',
  '110': 'police-110',
  xinfang: 'petition',
  'wangshang-wenzheng': 'online',
  'lingdao-xinxiang': 'leader-mailbox',
  wangge: 'grid',
  '12315': 'hotline-12315',
  '12369': 'hotline-12369',
  'xuncha-ducha': 'inspection',
  meiti: 'media',
  shangji: 'superior',
  bumen: 'transferred',
};

/** The file of an order: the same whoever asks and however often, so that one order never opens two. */
export const caseOfOrder = ({ orderId }: Pick<ReceivedOrder, 'orderId'>): CaseId =>
  caseId(derivedEventId(orderStream(orderId), 'case-of-order', 0));

const registrationOf = ({ channel, number, receivedAt, place }: ReceivedOrder, id: CaseId, content: CaseOfOrder): Registration => {
  const { officers, parties, duplicateReason, ...details } = content;
  return {
    matterId: id,
    details: {
      ...details,
      source: SOURCE_OF_CHANNEL[channel.code] ?? 'report',
      sourceNumber: number,
      discoveredAt: receivedAt,
      harmToLifeOrFinance: false,
      place,
    },
    parties,
    officers,
    evidence: [],
    goods: [],
    measures: [],
    ...(duplicateReason === undefined ? {} : { duplicateReason }),
  };
};

/** Opens the file and links it; said again after a failure half way, it goes on where it stopped. */
@CommandHandler(OpenCaseFromOrder)
export class OpenCaseFromOrderHandler implements ICommandHandler<OpenCaseFromOrder> {
  constructor(
    private readonly bus: CommandBus,
    private readonly orders: OrderReader,
  ) {}

  async execute({ request, content }: OpenCaseFromOrder): Promise<Committed & { readonly caseId: CaseId }> {
    const { order } = await this.orders.read(request.orderId, request.principal);
    const id = caseOfOrder(order);
    const actor = actingIn(request.principal, ORDER_STEPS.LinkCase.roles);
    admitToOrder(order, actor);
    if (!order.cases.some((known) => known.caseId === id)) guardOrder('LinkCase', order, actor);
    const { orderId: _orderId, seen: _seen, ...writing } = request;
    await this.bus.execute(new OpenCase({ ...writing, caseId: id }, registrationOf(order, id, content)));
    const committed = await this.bus.execute(new TakeOrderStep(request, { type: 'LinkCase', caseId: id, opened: true }));
    return { ...committed, caseId: id };
  }
}
