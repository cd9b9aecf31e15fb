import { Pool } from 'pg';
import { type EventStore, START, openRecord } from '../../../src/event-store/index.js';
import type { RecordedEvent } from '../../../src/kernel/event.js';
import type { Fleet } from './fleet.js';

const PAGE = 500;

/** Reads the record of a fleet through the port, as a program of its own. */
export const withRecord = async <Result>({ database, record }: Fleet, work: (store: EventStore) => Promise<Result>): Promise<Result> => {
  const pool = new Pool({ connectionString: database.ownerUrl });
  const store = openRecord(record, pool);
  try {
    return await work(store);
  } finally {
    await store.close();
    await pool.end();
  }
};

/** Every event, in commit order. */
export const wholeRecord = async (store: EventStore): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for (;;) {
    const page = await store.readAll(events.at(-1)?.position ?? START, PAGE);
    if (page.length === 0) return events;
    events.push(...page);
  }
};

export const byStream = (events: readonly RecordedEvent[]): ReadonlyMap<string, readonly RecordedEvent[]> => {
  const streams = new Map<string, RecordedEvent[]>();
  for (const event of events) streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
  return streams;
};
