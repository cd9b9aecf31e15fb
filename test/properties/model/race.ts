import type fc from 'fast-check';
import type { RecordedEvent } from '../../../src/kernel/event.js';
import { Ids, caseStream, officerId } from '../../../src/kernel/ids.js';
import { Rejection } from '../../../src/kernel/rejection.js';
import { Clock, type Instant } from '../../../src/kernel/time.js';
import { type NewEvent, NO_STREAM, type StreamHead } from '../../../src/event-store/event-store.js';
import { EventCatalogue } from '../../../src/event-store/event-catalogue.js';
import { MemoryEventStore } from '../../../src/event-store/memory-event-store.js';
import { StaleVersion } from '../../../src/event-store/stale-version.js';
import { transact } from '../../../src/event-store/transact.js';
import type { StreamName } from '../../../src/kernel/ids.js';
import { CASE_EVENT_TYPES, type CaseEvent } from '../../../src/case-file/index.js';
import { CASE, actor } from '../../support/case-fixtures.js';
import type { Act } from './act.js';
import { moment, wholeCase } from './real-file.js';

export const catalogue = new EventCatalogue().register(...CASE_EVENT_TYPES);
export const stream = caseStream(CASE);

class StandingClock extends Clock {
  constructor(private readonly at: Instant) {
    super();
  }
  override now(): Instant {
    return this.at;
  }
}
class CountedIds extends Ids {
  #count = 0;
  override next(): string {
    this.#count += 1;
    return `00000000-0000-4000-8000-${String(this.#count).padStart(12, '0')}`;
  }
}

/** The record in memory, with every access put into an order that fast-check chooses. */
class ShuffledStore extends MemoryEventStore {
  constructor(private readonly scheduler: fc.Scheduler | undefined) {
    super();
  }
  override async read(name: StreamName, from?: number): Promise<readonly RecordedEvent[]> {
    await this.scheduler?.schedule(Promise.resolve(), 'read');
    return super.read(name, from);
  }
  override async append(...[name, events, expected]: Parameters<MemoryEventStore['append']>) {
    await this.scheduler?.schedule(Promise.resolve(), 'append');
    return super.append(name, events, expected);
  }
}

export interface Runner {
  readonly act: Act;
  /** Whether the person sends the version that the race began with. */
  readonly seen: boolean;
}
export interface Outcome extends Runner {
  /** The version that its events got; absent when nothing was stored. */
  readonly version?: number;
  readonly error?: unknown;
}

const stored = (events: readonly CaseEvent[], ids: Ids): readonly NewEvent[] =>
  events.map(({ type, data }) => {
    const eventId = ids.next();
    const metadata = {
      eventId,
      schemaVersion: catalogue.schemaVersionOf(type),
      actor: { ...actor('x', 'case-officer'), officerId: officerId('x') },
      recordedAt: moment(0),
      correlationId: eventId,
      causationId: eventId,
    };
    return { type, data, metadata };
  });

/** All at once, each through `transact` as a request would be; answers what came of each and what the stream holds now. */
export const race = async (
  history: readonly CaseEvent[],
  runners: readonly Runner[],
  at: number,
  scheduler: fc.Scheduler,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly records: readonly RecordedEvent[] }> => {
  const ids = new CountedIds();
  const store = new ShuffledStore(scheduler);
  await scheduler.waitFor(store.append(stream, stored(history, ids), NO_STREAM satisfies StreamHead));
  const run = async (runner: Runner): Promise<Outcome> => {
    const { act, seen } = runner;
    try {
      const { version, events } = await transact(store, catalogue, wholeCase, {
        stream,
        command: act,
        actor: actor(act.organ, 'leader'),
        clock: new StandingClock(moment(at)),
        ids,
        correlationId: 'race',
        ...(seen ? { seen: history.length } : {}),
      });
      return events.length === 0 ? runner : { ...runner, version };
    } catch (error) {
      if (error instanceof Rejection || error instanceof StaleVersion) return { ...runner, error };
      throw error;
    }
  };
  const outcomes = await scheduler.waitFor(Promise.all(runners.map(run)));
  const records = await scheduler.waitFor(store.read(stream));
  return { outcomes, records };
};
