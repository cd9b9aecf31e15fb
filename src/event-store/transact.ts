import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '../kernel/actor.js';
import type { Decider } from '../kernel/decider.js';
import { type Event, type EventMetadata, type RecordedEvent, factOf } from '../kernel/event.js';
import type { Ids, Position, StreamName } from '../kernel/ids.js';
import type { Clock, Instant } from '../kernel/time.js';
import { backoff } from './backoff.js';
import { derivedEventId } from './derived-id.js';
import { type EventCatalogue, UnknownEvent } from './event-catalogue.js';
import { type EventStore, START, VersionConflict } from './event-store.js';
import { type Loaded, load } from './load.js';
import { StaleVersion } from './stale-version.js';

const ATTEMPTS = 12;

/** One command to one stream, by one person. */
export interface Transaction<State, Command> {
  readonly stream: StreamName;
  /** The command, or how to gather its facts from the state; gathered again when the race for the stream was lost. */
  readonly command: Command | ((state: State) => Command | Promise<Command>);
  /** Throws when the actor may not know of this stream; asked before anything else is said about it. */
  readonly admit?: (state: State) => void;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The version that the person saw; anything else is {@link StaleVersion}. Without it the command takes the stream as it is. */
  readonly seen?: number | undefined;
  readonly correlationId: string;
  /** Id of the event or request that led to the command; the correlation id unless given. */
  readonly causationId?: string | undefined;
  /** A command with a key that the stream has seen is answered as the first time and not decided again. */
  readonly idempotencyKey?: string | undefined;
  /** Given only by imports and seeds; the clock's time otherwise. */
  readonly recordedAt?: Instant | undefined;
}

export interface Committed<Fact extends Event = Event> {
  /** Of the stream, after the command. */
  readonly version: number;
  /** Of the last event; a read that waits for it sees the command's outcome. */
  readonly position: Position;
  /** What the command led to; empty when its outcome held already. */
  readonly events: readonly Fact[];
}

/**
 * Reads, decides and appends, and does so again when somebody else was quicker. Throws {@link StaleVersion}, the
 * decider's Rejection, {@link UnknownEvent}, or VersionConflict when the race was lost {@link ATTEMPTS} times.
 */
export const transact = async <State, Command, Fact extends Event, History extends Event>(
  store: EventStore,
  catalogue: EventCatalogue,
  decider: Decider<State, Command, Fact, History>,
  transaction: Transaction<State, Command>,
): Promise<Committed<Fact>> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptOnce(store, catalogue, decider, transaction);
    } catch (error) {
      if (!(error instanceof VersionConflict) || attempt === ATTEMPTS) throw error;
      await sleep(backoff(attempt, 2, 100));
    }
  }
};

const attemptOnce = async <State, Command, Fact extends Event, History extends Event>(
  store: EventStore,
  catalogue: EventCatalogue,
  decider: Decider<State, Command, Fact, History>,
  transaction: Transaction<State, Command>,
): Promise<Committed<Fact>> => {
  const { stream, command, admit, seen, idempotencyKey } = transaction;
  const loaded = await load(store, catalogue, decider, stream);
  admit?.(loaded.state);
  const before = idempotencyKey === undefined ? undefined : earlierAnswer<Fact>(loaded.events, idempotencyKey);
  if (before !== undefined) return before;
  if (seen !== undefined && seen !== loaded.version) throw new StaleVersion(loaded.version, loaded.events.slice(seen));
  refuseUnknown(loaded);
  const facts = decider.decide(isGatherer(command) ? await command(loaded.state) : command, loaded.state);
  if (facts.length === 0) return { version: loaded.version, position: loaded.events.at(-1)?.position ?? START, events: [] };
  const events = facts.map(({ type, data }, index) => ({
    type,
    data,
    metadata: metadataOf(transaction, catalogue.schemaVersionOf(type), index),
  }));
  const { head, position } = await store.append(stream, events, loaded.head);
  return { version: head.version, position, events: facts };
};

/** What the first command with this key was answered. */
const earlierAnswer = <Fact extends Event>(events: readonly RecordedEvent[], key: string): Committed<Fact> | undefined => {
  const own = events.filter(({ metadata }) => metadata.idempotencyKey === key);
  const last = own.at(-1);
  return last && { version: last.version, position: last.position, events: own.map((event) => factOf(event as RecordedEvent<Fact>)) };
};

const refuseUnknown = ({ notUnderstood: [unknown] }: Loaded<unknown>): void => {
  if (unknown !== undefined) throw new UnknownEvent(unknown.type, unknown.metadata.schemaVersion);
};

/** A command is plain data, so a function can only be the gatherer of one. */
const isGatherer = <State, Command>(
  command: Transaction<State, Command>['command'],
): command is (state: State) => Command | Promise<Command> => typeof command === 'function';

const metadataOf = <State, Command>(
  { stream, actor, clock, ids, correlationId, causationId, idempotencyKey, recordedAt }: Transaction<State, Command>,
  schemaVersion: number,
  index: number,
): EventMetadata => ({
  eventId: idempotencyKey === undefined ? ids.next() : derivedEventId(stream, idempotencyKey, index),
  schemaVersion,
  actor,
  recordedAt: recordedAt ?? clock.now(),
  correlationId,
  causationId: causationId ?? correlationId,
  ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
});
