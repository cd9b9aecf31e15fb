import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError, type Pool, type QueryConfig, type QueryResult, type QueryResultRow } from 'pg';
import { isConnectionLost } from '../../database/index.js';
import type { RecordedEvent } from '../../kernel/event.js';
import { type Digest, type Position, type RecordId, type StreamName, digest, recordId } from '../../kernel/ids.js';
import { backoff } from '../backoff.js';
import type { ChainedEvent } from '../chain.js';
import { CommitSignal } from './commit-signal.js';
import { DuplicateEventId } from '../duplicate-event-id.js';
import { type EventRow, recordedOf } from './event-row.js';
import { type Appended, EventStore, type NewEvent, START, type StreamHead, VersionConflict } from '../event-store.js';
import { type Grouped, GroupCommit } from './group-commit.js';
import { type Place, placeOf, positionOf } from '../position.js';
import { prepareAppend } from '../prepare-append.js';
import {
  APPEND_MANY,
  APPEND_ONE,
  COUNT,
  END,
  FIND_IDS,
  HELD_BACK,
  IDENTIFY,
  NAME_RECORD,
  READ_ALL,
  READ_BACKWARDS,
  READ_STREAM,
  READ_UNSHOWN,
  RENAME_RECORD,
  appendEach,
} from './statements.js';
import { Wakeups } from '../wakeups.js';

const UNIQUE_VIOLATION = '23505';
const ATTEMPTS = 4;
/** Under load a subscription reads at most once in this time, in milliseconds, and takes what has come since in one batch. */
const GATHER_MS = 20;

export interface PostgresEventStoreOptions {
  /** How long a subscription waits when no notification comes, in milliseconds. */
  readonly pollMs?: number;
  /** Most events of one batch of a subscription. */
  readonly batch?: number;
  /** Is told of every failed read of a subscription, which then tries again. */
  readonly onTrouble?: (error: unknown) => void;
}

/** An append of one event, as most are; `key` is its stream. */
interface SingleAppend extends Grouped {
  readonly values: readonly unknown[];
}

interface PlaceRow {
  readonly stream?: string;
  readonly xid: string;
  readonly position: string;
}

const placeIn = (row: PlaceRow | undefined): Place | undefined => row && { major: row.xid, minor: row.position };

