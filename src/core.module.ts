import { type DynamicModule, Global, Logger, Module, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { getMetadataArgsStorage } from 'typeorm';
import { DemonstrationMode, SessionSettings } from './access/index.js';
import { ApplicationReadiness } from './application-readiness.js';
import { DocumentSerials, StoredDocumentSerials } from './case-writing/index.js';
import { DatabaseModule } from './database/index.js';
import { EventCatalogue, EventStore, EventStoreModule } from './event-store/index.js';
import { ReadModelProgress } from './http/at-least.js';
import { Ids } from './kernel/ids.js';
import { Clock } from './kernel/time.js';
import { LeasesModule } from './leases/index.js';
import { OperationSettings } from './operation/index.js';
import { ClockWatchSettings, PoliciesModule } from './policies/index.js';
import { ProjectionsModule } from './projections/index.js';
import { ProjectorProgress } from './projector-progress.js';
import { RandomIds } from './random-ids.js';
import type { AppSettings } from './settings.js';
import { SystemClock } from './system-clock.js';

/** What every context may ask for: the database, the record, the time, new ids and the settings it declares for itself. */
@Global()
@Module({})
export class CoreModule {
  static with(settings: AppSettings): DynamicModule {
    const { config, eventStore } = settings;
    const providers: Provider[] = [
      { provide: Clock, useValue: settings.clock ?? new SystemClock() },
      { provide: Ids, useValue: settings.ids ?? new RandomIds() },
      { provide: SessionSettings, useValue: config },
      { provide: DemonstrationMode, useValue: config },
      { provide: OperationSettings, useValue: config },
      { provide: ClockWatchSettings, useValue: { watchClocks: settings.watchClocks ?? true } satisfies ClockWatchSettings },
      { provide: ReadModelProgress, useClass: ProjectorProgress },
      { provide: DocumentSerials, useClass: StoredDocumentSerials },
      ApplicationReadiness,
    ];
    return {
      module: CoreModule,
      imports: [
        CqrsModule.forRoot(),
        databaseOf(settings),
        LeasesModule,
        eventStore === undefined ? EventStoreModule.with(config.record) : recordOf(eventStore),
        ProjectionsModule,
        PoliciesModule,
      ],
      providers,
      exports: [Clock, ClockWatchSettings, DocumentSerials, Ids, SessionSettings, DemonstrationMode, OperationSettings, ReadModelProgress],
    };
  }
}

/** All entity classes that were loaded with the contexts; the schema itself comes from migrations alone. */
const databaseOf = ({ databaseUrl }: AppSettings): DynamicModule =>
  DatabaseModule.forRoot({
    appUrl: databaseUrl,
    entities: getMetadataArgsStorage().tables.flatMap(({ target }) => (typeof target === 'function' ? [target] : [])),
    onBrokenConnection: (error) => new Logger('Database').warn({ err: error }, 'connection lost'),
  });

/** A record that was given instead of the one in PostgreSQL. */
@Module({})
export class GivenRecordModule {}

const recordOf = (store: EventStore): DynamicModule => ({
  module: GivenRecordModule,
  global: true,
  providers: [EventCatalogue, { provide: EventStore, useValue: store }],
  exports: [EventCatalogue, EventStore],
});
