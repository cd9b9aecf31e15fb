import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import { PG_POOL } from '../database/index.js';
import { EventCatalogue } from './event-catalogue.js';
import { EventStore } from './event-store.js';
import { PostgresEventStore } from './postgres-event-store.js';

/** The record, on the pool of the application. Contexts register their event types with the {@link EventCatalogue}. */
@Global()
@Module({
  providers: [
    EventCatalogue,
    { provide: PostgresEventStore, useFactory: (pool: Pool) => new PostgresEventStore(pool), inject: [PG_POOL] },
    { provide: EventStore, useExisting: PostgresEventStore },
  ],
  exports: [EventStore, EventCatalogue],
})
export class EventStoreModule implements OnApplicationShutdown {
  constructor(@Inject(PostgresEventStore) private readonly store: PostgresEventStore) {}

  onApplicationShutdown(): Promise<void> {
    return this.store.close();
  }
}
