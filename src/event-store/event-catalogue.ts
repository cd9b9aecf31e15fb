import type { Event, RecordedEvent } from '../kernel/event.js';

/** Lifts the data of one version of an event type to the next. Pure; the input is never changed. */
export type Upcaster = (data: object) => object;

/** An event type that can be stored. */
export interface EventType {
  readonly type: string;
  /** The first lifts version 1 to 2, and so on; what the last one yields is the current version. */
  readonly upcasters?: readonly Upcaster[];
}

/** An event that this program cannot interpret, so that it must not take decisions upon it. */
export class UnknownEvent extends Error {
  constructor(
    readonly type: string,
    readonly schemaVersion: number,
  ) {
    super(`event ${type} in version ${schemaVersion} is not known to this program`);
    this.name = 'UnknownEvent';
  }
}

/** Every event type that this program knows, and how older shapes become current ones. */
export class EventCatalogue {
  readonly #types = new Map<string, readonly Upcaster[]>();

  /** Throws when a type is registered twice: two owners of one stored name would be a mistake. */
  register(...types: readonly EventType[]): this {
    for (const { type, upcasters = [] } of types) {
      if (this.#types.has(type)) throw new Error(`event type ${type} is registered twice`);
      this.#types.set(type, upcasters);
    }
    return this;
  }

  get types(): readonly string[] {
    return [...this.#types.keys()];
  }

  /** The version in which events of the type are written now. Throws {@link UnknownEvent} for an unregistered type. */
  schemaVersionOf(type: string): number {
    const upcasters = this.#types.get(type);
    if (upcasters === undefined) throw new UnknownEvent(type, 0);
    return upcasters.length + 1;
  }

  /** False for a type, or a version of it, that only a newer program knows. */
  understands({ type, metadata }: RecordedEvent): boolean {
    const upcasters = this.#types.get(type);
    return upcasters !== undefined && metadata.schemaVersion <= upcasters.length + 1;
  }

  /**
   * The record with its data in the current shape and the version of that shape. What is current already, or not
   * understood, comes back as it is. The hashes stay those of what was stored.
   */
  upcast<E extends Event>(record: RecordedEvent): RecordedEvent<E> {
    const { schemaVersion } = record.metadata;
    const missing = this.#types.get(record.type)?.slice(schemaVersion - 1) ?? [];
    if (missing.length === 0) return record as RecordedEvent<E>;
    const data = missing.reduce((older, lift) => lift(older), record.data);
    return { ...record, data, metadata: { ...record.metadata, schemaVersion: schemaVersion + missing.length } };
  }
}
