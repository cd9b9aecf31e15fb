import { type Event, type EventMetadata, type RecordedEvent } from '../kernel/event.js';
import { type Digest, type Position, type RecordId, type StreamName, digest, position } from '../kernel/ids.js';

/** The end of a stream as the writer last saw it. A stream that does not exist has the head {@link NO_STREAM}. */
export interface StreamHead {
  readonly version: number;
  readonly hash: Digest;
}
export const NO_STREAM: StreamHead = { version: 0, hash: digest('0'.repeat(64)) };

/** Before the first event of the store. */
export const START: Position = position('');

export interface NewEvent<E extends Event = Event> {
  readonly type: E['type'];
  readonly data: E['data'];
  readonly metadata: EventMetadata;
}

export interface Appended {
  readonly head: StreamHead;
  /** Of the last event of the append. */
  readonly position: Position;
}

/** Somebody else wrote to the stream since its head was read. Nothing was stored. */
export class VersionConflict extends Error {
  constructor(
    readonly stream: StreamName,
    readonly expected: number,
  ) {
    super(`stream ${stream} is no longer at version ${expected}`);
    this.name = 'VersionConflict';
  }
}

/** The record. Every adapter passes test/contract/event-store.contract.ts. */
export abstract class EventStore {
  /**
   * Which record this is: the same for every program that opens it, whatever engine it was copied to. A record that has no
   * id yet takes the proposed one, or one made by chance.
   */
  abstract identify(proposed?: RecordId): Promise<RecordId>;

  /** Gives a record without events the id of the one that is to be copied into it. Throws RangeError when it has events. */
  abstract rename(id: RecordId): Promise<void>;

  /** Events of one stream in order, from `from` (counted from 1); empty when there are none. */
  abstract read(stream: StreamName, from?: number): Promise<readonly RecordedEvent[]>;

  /** The last events of one stream, newest first, `limit` at most. */
  abstract readBackwards(stream: StreamName, limit: number): Promise<readonly RecordedEvent[]>;

  /**
   * Stores all events or none. Throws {@link VersionConflict} unless the stream ends exactly at `expected`. When the
   * events are already stored (same ids, same stream), answers as the first append did.
   */
  abstract append(stream: StreamName, events: readonly NewEvent[], expected: StreamHead): Promise<Appended>;

  /** Events of all streams in commit order after `after`; never passes one that may still commit behind it. */
  abstract readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]>;

  /** Events that are stored and that {@link readAll} does not show yet, oldest first; none where an engine shows all of them at once. */
  unshown(_limit: number): Promise<readonly RecordedEvent[]> {
    return Promise.resolve([]);
  }

  /** Of the last event that {@link readAll} shows; {@link START} when there is none. */
  abstract end(): Promise<Position>;

  /** Batches of all events after `after`, for ever, until aborted or closed. Outlives a lost connection. */
  abstract subscribe(after: Position, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]>;

  /** How many events there are, where the engine can say so without sending them all; undefined where it cannot. */
  size(): Promise<number | undefined> {
    return Promise.resolve(undefined);
  }

  /** Ends the subscriptions and lets go of connections. */
  abstract close(): Promise<void>;
}
