import { Module, type OnModuleInit } from '@nestjs/common';
import { DeadlinesModule } from '../../deadlines/index.js';
import { EventCatalogue, EventStore } from '../../event-store/index.js';
import { Projector } from '../../projections/index.js';
import { DisputeDeskController } from './http/dispute-desk.controller.js';
import { PrecedentsController } from './http/precedents.controller.js';
import { DisputesProjection } from './list/disputes.projection.js';
import { DisputesLag } from './list/disputes-lag.js';
import { DisputesQuery } from './list/disputes.query.js';
import { DisputePages } from './page/dispute-pages.js';
import { PrecedentsQuery } from './precedents/precedents.query.js';

@Module({
  imports: [DeadlinesModule],
  controllers: [DisputeDeskController, PrecedentsController],
  providers: [DisputesLag, DisputesQuery, DisputePages, PrecedentsQuery],
})
export class DisputeDeskModule implements OnModuleInit {
  constructor(
    private readonly projector: Projector,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  onModuleInit(): void {
    this.projector.register(new DisputesProjection(this.store, this.catalogue));
  }
}
