import {
  type AllStreamResolvedEvent,
  MaxAppendSizeExceededError,
  StreamNotFoundError,
  WrongExpectedVersionError,
  type ReadStreamOptions,
} from '@eventstore/db-client';
import type { RecordedEvent } from '../../kernel/event.js';
import type { Position, RecordId, StreamName } from '../../kernel/ids.js';
import { type Appended, EventStore, type NewEvent, START, type StreamHead, VersionConflict } from '../event-store.js';
import { type ChainedEvent } from '../chain.js';
import { prepareAppend } from '../prepare-append.js';
import { UnstorableEvent } from '../unstorable.js';
import { Connection } from './connection.js';
import { EventIdClaims } from './event-id-claims.js';
import { KnownHeads } from './known-heads.js';
import { logPositionOf } from './place.js';
import { identifyRecord, renameRecord } from './record-identity.js';
import { recordedOf, storedOf } from './stored-event.js';
import { StreamNames } from './stream-names.js';
import { eventsOf, firstOf } from './streaming.js';
import { followAll } from './follow-all.js';

export interface EventStoreDbOptions {
  /** `esdb://…` with user and password, `?tls=false` for a server without TLS. */
  readonly url: string;
  /** Sets our streams apart from those of others on the same server. */
  readonly namespace: string;
  /** See {@link Connection}. */
  readonly patienceMs?: number;
  readonly silenceMs?: number;
  /** Most events of one batch of a subscription. */
  readonly batch?: number;
  /** Is told of every break of a subscription, which then begins again where it was. */
  readonly onTrouble?: (error: unknown) => void;
}

/** The record on an EventStoreDB server or cluster, 22.6 or newer. What it relies on: docs/adr/0008. */
export class EventStoreDbEventStore extends EventStore {
  readonly #connection: Connection;
  readonly #names: StreamNames;
  readonly #claims: EventIdClaims;
  readonly #known = new KnownHeads();
  readonly #batch: number;
  readonly #onTrouble: (error: unknown) => void;

  constructor({ url, namespace, patienceMs = 8_000, silenceMs = 5_000, batch = 250, onTrouble = () => undefined }: EventStoreDbOptions) {
    super();
    this.#connection = new Connection({ url, patienceMs, silenceMs });
    this.#names = new StreamNames(namespace);
    this.#claims = new EventIdClaims(this.#connection, this.#names);
    this.#batch = batch;
    this.#onTrouble = onTrouble;
  }

