import { Injectable } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import type { Decider } from '../kernel/decider.js';
import type { Event } from '../kernel/event.js';
import { Ids, streamName } from '../kernel/ids.js';
import { Clock } from '../kernel/time.js';
import { EventCatalogue, EventStore, transact } from '../event-store/index.js';

/** A holiday calendar came into force here: dates that were provisional can be worked out for good. */
export type CalendarPublished = Event<'CalendarPublished', { readonly year: number; readonly source: string }>;
export const CALENDAR_PUBLISHED = 'CalendarPublished';

interface Publish {
  readonly year: number;
  readonly source: string;
}
const journal: Decider<number, Publish, CalendarPublished> = {
  initial: 0,
  evolve: (publications) => publications + 1,
  decide: ({ year, source }) => [{ type: CALENDAR_PUBLISHED, data: { year, source } }],
};

/** Writes into the record that a calendar was imported, so that a policy can act on it, also after a crash. */
@Injectable()
export class CalendarJournal {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {
    catalogue.register({ type: CALENDAR_PUBLISHED });
  }

  async published(year: number, source: string, actor: Actor): Promise<void> {
    const { store, catalogue, clock, ids } = this;
    await transact(store, catalogue, journal, {
      stream: streamName(`calendar-${year}`),
      command: { year, source },
      actor,
      clock,
      ids,
      correlationId: ids.next(),
    });
  }
}
