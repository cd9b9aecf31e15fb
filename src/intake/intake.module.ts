import { Module, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Ids } from '../kernel/ids.js';
import { Clock } from '../kernel/time.js';
import { CaseWritingModule } from '../case-writing/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { CaseReader } from '../docket/index.js';
import { EventCatalogue, EventStore } from '../event-store/index.js';
import { JurisdictionModule } from '../jurisdiction/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { PolicyRunner } from '../policies/index.js';
import { Projector } from '../projections/index.js';
import { StreamWritingModule } from '../stream-writing/index.js';
import { Channels } from './channels/channels.service.js';
import { ORDER_EVENT_TYPES } from './domain/order-event.js';
import { ChannelsController } from './http/channels.controller.js';
import { OrderImportsController } from './http/order-imports.controller.js';
import { OrderStepsController } from './http/order-steps.controller.js';
import { OrdersController } from './http/orders.controller.js';
import { OrderImports } from './import/order-imports.service.js';
import { OrderReader } from './order-reader.js';
import { NoteCaseOutcomes } from './policies/note-case-outcomes.js';
import { OrdersLag } from './read-models/orders-lag.js';
import { OrdersProjection } from './read-models/orders.projection.js';
import { OrdersQuery } from './read-models/orders.query.js';
import { SimilarOrders } from './read-models/similar-orders.js';
import { MergeOrdersHandler } from './use-cases/merge-orders.js';
import { OpenCaseFromOrderHandler } from './use-cases/open-case-from-order.js';
import { OrderClockFacts } from './use-cases/order-clock-facts.js';
import { OrderFacts } from './use-cases/order-facts.js';
import { TakeOrderStepHandler } from './use-cases/take-order-step.js';
import { OrderClockView } from './view/order-clock-view.js';
import { OrderProposals } from './view/order-proposals.js';
import { OrderView } from './view/order-view.js';
import { WaitingOrders } from './waiting-orders.js';

/** 接诉即办: complaints as work orders, and what they lead to. */
@Module({
  imports: [CaseWritingModule, DeadlinesModule, JurisdictionModule, OrganisationsModule, StreamWritingModule],
  controllers: [ChannelsController, OrderImportsController, OrdersController, OrderStepsController],
  providers: [
    WaitingOrders,
    Channels,
    MergeOrdersHandler,
    OpenCaseFromOrderHandler,
    OrderClockFacts,
    OrderClockView,
    OrderFacts,
    OrderImports,
    OrderProposals,
    OrderReader,
    OrderView,
    OrdersLag,
    OrdersQuery,
    SimilarOrders,
    TakeOrderStepHandler,
  ],
})
export class IntakeModule implements OnModuleInit {
  constructor(
    private readonly runner: PolicyRunner,
    private readonly projector: Projector,
    private readonly source: DataSource,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly cases: CaseReader,
    private readonly clocks: OrderClockFacts,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  onModuleInit(): void {
    const { source, projector, store, catalogue, cases, clocks, clock, ids } = this;
    catalogue.register(...ORDER_EVENT_TYPES);
    projector.register(new OrdersProjection(store, catalogue));
    this.runner.register(new NoteCaseOutcomes({ source, projector, store, catalogue, cases, clocks, clock, ids }));
  }
}
