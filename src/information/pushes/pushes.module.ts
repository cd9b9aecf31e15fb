import { Module, type OnModuleInit } from '@nestjs/common';
import { Ids } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';
import { CaseWritingModule } from '../../case-writing/index.js';
import { DeadlinesModule, DeadlinesService } from '../../deadlines/index.js';
import { CaseReader } from '../../docket/index.js';
import { EventCatalogue, EventStore } from '../../event-store/index.js';
import { JurisdictionModule } from '../../jurisdiction/index.js';
import { OrganisationsModule, OrganisationsService } from '../../organisations/index.js';
import { PolicyRunner } from '../../policies/index.js';
import { Projector } from '../../projections/index.js';
import { StreamWritingModule } from '../../stream-writing/index.js';
import { PUSH_EVENT_TYPES } from './domain/events.js';
import { PushesController } from './http/pushes.controller.js';
import { SubscriptionsController } from './http/subscriptions.controller.js';
import { PushPenalties } from './policies/push-penalties.js';
import { PushesLag } from './read-models/pushes-lag.js';
import { PushesProjection } from './read-models/pushes.projection.js';
import { PushesQuery } from './read-models/pushes.query.js';
import { SubscriptionsQuery } from './read-models/subscriptions.query.js';
import { LiveSubscriptions } from './use-cases/live-subscriptions.js';
import { PushFacts } from './use-cases/push-facts.js';
import { TakePushStepHandler } from './use-cases/take-push-step.js';
import { WaitingPushes } from './waiting-pushes.js';

@Module({
  imports: [CaseWritingModule, DeadlinesModule, JurisdictionModule, OrganisationsModule, StreamWritingModule],
  controllers: [PushesController, SubscriptionsController],
  providers: [
    WaitingPushes,
    PushFacts,
    PushesLag,
    PushesQuery,
    SubscriptionsQuery,
    TakePushStepHandler,
    { provide: LiveSubscriptions, useExisting: SubscriptionsQuery },
  ],
})
export class PushesModule implements OnModuleInit {
  constructor(
    private readonly runner: PolicyRunner,
    private readonly projector: Projector,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly reader: CaseReader,
    private readonly organisations: OrganisationsService,
    private readonly deadlines: DeadlinesService,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  onModuleInit(): void {
    const { store, catalogue, reader, organisations, deadlines, clock, ids } = this;
    this.catalogue.register(...PUSH_EVENT_TYPES.map((type) => ({ type })));
    this.projector.register(new PushesProjection(store, catalogue));
    this.runner.register(new PushPenalties(store, catalogue, reader, organisations, deadlines, clock, ids));
  }
}
