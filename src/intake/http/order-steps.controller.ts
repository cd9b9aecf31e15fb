import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Roles } from '../../access/index.js';
import { partiesOf } from '../../case-handling/index.js';
import type { OccurredAtBody } from '../../http/occurred-at.body.js';
import { plainOf } from '../../http/plain.js';
import { Ids, caseId, itemCode, officerId, orderId, organId } from '../../kernel/ids.js';
import { CommittedDto, CurrentWriting, type Writing, newIdFor } from '../../stream-writing/index.js';
import { ORDERS, numberOfOrder, orderOfNumber } from '../order-number.js';
import { MergeOrders } from '../use-cases/merge-orders.js';
import { OpenCaseFromOrder } from '../use-cases/open-case-from-order.js';
import type { OrderInput } from '../use-cases/order-input.js';
import { type OrderRequest, TakeOrderStep } from '../use-cases/take-order-step.js';
import { complainantOf } from './complainant.js';
import { OrderPathId } from './order-path-id.js';
import {
  AnswerOrderBody,
  CallBackBody,
  CloseOrderBody,
  DecideAcceptanceBody,
  DispatchOrderBody,
  ExtendOrderBody,
  LinkOrderCaseBody,
  LinkRepeatBody,
  MergeOrderBody,
  ObjectToDispatchBody,
  OpenCaseFromOrderBody,
  ReceiveOrderBody,
  ReportCooperationBody,
  ReviewObjectionBody,
} from './order.body.js';
import { OrderCaseOpenedDto, ReceivedOrderDto } from './received-order.dto.js';

/** 接诉即办 over HTTP; the table of steps is in domain/transitions.ts. */
@ApiTags('orders')
@Controller('orders')
export class OrderStepsController {
  constructor(
    private readonly bus: CommandBus,
    private readonly ids: Ids,
  ) {}

  @Post()
  @Roles('dispatcher')
  async receive(@Body() body: ReceiveOrderBody, @CurrentWriting() writing: Writing): Promise<ReceivedOrderDto> {
    const { channel, receivedAt, matter, township, address, urgency } = body;
    const id = body.number === undefined ? orderId(newIdFor(ORDERS, writing, this.ids)) : orderOfNumber(body.number);
    const number = body.number ?? numberOfOrder(id, receivedAt);
    const committed = await this.take(id, {}, writing, {
      type: 'ReceiveOrder',
      number,
      channelCode: channel,
      receivedAt,
      matter,
      place: { township, address },
      complainant: complainantOf(body),
      urgency,
      entry: 'desk',
    });
    return { ...committed, orderId: id, number };
  }

  @Post(':orderId/dispatch')
  @HttpCode(200)
  dispatch(
    @Param('orderId', OrderPathId) id: string,
    @Body() body: DispatchOrderBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    const { item, reason, lastDay } = body;
    return this.take(id, body, writing, {
      type: 'DispatchOrder',
      to: organId(body.to),
      cooperating: (body.cooperating ?? []).map(organId),
      ...(item === undefined ? {} : { item: itemCode(item) }),
      ...plainOf({ reason, lastDay }),
    });
  }

  @Post(':orderId/merge')
  @HttpCode(200)
  merge(
    @Param('orderId', OrderPathId) id: string,
    @Body() body: MergeOrderBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.bus.execute(new MergeOrders(requestOf(id, body, writing), orderId(body.into.toLowerCase()), body.reason));
  }

