import { type EventFixture, eventFixtureTests } from '../../test/support/event-fixtures.js';
import { aStream, anEvent } from '../../test/support/events.js';
import type { RecordedEvent } from '../kernel/event.js';
import { EventCatalogue, UnknownEvent } from './event-catalogue.js';
import { NO_STREAM } from './event-store.js';
import { MemoryEventStore } from './memory-event-store.js';

/** Version 1 had one name, version 2 has parts of it, version 3 says what kind of party it is. */
const catalogue = new EventCatalogue().register(
  { type: 'SampleClosed' },
  {
    type: 'SamplePartyNamed',
    upcasters: [
      (data) => {
        const { name = '' } = data as { readonly name?: string };
        return { family: name.slice(0, 1), given: name.slice(1) };
      },
      (data) => ({ ...data, kind: 'person' }),
    ],
  },
);

const stored = async (type: string, schemaVersion: number, data: object): Promise<RecordedEvent> => {
  const store = new MemoryEventStore();
  const event = anEvent(type, data);
  await store.append(aStream(), [{ ...event, metadata: { ...event.metadata, schemaVersion } }], NO_STREAM);
  const [record] = await store.readAll('' as never, 1);
  if (record === undefined) throw new Error('not stored');
  return record;
};

describe('the catalogue of event types', () => {
  it('lifts an old shape through every version', async () => {
    const record = await stored('SamplePartyNamed', 1, { name: '甲某' });
    const event = catalogue.upcast(record);
    expect(event.data).toEqual({ family: '甲', given: '某', kind: 'person' });
    expect(record.data).toEqual({ name: '甲某' });
  });

  it('lifts only what is missing, and nothing twice', async () => {
    const once = catalogue.upcast(await stored('SamplePartyNamed', 2, { family: '甲', given: '某' }));
    expect(once.data).toEqual({ family: '甲', given: '某', kind: 'person' });
    expect(catalogue.upcast(once)).toBe(once);
  });

  it('passes on what it does not understand as it is', async () => {
    const fromTheFuture = await stored('SampleClosed', 2, { reason: 'x' });
    const stranger = await stored('SampleUnheardOf', 1, {});
    expect(catalogue.upcast(fromTheFuture)).toBe(fromTheFuture);
    expect(catalogue.upcast(stranger)).toBe(stranger);
    expect([fromTheFuture, stranger].map((event) => catalogue.understands(event))).toEqual([false, false]);
  });

  it('knows in which version a type is written now', () => {
    expect(catalogue.schemaVersionOf('SamplePartyNamed')).toBe(3);
    expect(catalogue.schemaVersionOf('SampleClosed')).toBe(1);
    expect(() => catalogue.schemaVersionOf('SampleUnheardOf')).toThrow(UnknownEvent);
  });

  it('refuses a stored name with two owners', () => {
    expect(() => new EventCatalogue().register({ type: 'Twice' }, { type: 'Twice' })).toThrow(/twice/);
  });

  describe('with golden fixtures', () => {
    const fixtures: readonly EventFixture[] = [
      { type: 'SamplePartyNamed', schemaVersion: 1, data: { name: '甲某' } },
      { type: 'SamplePartyNamed', schemaVersion: 2, data: { family: '甲', given: '某' } },
      { type: 'SamplePartyNamed', schemaVersion: 3, data: { family: '甲', given: '某', kind: 'person' } },
    ];
    eventFixtureTests(catalogue, fixtures);
  });
});
