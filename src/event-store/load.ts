import type { Decider } from '../kernel/decider.js';
import { type Event, type RecordedEvent, factOf } from '../kernel/event.js';
import type { StreamName } from '../kernel/ids.js';
import type { EventCatalogue } from './event-catalogue.js';
import { type EventStore, NO_STREAM, type StreamHead } from './event-store.js';

export interface Loaded<State, Fact extends Event = Event> {
  readonly state: State;
  readonly version: number;
  readonly head: StreamHead;
  /** In the current shape, from the first. */
  readonly events: readonly RecordedEvent<Fact>[];
  /** Stored by a newer program: shown in `events`, not folded into `state`. */
  readonly notUnderstood: readonly RecordedEvent[];
}

/** Reads a stream and folds it. A stream that does not exist is the initial state at version 0. */
export const load = async <State, Command, Fact extends Event, History extends Event>(
  store: EventStore,
  catalogue: EventCatalogue,
  { initial, evolve }: Pick<Decider<State, Command, Fact, History>, 'initial' | 'evolve'>,
  stream: StreamName,
): Promise<Loaded<State, History>> => {
  const records = await store.read(stream);
  const events = records.map((record) => catalogue.upcast<History>(record));
  const understood = events.filter((event) => catalogue.understands(event));
  const last = events.at(-1);
  return {
    state: understood.reduce((state, event) => evolve(state, factOf(event)), initial),
    version: last?.version ?? 0,
    head: last === undefined ? NO_STREAM : { version: last.version, hash: last.hash },
    events,
    notUnderstood: understood.length === events.length ? [] : records.filter((record) => !catalogue.understands(record)),
  };
};