  @Post(':orderId/link-repeat')
  @HttpCode(200)
  linkRepeat(
    @Param('orderId', OrderPathId) id: string,
    @Body() body: LinkRepeatBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'LinkRepeat', earlier: orderId(body.earlier.toLowerCase()), reason: body.reason });
  }

  @Post(':orderId/decide-acceptance')
  @HttpCode(200)
  decideAcceptance(
    @Param('orderId', OrderPathId) id: string,
    @Body() body: DecideAcceptanceBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    const { accepted, reasons } = body;
    return this.take(id, body, writing, { type: 'DecideAcceptance', ...plainOf({ accepted, reasons }) });
  }

  @Post(':orderId/object')
  @HttpCode(200)
  object(
    @Param('orderId', OrderPathId) id: string,
    @Body() body: ObjectToDispatchBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    const { ground, reasons, legalBasis, believedCompetent } = body;
    return this.take(id, body, writing, {
      type: 'ObjectToDispatch',
      ground,
      reasons,
      legalBasis,
      ...(believedCompetent === undefined ? {} : { believedCompetent: organId(believedCompetent) }),
    });
  }

  @Post(':orderId/review-objection')
  @HttpCode(200)
  reviewObjection(
    @Param('orderId', OrderPathId) id: string,
    @Body() body: ReviewObjectionBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    const { upheld, opinion, to } = body;
    return this.take(id, body, writing, {
      type: 'ReviewObjection',
      upheld,
      opinion,
      ...(to === undefined ? {} : { to: organId(to) }),
    });
  }

  @Post(':orderId/extend')
  @HttpCode(200)
  extend(
    @Param('orderId', OrderPathId) id: string,
    @Body() body: ExtendOrderBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    const { lastDay, reasons, toldAt, toldBy } = body;
    return this.take(id, body, writing, { type: 'ExtendOrder', ...plainOf({ lastDay, reasons, toldAt, toldBy }) });
  }

  @Post(':orderId/report')
  @HttpCode(200)
  report(
    @Param('orderId', OrderPathId) id: string,
    @Body() body: ReportCooperationBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ReportCooperation', result: body.result });
  }

  @Post(':orderId/open-case')
  async openCase(
    @Param('orderId', OrderPathId) id: string,
    @Body() body: OpenCaseFromOrderBody,
    @CurrentWriting() writing: Writing,
  ): Promise<OrderCaseOpenedDto> {
    const { subject, title, cause, item, occurredFrom, facts, officers, parties, duplicateReason } = body;
    return this.bus.execute(
      new OpenCaseFromOrder(requestOf(id, body, writing), {
        subject,
        title,
        cause,
        item: itemCode(item),
        occurredFrom,
        facts,
        officers: officers.map(officerId),
        parties: partiesOf(parties ?? [], this.ids),
        ...plainOf({ duplicateReason }),
      }),
    );
  }

  @Post(':orderId/link-case')
  @HttpCode(200)
  linkCase(
    @Param('orderId', OrderPathId) id: string,
    @Body() body: LinkOrderCaseBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'LinkCase', caseId: caseId(body.caseId.toLowerCase()), opened: false });
  }

  @Post(':orderId/answer')
  @HttpCode(200)
  answer(
    @Param('orderId', OrderPathId) id: string,
    @Body() body: AnswerOrderBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'AnswerOrder', text: body.text, toldBy: body.toldBy });
  }

  @Post(':orderId/call-back')
  @HttpCode(200)
  callBack(
    @Param('orderId', OrderPathId) id: string,
    @Body() body: CallBackBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    const { responded, resolved, satisfied, note, again = false } = body;
    return this.take(id, body, writing, { type: 'CallBack', ...plainOf({ responded, resolved, satisfied, note, again }) });
  }

  @Post(':orderId/close')
  @HttpCode(200)
  close(
    @Param('orderId', OrderPathId) id: string,
    @Body() body: CloseOrderBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'CloseOrder', summary: body.summary });
  }

  private take(id: string, body: OccurredAtBody, writing: Writing, input: OrderInput): Promise<CommittedDto> {
    return this.bus.execute(new TakeOrderStep(requestOf(id, body, writing), input));
  }
}

const requestOf = (id: string, { occurredAt }: OccurredAtBody, writing: Writing): OrderRequest => ({
  ...writing,
  orderId: orderId(id),
  ...(occurredAt === undefined ? {} : { occurredAt }),
});
