import { type DynamicModule, Global, Logger, Module, type OnModuleInit } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { getMetadataArgsStorage } from 'typeorm';
import { CASE_EVENT_TYPES } from '../../case-file/index.js';
import { CaseHandlingModule, LookAlikes, OpenFiles } from '../../case-handling/index.js';
import { CaseTransferModule, EarlierHandoffs } from '../../case-transfer/index.js';
import { DocumentSerials } from '../../case-writing/index.js';
import { ConsultationModule } from '../../consultation/index.js';
import { CriminalTransferModule } from '../../criminal-transfer/index.js';
import { DatabaseModule } from '../../database/index.js';
import { DeadlinesModule } from '../../deadlines/index.js';
import { DisputeModule } from '../../dispute/index.js';
import { EventCatalogue, EventStore } from '../../event-store/index.js';
import { ReadModelProgress } from '../../http/at-least.js';
import { ProblemFilter } from '../../http/problem.filter.js';
import { InputPipe } from '../../http/validation.pipe.js';
import { Ids } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';
import { LeasesModule } from '../../leases/index.js';
import { Guests } from '../../organisations/index.js';
import { ClockWatchSettings, PolicyRunner, WatchTools } from '../../policies/index.js';
import { Projector } from '../../projections/index.js';
import { RandomIds } from '../../random-ids.js';
import { DueClocks, SupervisionModule } from '../../supervision/index.js';
import { WaitingModule } from '../../waiting/index.js';
import { NoDueClocks, NoEarlierHandoffs, NoLookAlikes, NoOpenFiles } from './no-other-files.js';
import { NothingToWaitFor, SceneClock, SceneGuard, SceneGuests, SceneSerials } from './scene-ports.js';
import { SceneEventStore } from './scene-event-store.js';

/** What registers here is never run. */
const FOLLOWS_NOTHING = { register: () => undefined, show: () => undefined };

const PORTS = [
  EventCatalogue,
  { provide: EventStore, useClass: SceneEventStore },
  { provide: Clock, useClass: SceneClock },
  { provide: Ids, useClass: RandomIds },
  { provide: DocumentSerials, useClass: SceneSerials },
  { provide: Guests, useClass: SceneGuests },
  { provide: ReadModelProgress, useClass: NothingToWaitFor },
  { provide: EarlierHandoffs, useClass: NoEarlierHandoffs },
  { provide: LookAlikes, useClass: NoLookAlikes },
  { provide: OpenFiles, useClass: NoOpenFiles },
  { provide: DueClocks, useClass: NoDueClocks },
  { provide: ClockWatchSettings, useValue: { watchClocks: false } satisfies ClockWatchSettings },
  { provide: Projector, useValue: FOLLOWS_NOTHING },
  { provide: PolicyRunner, useValue: FOLLOWS_NOTHING },
  WatchTools,
];

/** In place of the core of the platform: the same questions, answered by the scene. */
@Global()
@Module({ imports: [DeadlinesModule], providers: PORTS, exports: PORTS })
class SceneCoreModule implements OnModuleInit {
  constructor(private readonly catalogue: EventCatalogue) {}

  onModuleInit(): void {
    this.catalogue.register(...CASE_EVENT_TYPES);
  }
}

/** The mechanisms of production with their forms, rules and routes, on a stage. */
@Module({})
export class StageModule {
  static on(databaseUrl: string): DynamicModule {
    return {
      module: StageModule,
      imports: [
        CqrsModule.forRoot(),
        DatabaseModule.forRoot({
          appUrl: databaseUrl,
          entities: getMetadataArgsStorage().tables.flatMap(({ target }) => (typeof target === 'function' ? [target] : [])),
          readOnly: true,
          connections: 3,
          onBrokenConnection: (error) => new Logger('Sandbox').warn({ err: error }, 'connection lost'),
        }),
        LeasesModule,
        SceneCoreModule,
        WaitingModule,
        DeadlinesModule,
        CaseHandlingModule,
        CaseTransferModule,
        ConsultationModule,
        CriminalTransferModule,
        DisputeModule,
        SupervisionModule,
      ],
      providers: [
        { provide: APP_GUARD, useClass: SceneGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: InputPipe },
      ],
    };
  }
}
