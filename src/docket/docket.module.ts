import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { CASE_EVENT_TYPES } from '../case-file/index.js';
import { EarlierHandoffs } from '../case-transfer/index.js';
import { LookAlikes, OpenFiles } from '../case-handling/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { EventCatalogue, EventStore } from '../event-store/index.js';
import { LiveVisibility } from '../http/live/live-visibility.js';
import { OrganisationsModule } from '../organisations/index.js';
import { Projector } from '../projections/index.js';
import { DueClocks } from '../supervision/index.js';
import { CaseReader } from './case-reader.js';
import { DocketLiveVisibility } from './docket-live-visibility.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { IntakeDrafts } from './drafts/intake-drafts.js';
import { CasesController } from './http/cases.controller.js';
import { LivePublisher } from './live-publisher.js';
import { NameBook } from './names.js';
import { DocketEarlierHandoffs } from './read-models/docket-earlier-handoffs.js';
import { DocketLag } from './read-models/docket-lag.js';
import { DocketLookAlikes } from './read-models/docket-look-alikes.js';
import { DocketOpenFiles } from './read-models/docket-open-files.js';
import { DutiesProjection } from './read-models/duties.projection.js';
import { DocketDueClocks } from './read-models/docket-due-clocks.js';
import { PartyFiles } from './read-models/docket-party-files.js';
import { DocketProjection } from './read-models/docket.projection.js';
import { DocketQuery } from './read-models/docket.query.js';
import { LongHistories } from './replay/long-histories.js';
import { Replay } from './replay/replay.js';
import { Tracks } from './replay/tracks.js';
import { CaseView } from './view/case-view.js';
import { ClockView } from './view/clock-view.js';
import { CommandsView } from './view/commands-view.js';
import { Timeline } from './view/timeline.js';

/** Global because the rules ask it about other files through ports of their own. */
@Global()
@Module({
  imports: [DeadlinesModule, OrganisationsModule],
  controllers: [CasesController, DraftsController],
  providers: [
    CaseReader,
    CaseView,
    ClockView,
    CommandsView,
    DocketLag,
    DocketQuery,
    IntakeDrafts,
    LivePublisher,
    LongHistories,
    NameBook,
    PartyFiles,
    Replay,
    Timeline,
    Tracks,
    { provide: EarlierHandoffs, useClass: DocketEarlierHandoffs },
    { provide: DueClocks, useClass: DocketDueClocks },
    { provide: LookAlikes, useClass: DocketLookAlikes },
    { provide: OpenFiles, useClass: DocketOpenFiles },
    { provide: LiveVisibility, useClass: DocketLiveVisibility },
  ],
  exports: [
    ClockView,
    CommandsView,
    DocketLag,
    DocketQuery,
    DueClocks,
    EarlierHandoffs,
    LiveVisibility,
    LookAlikes,
    OpenFiles,
    CaseReader,
    NameBook,
    CaseView,
    PartyFiles,
    Replay,
    Timeline,
  ],
})
export class DocketModule implements OnModuleInit {
  constructor(
    private readonly projector: Projector,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  onModuleInit(): void {
    this.catalogue.register(...CASE_EVENT_TYPES);
    this.projector.register(new DocketProjection(this.store, this.catalogue), new DutiesProjection(this.store, this.catalogue));
  }
}
