import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentPrincipal, type Principal, Roles } from '../../access/index.js';
import { CasePathId } from '../../case-writing/index.js';
import { CaseReader } from '../../docket/index.js';
import { AtLeast } from '../../http/at-least.js';
import { plainOf } from '../../http/plain.js';
import { caseId, orderId } from '../../kernel/ids.js';
import { OrderReader } from '../order-reader.js';
import { OrdersLag } from '../read-models/orders-lag.js';
import { OrdersQuery } from '../read-models/orders.query.js';
import { seeingOrders } from '../seeing-orders.js';
import { OrderProposals } from '../view/order-proposals.js';
import { OrderView } from '../view/order-view.js';
import { OrderDetailDto } from './order-detail.dto.js';
import { OrderFiguresDto, OrderListDto, OrdersOfCaseDto } from './order-list.dto.js';
import { OrderPathId } from './order-path-id.js';
import { OrderProposalsDto } from './order-proposals.dto.js';
import { OrdersParams } from './order.params.js';

/** 接诉即办, read: the desk, an order, and the orders that a case file comes from. */
@ApiTags('orders')
@Controller()
export class OrdersController {
  constructor(
    private readonly orders: OrdersQuery,
    private readonly lag: OrdersLag,
    private readonly reader: OrderReader,
    private readonly cases: CaseReader,
    private readonly view: OrderView,
    private readonly proposals: OrderProposals,
  ) {}

  @Get('orders')
  @AtLeast()
  async list(@Query() params: OrdersParams, @CurrentPrincipal() principal: Principal): Promise<OrderListDto> {
    const { limit = 50, cursor, ...filter } = plainOf(params);
    const viewer = seeingOrders(principal);
    const lagMs = await this.lag.milliseconds(); // before the rows are read: they are no older than it says
    return { ...(await this.orders.page(viewer, filter, limit, cursor)), lagMs };
  }

  @Get('orders/figures')
  @AtLeast()
  async figures(@CurrentPrincipal() principal: Principal): Promise<OrderFiguresDto> {
    const viewer = seeingOrders(principal);
    const lagMs = await this.lag.milliseconds();
    return { ...(await this.orders.figures(viewer)), lagMs };
  }

  @Get('orders/:orderId')
  @AtLeast()
  async detail(
    @Param('orderId', OrderPathId) id: string,
    @CurrentPrincipal() principal: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrderDetailDto> {
    const read = await this.reader.read(orderId(id), principal);
    void reply.header('etag', `W/"${read.version}"`);
    return this.view.detail(read, principal);
  }

  /** Items, organs and earlier orders that the dispatcher is offered, each with its reasons. */
  @Get('orders/:orderId/proposals')
  @AtLeast()
  @Roles('dispatcher')
  async propose(@Param('orderId', OrderPathId) id: string, @CurrentPrincipal() principal: Principal): Promise<OrderProposalsDto> {
    const { order } = await this.reader.read(orderId(id), principal);
    return this.proposals.of(order);
  }

  @Get('cases/:caseId/orders')
  @AtLeast()
  async ofCase(@Param('caseId', CasePathId) id: string, @CurrentPrincipal() principal: Principal): Promise<OrdersOfCaseDto> {
    await this.cases.read(caseId(id), principal);
    return { items: await this.orders.ofCase(caseId(id)) };
  }
}
