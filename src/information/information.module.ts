import { Module, type OnModuleInit } from '@nestjs/common';
import { CaseWritingModule } from '../case-writing/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { EventCatalogue, EventStore } from '../event-store/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { Projector } from '../projections/index.js';
import { StreamWritingModule } from '../stream-writing/index.js';
import { DataCatalogueController } from './data-catalogue/data-catalogue.controller.js';
import { DataCatalogue } from './data-catalogue/data-catalogue.service.js';
import { INFO_REQUEST_EVENTS } from './domain/requests/event-types.js';
import { AnsweringController } from './requests/http/answering.controller.js';
import { InformationRequestsController } from './requests/http/information-requests.controller.js';
import { SharingController } from './requests/http/sharing.controller.js';
import { RequestsLag } from './requests/read-models/requests-lag.js';
import { RequestsProjection } from './requests/read-models/requests.projection.js';
import { RequestsQuery } from './requests/read-models/requests.query.js';
import { RequestReader } from './requests/request-reader.js';
import { ReadContentHandler } from './requests/use-cases/read-content.js';
import { RequestFacts } from './requests/use-cases/request-facts.js';
import { TakeRequestStepHandler } from './requests/use-cases/take-request-step.js';
import { ContentView } from './requests/view/content-view.js';
import { OwnFiles } from './requests/view/own-files.js';
import { ReadingLog } from './requests/view/reading-log.js';
import { ShareView } from './requests/view/share-view.js';
import { WaitingRequests } from './requests/waiting-requests.js';

@Module({
  imports: [CaseWritingModule, DeadlinesModule, OrganisationsModule, StreamWritingModule],
  controllers: [InformationRequestsController, AnsweringController, SharingController, DataCatalogueController],
  providers: [
    WaitingRequests,
    DataCatalogue,
    RequestFacts,
    TakeRequestStepHandler,
    ReadContentHandler,
    RequestReader,
    RequestsLag,
    RequestsQuery,
    ShareView,
    ContentView,
    OwnFiles,
    ReadingLog,
  ],
})
export class InformationModule implements OnModuleInit {
  constructor(
    private readonly projector: Projector,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  onModuleInit(): void {
    this.catalogue.register(...INFO_REQUEST_EVENTS.map((type) => ({ type })));
    this.projector.register(new RequestsProjection(this.store, this.catalogue));
  }
}