/** The record in one append-only table of PostgreSQL; made by the migration of `events`. */
export class PostgresEventStore extends EventStore {
  readonly #wakeups = new Wakeups();
  readonly #closed = new AbortController();
  readonly #signal: CommitSignal;
  readonly #options: Required<PostgresEventStoreOptions>;
  readonly #singles = new GroupCommit<SingleAppend, Place | undefined>(
    ({ values }) => this.#insertOf({ ...APPEND_ONE, values: [...values] }),
    (events) => this.#insertEach(events),
  );

  constructor(
    private readonly pool: Pool,
    options: PostgresEventStoreOptions = {},
  ) {
    super();
    this.#signal = new CommitSignal(pool, this.#wakeups);
    this.#options = { pollMs: 500, batch: 500, onTrouble: () => undefined, ...options };
  }

  override async identify(proposed: RecordId = recordId(randomUUID())): Promise<RecordId> {
    const known = await this.#identity();
    if (known !== undefined) return known;
    await this.#query({ ...NAME_RECORD, values: [proposed] });
    return (await this.#identity()) ?? proposed;
  }

  async #identity(): Promise<RecordId | undefined> {
    const { rows } = await this.#query<{ readonly record_id: RecordId }>({ ...IDENTIFY });
    return rows[0]?.record_id;
  }

  override async rename(id: RecordId): Promise<void> {
    await this.identify(id);
    const { rowCount } = await this.#query({ ...RENAME_RECORD, values: [id] });
    if (rowCount === 0) throw new RangeError('the record has events');
  }

  override async read(stream: StreamName, from = 1): Promise<readonly RecordedEvent[]> {
    const { rows } = await this.#query<EventRow>({ ...READ_STREAM, values: [stream, from] });
    return rows.map(recordedOf);
  }

  override async readBackwards(stream: StreamName, limit: number): Promise<readonly RecordedEvent[]> {
    const { rows } = await this.#query<EventRow>({ ...READ_BACKWARDS, values: [stream, limit] });
    return rows.map(recordedOf);
  }

  override async append(stream: StreamName, events: readonly NewEvent[], expected: StreamHead): Promise<Appended> {
    const prepared = prepareAppend(stream, events, expected);
    const place = await this.#insert(stream, prepared, expected.hash);
    const last = prepared.at(-1);
    if (place === undefined || last === undefined) return this.#repeated(stream, events, expected);
    this.#signal.announce();
    return { head: { version: last.version, hash: last.hash }, position: positionOf(place) };
  }

  /** Place of the last event; undefined when the stream does not end where they begin or an id is taken. */
  #insert(stream: StreamName, events: readonly ChainedEvent[], prevHash: Digest): Promise<Place | undefined> {
    const [first] = events;
    if (first !== undefined && events.length === 1)
      return this.#singles.write({ key: stream, values: [stream, first.version, ...valuesOf(first)] });
    return this.#insertOf({ ...APPEND_MANY, values: [stream, first?.version, ...columnsOf(events, prevHash)] });
  }

  async #insertOf(statement: QueryConfig): Promise<Place | undefined> {
    try {
      const { rows } = await this.#query<PlaceRow>(statement);
      return placeIn(rows.at(-1));
    } catch (error) {
      if (error instanceof DatabaseError && error.code === UNIQUE_VIOLATION) return undefined;
      throw error;
    }
  }

  async #insertEach(events: readonly SingleAppend[]): Promise<readonly (Place | undefined)[]> {
    const { rows } = await this.#query<PlaceRow>({ ...appendEach(events.length), values: events.flatMap(({ values }) => values) });
    return events.map(({ key }) => placeIn(rows.find(({ stream }) => stream === key)));
  }

  /** The first answer again when these very events are stored; else says why they cannot be. */
  async #repeated(stream: StreamName, events: readonly NewEvent[], expected: StreamHead): Promise<Appended> {
    const ids = events.map(({ metadata }) => metadata.eventId);
    const { rows } = await this.#query<EventRow>({ ...FIND_IDS, values: [ids] });
    const here = rows.filter((row) => row.stream === stream);
    const last = here.at(-1);
    if (last === undefined) throw rows.length > 0 ? new DuplicateEventId(stream) : new VersionConflict(stream, expected.version);
    if (here.length < events.length) throw new VersionConflict(stream, expected.version);
    return { head: { version: last.version, hash: digest(last.hash) }, position: positionOf({ major: last.xid, minor: last.position }) };
  }

  override async readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]> {
    const { major, minor } = placeOf(after);
    const { rows } = await this.#query<EventRow>({ ...READ_ALL, values: [major, minor, limit] });
    return rows.map(recordedOf);
  }

  override async unshown(limit: number): Promise<readonly RecordedEvent[]> {
    const { rows } = await this.#query<EventRow>({ ...READ_UNSHOWN, values: [limit] });
    return rows.map(recordedOf);
  }

  override async end(): Promise<Position> {
    const { rows } = await this.#query<PlaceRow>({ ...END });
    const place = placeIn(rows[0]);
    return place === undefined ? START : positionOf(place);
  }

  override async size(): Promise<number> {
    const { rows } = await this.#query<{ readonly events: string }>(COUNT);
    return Number(rows[0]?.events ?? 0);
  }

  override async *subscribe(after: Position, stop: AbortSignal): AsyncGenerator<readonly RecordedEvent[]> {
    const signal = AbortSignal.any([stop, this.#closed.signal]);
    if (!signal.aborted) this.#signal.listen();
    let last = after;
    let [failures, held] = [0, 0];
    while (!signal.aborted) {
      const seen = this.#wakeups.rings;
      try {
        const batch = await this.readAll(last, this.#options.batch);
        const end = batch.at(-1);
        const readAt = performance.now();
        failures = 0;
        if (end !== undefined) {
          held = 0;
          last = end.position;
          yield batch;
          if (batch.length < this.#options.batch) await this.#gather(readAt, signal);
          continue;
        }
        held = (await this.#heldBack(last)) ? held + 1 : 0;
      } catch (error) {
        failures += 1;
        this.#options.onTrouble(error);
      }
      await this.#rest(seen, failures, held, signal);
    }
  }

  /** The first event after a quiet time is told at once; under load, what comes within a moment is read together. */
  #gather(readAt: number, signal: AbortSignal): Promise<void> {
    return sleep(Math.max(0, readAt + GATHER_MS - performance.now()), undefined, { signal }).catch(() => undefined);
  }

  /** Nobody announces the end of a transaction that only holds events back, so those are looked for soon. */
  #rest(seen: number, failures: number, held: number, signal: AbortSignal): Promise<void> {
    const { pollMs } = this.#options;
    if (failures > 0) return this.#wakeups.wait(this.#wakeups.rings, backoff(failures, 100, 5_000), signal);
    return this.#wakeups.wait(seen, held > 0 ? backoff(held, GATHER_MS, Math.min(250, pollMs)) : pollMs, signal);
  }

  async #heldBack(after: Position): Promise<boolean> {
    const { major, minor } = placeOf(after);
    const { rows } = await this.#query<{ readonly waiting: boolean }>({ ...HELD_BACK, values: [major, minor] });
    return rows[0]?.waiting === true;
  }

  /**
   * Every statement here may be run again: reads change nothing, and an append that was stored before its connection
   * broke is recognised by its event ids.
   */
  async #query<Row extends QueryResultRow>(statement: QueryConfig): Promise<QueryResult<Row>> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.pool.query<Row>(statement);
      } catch (error) {
        if (!isConnectionLost(error) || attempt === ATTEMPTS) throw error;
        await sleep(attempt * 20);
      }
    }
  }

  /** To be called before the pool ends. */
  override close(): Promise<void> {
    this.#closed.abort();
    return this.#signal.close();
  }
}

const valuesOf = ({ type, data, metadata, prevHash, hash }: ChainedEvent): readonly string[] => [
  metadata.eventId,
  type,
  JSON.stringify(data),
  JSON.stringify(metadata),
  prevHash,
  hash,
  metadata.recordedAt,
];

const columnsOf = (events: readonly ChainedEvent[], prevHash: Digest): readonly unknown[] => {
  const rows = events.map(valuesOf);
  const column = (index: number): readonly unknown[] => rows.map((row) => row[index]);
  return [column(0), column(1), column(2), column(3), prevHash, column(4), column(5), column(6)];
};
