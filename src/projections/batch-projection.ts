import type { EntityManager } from 'typeorm';
import type { Decider } from '../kernel/decider.js';
import { type Event, type RecordedEvent, factOf } from '../kernel/event.js';
import type { EventCatalogue, EventStore } from '../event-store/index.js';
import type { Projection } from './projection.js';

/** Rows that need more of the record than the event that changes them; made batch by batch. */
export abstract class BatchProjection implements Projection {
  abstract readonly name: string;
  abstract readonly label: string;
  abstract readonly version: number;
  abstract readonly tables: readonly string[];
  abstract readonly handles: readonly string[];

  constructor(
    protected readonly store: EventStore,
    protected readonly catalogue: EventCatalogue,
  ) {}

  apply(event: RecordedEvent, manager: EntityManager): Promise<void> {
    return this.applyAll([event], manager);
  }

  abstract applyAll(events: readonly RecordedEvent[], manager: EntityManager): Promise<void>;
}

/** A stream as it stood at its last event in a batch. */
export interface StreamAt<State, Fact extends Event> {
  readonly state: State;
  readonly last: RecordedEvent<Fact>;
}

/**
 * Rows of one stream each. A batch is answered with every stream as it stood at its last event in the batch, so the same history
 * always ends in the same rows; what a newer program has stored is passed over.
 */
export abstract class StreamProjection<State, Fact extends Event> extends BatchProjection {
  protected abstract readonly fold: Pick<Decider<State, never, Fact>, 'initial' | 'evolve'>;

  async applyAll(events: readonly RecordedEvent[], manager: EntityManager): Promise<void> {
    const last = new Map(events.map((event) => [event.stream, event]));
    await this.write((await Promise.all([...last.values()].map((event) => this.#at(event)))).flat(), manager);
  }

  protected abstract write(streams: readonly StreamAt<State, Fact>[], manager: EntityManager): Promise<void>;

  async #at({ stream, version }: RecordedEvent): Promise<readonly StreamAt<State, Fact>[]> {
    const { initial, evolve } = this.fold;
    const events = (await this.store.read(stream))
      .filter((record) => record.version <= version && this.catalogue.understands(record))
      .map((record) => this.catalogue.upcast<Fact>(record));
    const last = events.at(-1);
    return last === undefined ? [] : [{ state: events.reduce((state, event) => evolve(state, factOf(event)), initial), last }];
  }
}
