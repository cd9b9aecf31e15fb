import { type Event, type EventMetadata, type RecordedEvent } from '../kernel/event.js';
import { type Digest, type Position, type StreamName, digest, position } from '../kernel/ids.js';

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
  /** Events of one stream in order, from `from` (counted from 1); empty when there are none. */
  abstract read(stream: StreamName, from?: number): Promise<readonly RecordedEvent[]>;

  /**
   * Stores all events or none. Throws {@link VersionConflict} unless the stream ends exactly at `expected`. When the
   * events are already stored (same ids, same stream), answers as the first append did.
   */
  abstract append(stream: StreamName, events: readonly NewEvent[], expected: StreamHead): Promise<Appended>;

  /** Events of all streams in commit order after `after`; never passes one that may still commit behind it. */
  abstract readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]>;

  /** Batches of all events after `after`, for ever, until aborted. Outlives a lost connection. */
  abstract subscribe(after: Position, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]>;

  /** How many events there are, where the engine can say so without sending them all; undefined where it cannot. */
  size(): Promise<number | undefined> {
    return Promise.resolve(undefined);
  }
}