  override identify(proposed?: RecordId): Promise<RecordId> {
    return identifyRecord(this.#connection, this.#names, proposed);
  }

  override async rename(id: RecordId): Promise<void> {
    if ((await this.end()) !== START) throw new RangeError('the record has events');
    await renameRecord(this.#connection, this.#names, id);
  }

  override async read(stream: StreamName, from = 1): Promise<readonly RecordedEvent[]> {
    const events = await this.#readStream(stream, { fromRevision: BigInt(Math.max(1, from) - 1) });
    this.#known.remember(events.at(-1));
    return events;
  }

  override readBackwards(stream: StreamName, limit: number): Promise<readonly RecordedEvent[]> {
    return this.#readStream(stream, { direction: 'backwards', fromRevision: 'end', maxCount: limit });
  }

  async #readStream(stream: StreamName, options: ReadStreamOptions): Promise<readonly RecordedEvent[]> {
    const { connection, name } = { connection: this.#connection, name: this.#names.of(stream) };
    try {
      const events = await connection.run((client) =>
        firstOf(eventsOf(client.readStream(name, { ...connection.options, ...options }), connection.silenceMs)),
      );
      return events.map((event) => recordedOf(event, stream));
    } catch (error) {
      if (error instanceof StreamNotFoundError) return [];
      throw error;
    }
  }

  override async append(stream: StreamName, events: readonly NewEvent[], expected: StreamHead): Promise<Appended> {
    const prepared = prepareAppend(stream, events, expected);
    const ids = events.map(({ metadata }) => metadata.eventId);
    const fresh = await this.#claims.claim(stream, ids);
    const before = fresh ? undefined : await this.#storedBefore(stream, ids, expected);
    if (before !== undefined) return before;
    if (!(await this.#standsOn(stream, expected))) throw new VersionConflict(stream, expected.version);
    await this.#write(stream, prepared, expected);
    return this.#answer(stream, expected.version + events.length);
  }

  /** The first answer when all are stored. Throws {@link VersionConflict} when only some are. */
  async #storedBefore(stream: StreamName, ids: readonly string[], expected: StreamHead): Promise<Appended | undefined> {
    const wanted = new Set(ids.map((id) => id.toLowerCase()));
    const stored = (await this.read(stream)).filter(({ metadata }) => wanted.has(metadata.eventId.toLowerCase()));
    if (stored.length === 0) return undefined;
    if (stored.length < wanted.size) throw new VersionConflict(stream, expected.version);
    return answerOf(stored.at(-1));
  }

  /** The server compares revisions, which it does when it stores; the hash below them can be compared before, for it never changes. */
  async #standsOn(stream: StreamName, head: StreamHead): Promise<boolean> {
    if (head.version === 0) return true; // that nothing stands there is for the server to say
    const known = this.#known.holds(stream, head);
    if (known !== undefined) return known;
    const event = await this.#at(stream, head.version);
    this.#known.remember(event);
    return event?.hash === head.hash;
  }

  /** Sent again with the same ids, the server knows what it has stored. */
  async #write(stream: StreamName, events: readonly ChainedEvent[], { version }: StreamHead): Promise<void> {
    const options = { ...this.#connection.options, expectedRevision: version === 0 ? ('no_stream' as const) : BigInt(version - 1) };
    try {
      await this.#connection.run((client) => client.appendToStream(this.#names.of(stream), events.map(storedOf), options));
    } catch (error) {
      if (error instanceof WrongExpectedVersionError) throw new VersionConflict(stream, version);
      if (error instanceof MaxAppendSizeExceededError) throw new UnstorableEvent('data', 'too-large');
      throw error;
    }
  }

  /** What stands in the stream, not what the answer says: that of a repeated append is not to be relied on. */
  async #answer(stream: StreamName, version: number): Promise<Appended> {
    const last = await this.#at(stream, version);
    this.#known.remember(last);
    return answerOf(last);
  }

  async #at(stream: StreamName, version: number): Promise<RecordedEvent | undefined> {
    const [event] = await this.#readStream(stream, { fromRevision: BigInt(version - 1), maxCount: 1 });
    return event;
  }

  override async readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]> {
    const { options, silenceMs } = this.#connection;
    return this.#connection.run((client) =>
      firstOf(this.#ours(eventsOf(client.readAll({ ...options, fromPosition: logPositionOf(after) }), silenceMs), after), limit),
    );
  }

  override async end(): Promise<Position> {
    const { options, silenceMs } = this.#connection;
    const [last] = await this.#connection.run((client) =>
      firstOf(this.#ours(eventsOf(client.readAll({ ...options, direction: 'backwards', fromPosition: 'end' }), silenceMs)), 1),
    );
    return last?.position ?? START;
  }

  /** Those of our streams; a read includes the event at the position where it begins. */
  async *#ours(events: AsyncIterable<AllStreamResolvedEvent>, after?: Position): AsyncGenerator<RecordedEvent> {
    for await (const resolved of events) {
      const stream = this.#names.ours(resolved.event?.streamId ?? '');
      if (stream === undefined) continue;
      const event = recordedOf(resolved, stream);
      if (event.position !== after) yield event;
    }
  }

  override subscribe(after: Position, stop: AbortSignal): AsyncGenerator<readonly RecordedEvent[]> {
    return followAll({
      connection: this.#connection,
      names: this.#names,
      after,
      stop,
      batch: this.#batch,
      onTrouble: this.#onTrouble,
    });
  }

  override close(): Promise<void> {
    return this.#connection.close();
  }
}

const answerOf = (last: RecordedEvent | undefined): Appended => {
  if (last === undefined) throw new RangeError('nothing was appended');
  return { head: { version: last.version, hash: last.hash }, position: last.position };
};
