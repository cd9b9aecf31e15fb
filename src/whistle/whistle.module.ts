import { Module, type OnModuleInit } from '@nestjs/common';
import { CaseWritingModule } from '../case-writing/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { EventCatalogue, EventStore } from '../event-store/index.js';
import { JurisdictionModule } from '../jurisdiction/index.js';
import { Projector } from '../projections/index.js';
import { StreamWritingModule } from '../stream-writing/index.js';
import { WHISTLE_EVENT_TYPES } from './domain/whistle-event-types.js';
import { WhistleStepsController } from './http/whistle-steps.controller.js';
import { WhistlesController } from './http/whistles.controller.js';
import { StoredEarlierWhistles } from './read-models/stored-earlier-whistles.js';
import { WhistlesLag } from './read-models/whistles-lag.js';
import { WhistlesProjection } from './read-models/whistles.projection.js';
import { WhistlesQuery } from './read-models/whistles.query.js';
import { EarlierWhistles } from './use-cases/earlier-whistles.js';
import { TakeWhistleStepHandler } from './use-cases/take-whistle-step.js';
import { WhistleClocks } from './use-cases/whistle-clocks.js';
import { WhistleFacts } from './use-cases/whistle-facts.js';
import { WhistlePages } from './view/whistle-pages.js';
import { WhistleProposals } from './view/whistle-proposals.js';
import { WhistleView } from './view/whistle-view.js';
import { WhistleReader } from './whistle-reader.js';
import { WaitingWhistles } from './waiting-whistles.js';

@Module({
  imports: [CaseWritingModule, DeadlinesModule, JurisdictionModule, StreamWritingModule],
  controllers: [WhistlesController, WhistleStepsController],
  providers: [
    WaitingWhistles,
    TakeWhistleStepHandler,
    WhistleClocks,
    WhistleFacts,
    WhistlePages,
    WhistleProposals,
    WhistleReader,
    WhistleView,
    WhistlesLag,
    WhistlesQuery,
    { provide: EarlierWhistles, useClass: StoredEarlierWhistles },
  ],
})
export class WhistleModule implements OnModuleInit {
  constructor(
    private readonly projector: Projector,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  onModuleInit(): void {
    this.catalogue.register(...WHISTLE_EVENT_TYPES);
    this.projector.register(new WhistlesProjection(this.store, this.catalogue));
  }
}
