import { randomUUID } from 'node:crypto';
import type { EventMetadata, RecordedEvent } from '../kernel/event.js';
import { type Position, type RecordId, type StreamName, recordId } from '../kernel/ids.js';
import { DuplicateEventId } from './duplicate-event-id.js';
import { type Appended, EventStore, type NewEvent, START, type StreamHead, VersionConflict } from './event-store.js';
import { positionOf } from './position.js';
import { prepareAppend } from './prepare-append.js';
import { Wakeups } from './wakeups.js';

const BATCH = 500;
const NEVER_MS = 2 ** 31 - 1;

/** The record in memory, for tests, exams and branches. What is read is a copy, as from a database. */
export class MemoryEventStore extends EventStore {
  readonly #log: RecordedEvent[] = [];
  readonly #streams = new Map<StreamName, RecordedEvent[]>();
  readonly #byId = new Map<string, RecordedEvent>();
  readonly #wakeups = new Wakeups();
  readonly #closed = new AbortController();
  #id: RecordId | undefined;

  override identify(proposed: RecordId = recordId(randomUUID())): Promise<RecordId> {
    return Promise.resolve((this.#id ??= proposed));
  }

  override rename(id: RecordId): Promise<void> {
    if (this.#log.length > 0) return Promise.reject(new RangeError('the record has events'));
    this.#id = id;
    return Promise.resolve();
  }

  override read(stream: StreamName, from = 1): Promise<readonly RecordedEvent[]> {
    return Promise.resolve((this.#streams.get(stream) ?? []).slice(Math.max(0, from - 1)).map(copy));
  }

  override readBackwards(stream: StreamName, limit: number): Promise<readonly RecordedEvent[]> {
    return Promise.resolve((this.#streams.get(stream) ?? []).slice(-limit).reverse().map(copy));
  }

  // Nothing is awaited between looking at the head and writing: a pause there would let two writers win.
  override append(stream: StreamName, events: readonly NewEvent[], expected: StreamHead): Promise<Appended> {
    return new Promise((resolve) => resolve(this.#append(stream, events, expected)));
  }

  #append(stream: StreamName, events: readonly NewEvent[], expected: StreamHead): Appended {
    const prepared = prepareAppend(stream, events, expected);
    const stored = events.map(({ metadata }) => this.#byId.get(idOf(metadata)));
    if (stored.some((event) => event !== undefined)) return repeated(stream, stored, expected);
    const known = this.#streams.get(stream) ?? [];
    const head = known.at(-1);
    if ((head?.version ?? 0) !== expected.version || (head !== undefined && head.hash !== expected.hash)) {
      throw new VersionConflict(stream, expected.version);
    }
    for (const event of prepared) {
      const place = positionOf({ major: '0', minor: String(this.#log.length + 1) });
      const recorded = copy({ ...event, stream, position: place });
      this.#log.push(recorded);
      known.push(recorded);
      this.#byId.set(idOf(event.metadata), recorded);
    }
    this.#streams.set(stream, known);
    this.#wakeups.ring();
    return answer(known.at(-1));
  }

  override readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]> {
    const start = after === '' ? 0 : parseInt(after, 16);
    return Promise.resolve(this.#log.slice(start, start + limit).map(copy));
  }

  override end(): Promise<Position> {
    return Promise.resolve(this.#log.at(-1)?.position ?? START);
  }

  override size(): Promise<number> {
    return Promise.resolve(this.#log.length);
  }

  override async *subscribe(after: Position, stop: AbortSignal): AsyncGenerator<readonly RecordedEvent[]> {
    const signal = AbortSignal.any([stop, this.#closed.signal]);
    let last = after;
    while (!signal.aborted) {
      const seen = this.#wakeups.rings;
      const batch = await this.readAll(last, BATCH);
      const end = batch.at(-1);
      if (end === undefined) {
        await this.#wakeups.wait(seen, NEVER_MS, signal);
        continue;
      }
      last = end.position;
      yield batch;
    }
  }

  override close(): Promise<void> {
    this.#closed.abort();
    return Promise.resolve();
  }
}

const repeated = (stream: StreamName, stored: readonly (RecordedEvent | undefined)[], expected: StreamHead): Appended => {
  const here = stored.filter((event) => event?.stream === stream);
  if (here.length === stored.length) return answer(stored.at(-1));
  throw here.length > 0 ? new VersionConflict(stream, expected.version) : new DuplicateEventId(stream);
};

const answer = (last: RecordedEvent | undefined): Appended => {
  if (last === undefined) throw new RangeError('nothing was appended');
  return { head: { version: last.version, hash: last.hash }, position: last.position };
};

const idOf = ({ eventId }: EventMetadata): string => eventId.toLowerCase();

const copy = (event: RecordedEvent): RecordedEvent => JSON.parse(JSON.stringify(event)) as RecordedEvent;
