import type { Pool } from 'pg';
import { EventCatalogue } from '../src/event-store/event-catalogue.js';
import { type EventStore, NO_STREAM, type StreamHead } from '../src/event-store/event-store.js';
import { load } from '../src/event-store/load.js';
import type { StreamName } from '../src/kernel/ids.js';
import type { Comparison } from './measure.js';
import { rawInsert, rawSelect } from './raw-table.js';
import { newStream, sampleEvent } from './sample-file.js';

const FILE_LENGTH = 10;
const FILES = 1_000;

/** Each worker writes event after event to a file of its own, and begins a new one after ten. */
export const appends = (store: EventStore, pool: Pool, workers: number): Comparison => {
  const ours = Array.from({ length: workers }, () => ({ stream: newStream(), head: NO_STREAM }));
  const raw = Array.from({ length: workers }, () => ({ stream: newStream(), version: 0 }));
  return {
    name: '追加一个事件 append',
    workers,
    aim: 0.7,
    ours: async (worker) => {
      const at: { stream: StreamName; head: StreamHead } | undefined = ours[worker];
      if (at === undefined) return;
      at.head = (await store.append(at.stream, [sampleEvent()], at.head)).head;
      if (at.head.version === FILE_LENGTH) ours[worker] = { stream: newStream(), head: NO_STREAM };
    },
    raw: async (worker) => {
      const at = raw[worker];
      if (at === undefined) return;
      at.version += 1;
      await rawInsert(pool, at.stream, at.version);
      if (at.version === FILE_LENGTH) raw[worker] = { stream: newStream(), version: 0 };
    },
  };
};

/** Reads a file of ten events and folds it, as every command and every page of a case does. */
export const loads = async (store: EventStore, pool: Pool, workers: number): Promise<Comparison> => {
  const streams = await files(store, pool);
  const catalogue = new EventCatalogue().register({ type: 'BenchHandoffSent' });
  const counter = { initial: 0, evolve: (count: number) => count + 1 };
  const next = Array.from({ length: workers }, (_, worker) => worker * 97);
  const streamOf = (worker: number): StreamName => {
    const index = (next[worker] ?? 0) + 1;
    next[worker] = index;
    return streams[index % FILES] ?? newStream();
  };
  return {
    name: '读取 10 个事件的案卷 load',
    workers,
    aim: 0.8,
    ours: async (worker) => {
      const { state } = await load(store, catalogue, counter, streamOf(worker));
      if (state !== FILE_LENGTH) throw new Error(`read ${state} events`);
    },
    raw: (worker) => rawSelect(pool, streamOf(worker)),
  };
};

/** The same files in both tables. */
const files = async (store: EventStore, pool: Pool): Promise<readonly StreamName[]> => {
  const streams = Array.from({ length: FILES }, newStream);
  for (const stream of streams) {
    await store.append(stream, Array.from({ length: FILE_LENGTH }, sampleEvent), NO_STREAM);
  }
  await pool.query(
    `INSERT INTO raw_events (stream, version, event_id, type, data, metadata, prev_hash, hash, recorded_at)
     SELECT stream, version, event_id, type, data, metadata, prev_hash, hash, recorded_at FROM events WHERE stream = ANY ($1)`,
    [streams],
  );
  return streams;
};
