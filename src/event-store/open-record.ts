import type { Pool } from 'pg';
import { type RecordConfig, nodesIn } from '../record-config.js';
import type { EventStore } from './event-store.js';
import { EventStoreDbEventStore } from './eventstoredb/eventstoredb-event-store.js';
import { PostgresEventStore } from './postgresql/postgres-event-store.js';

/** Opens the record in the engine that is configured; connects when it is first used. */
export const openRecord = (record: RecordConfig, pool: Pool, onTrouble: (error: unknown) => void = () => undefined): EventStore =>
  record.engine === 'postgresql'
    ? new PostgresEventStore(pool, { onTrouble })
    : new EventStoreDbEventStore({ url: record.url, namespace: record.namespace, onTrouble });

/** The engine and where it is, for a sentence; without the password. */
export const placeOfRecord = (record: RecordConfig): string =>
  record.engine === 'postgresql' ? 'PostgreSQL' : `EventStoreDB ${nodesIn(record.url)}（命名空间 ${record.namespace}）`;
