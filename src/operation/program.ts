import { readFileSync } from 'node:fs';
import { MemoryEventStore, PostgresEventStore, type EventStore } from '../event-store/index.js';

/** Beside `src/` as well as beside `dist/`. */
const PACKAGE = new URL('../../package.json', import.meta.url);

export const programVersion = (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { readonly version: string }).version;

export type StoreKind = 'postgresql' | 'eventstoredb' | 'memory';

/** Which engine holds the record. */
export const storeKindOf = (store: EventStore): StoreKind => {
  if (store instanceof PostgresEventStore) return 'postgresql';
  return store instanceof MemoryEventStore ? 'memory' : 'eventstoredb';
};
