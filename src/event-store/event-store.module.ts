import { type DynamicModule, Inject, Logger, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Pool } from 'pg';
import { PG_POOL } from '../database/index.js';
import { Leases } from '../leases/index.js';
import { type RecordConfig } from '../record-config.js';
import { EventCatalogue } from './event-catalogue.js';
import { EventStore } from './event-store.js';
import { openRecord, placeOfRecord } from './open-record.js';
import { takeIntoUse } from './record-in-use.js';

const RECORD = Symbol('RECORD');

/** The record in the engine that is configured. Contexts register their event types with the {@link EventCatalogue}. */
@Module({})
export class EventStoreModule implements OnModuleInit, OnApplicationShutdown {
  static with(record: RecordConfig): DynamicModule {
    const logger = new Logger('EventStore');
    const onTrouble = (error: unknown): void => logger.warn({ err: error }, 'subscription interrupted');
    return {
      module: EventStoreModule,
      global: true,
      providers: [
        EventCatalogue,
        { provide: RECORD, useValue: record },
        { provide: EventStore, useFactory: (pool: Pool) => openRecord(record, pool, onTrouble), inject: [PG_POOL] },
      ],
      exports: [EventStore, EventCatalogue],
    };
  }

  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(PG_POOL) readonly pool: Pool,
    @Inject(Leases) readonly leases: Leases,
    @Inject(RECORD) private readonly record: RecordConfig,
  ) {}

  /** Before anything follows the record. */
  onModuleInit(): Promise<void> {
    return takeIntoUse(this, this.store, { engine: this.record.engine, where: placeOfRecord(this.record) });
  }

  onApplicationShutdown(): Promise<void> {
    return this.store.close();
  }
}
