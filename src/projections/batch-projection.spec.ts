import type { EntityManager } from 'typeorm';
import { aStream, anEvent } from '../../test/support/events.js';
import { EventCatalogue } from '../event-store/event-catalogue.js';
import { NO_STREAM, START } from '../event-store/event-store.js';
import { MemoryEventStore } from '../event-store/memory-event-store.js';
import type { Event } from '../kernel/event.js';
import { type StreamAt, StreamProjection } from './batch-projection.js';

type Counted = Event<'Counted', { readonly by: number }>;

class Sums extends StreamProjection<number, Counted> {
  readonly name = 'sums';
  readonly label = '合计';
  readonly version = 1;
  readonly tables = ['sums'];
  readonly handles = ['Counted'];
  protected readonly fold = { initial: 0, evolve: (sum: number, { data }: Counted) => sum + data.by };
  readonly written: (readonly (readonly [number, number])[])[] = [];

  protected write(streams: readonly StreamAt<number, Counted>[]): Promise<void> {
    this.written.push(streams.map(({ state, last }) => [state, last.version] as const));
    return Promise.resolve();
  }
}

const counted = (by: number, schemaVersion = 1) => {
  const event = anEvent('Counted', { by });
  return { ...event, metadata: { ...event.metadata, schemaVersion } };
};

describe('a projection of whole streams', () => {
  const store = new MemoryEventStore();
  const sums = new Sums(store, new EventCatalogue().register({ type: 'Counted' }));
  const batches = async (...sizes: readonly number[]): Promise<void> => {
    const all = [...(await store.readAll(START, 100))];
    for (const size of sizes) await sums.applyAll(all.splice(0, size), undefined as unknown as EntityManager);
  };

  it('answers a batch once for each stream, as it stood at its last event in the batch', async () => {
    const [one, other] = [aStream(), aStream()];
    await store.append(one, [counted(1), counted(2)], NO_STREAM);
    await store.append(other, [counted(10)], NO_STREAM);
    await batches(1, 2);
    expect(sums.written).toEqual([
      [[1, 1]],
      [
        [3, 2],
        [10, 1],
      ],
    ]);
  });

  it('passes over what a newer program has stored', async () => {
    const stream = aStream();
    await store.append(stream, [counted(1), counted(5, 2)], NO_STREAM);
    const events = await store.read(stream);
    await sums.applyAll(events, undefined as unknown as EntityManager);
    expect(sums.written.at(-1)).toEqual([[1, 1]]);
  });
});
