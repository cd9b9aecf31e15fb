import type { Actor } from './actor.js';
import type { Digest, Position, StreamName } from './ids.js';
import type { Instant } from './time.js';

/** A business fact in the past tense: a type name and plain JSON. */
export interface Event<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
}

/** What the shell writes beside the fact. */
export interface EventMetadata {
  /** UUID; appending the same id again is the same append. */
  readonly eventId: string;
  /** Version of the shape of `data`; older shapes are lifted by upcasters when read. */
  readonly schemaVersion: number;
  readonly actor: Actor;
  /** When the store was told, as opposed to `data.occurredAt`. */
  readonly recordedAt: Instant;
  readonly correlationId: string;
  readonly causationId: string;
  readonly idempotencyKey?: string;
}

/** An event as it stands in the store. `version` counts from 1 in its stream. */
export interface RecordedEvent<E extends Event = Event> {
  readonly stream: StreamName;
  readonly version: number;
  readonly position: Position;
  readonly type: E['type'];
  readonly data: E['data'];
  readonly metadata: EventMetadata;
  readonly prevHash: Digest;
  readonly hash: Digest;
}

/** The fact inside a record, as a decider or an evolve sees it. */
export const factOf = <E extends Event>(record: RecordedEvent<E>): E => ({ type: record.type, data: record.data }) as E;
