import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '../../kernel/event.js';
import type { StreamName } from '../../kernel/ids.js';
import type { CaseEvent } from '../../case-file/index.js';
import { EventCatalogue, EventStore } from '../../event-store/index.js';
import { continued } from './prefix-states.js';

type Events = readonly RecordedEvent<CaseEvent>[];

/** A shorter one is read as fast as it is looked up. */
const LONG = 256;
/** Events that are kept in all; about 100 MB. */
const MOST = 50_000;

/**
 * Long histories that were read lately, so that each frame of a replay does not read them again. The last event that is kept is
 * asked for every time: what came after it is added, and a stream that does not end in it any more is read anew. Rights
 * are none of its business: whoever reads is asked for them every time.
 */
@Injectable()
export class LongHistories {
  readonly #kept = new Map<StreamName, Events>();

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  async read(stream: StreamName): Promise<Events> {
    const before = this.#kept.get(stream);
    const events = (before === undefined ? undefined : await this.#goneOn(stream, before)) ?? (await this.#from(stream, 1));
    this.#keep(stream, events);
    return events;
  }

  /** Undefined when the stream is not the one that was read. */
  async #goneOn(stream: StreamName, before: Events): Promise<Events | undefined> {
    const last = before.at(-1);
    if (last === undefined) return undefined;
    const [same, ...added] = await this.#from(stream, last.version);
    if (same?.hash !== last.hash) return undefined;
    if (added.length === 0) return before;
    const after = [...before, ...added];
    continued(before, after);
    return after;
  }

  async #from(stream: StreamName, version: number): Promise<Events> {
    return (await this.store.read(stream, version)).map((record) => this.catalogue.upcast<CaseEvent>(record));
  }

  /** The one read last stands last; the ones not read for longest go first. */
  #keep(stream: StreamName, events: Events): void {
    this.#kept.delete(stream);
    if (events.length < LONG || events.length > MOST) return;
    this.#kept.set(stream, events);
    let size = [...this.#kept.values()].reduce((sum, { length }) => sum + length, 0);
    for (const [oldest, { length }] of this.#kept) {
      if (size <= MOST) break;
      this.#kept.delete(oldest);
      size -= length;
    }
  }
}
