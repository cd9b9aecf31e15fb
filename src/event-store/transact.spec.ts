import { setTimeout as sleep } from 'node:timers/promises';
import { aStream, anActor } from '../../test/support/events.js';
import type { Decider } from '../kernel/decider.js';
import type { Event } from '../kernel/event.js';
import { Ids, type StreamName } from '../kernel/ids.js';
import { Rejection } from '../kernel/rejection.js';
import { Clock, instant } from '../kernel/time.js';
import { brokenAt } from './chain.js';
import { EventCatalogue, UnknownEvent } from './event-catalogue.js';
import { NO_STREAM, START, VersionConflict } from './event-store.js';
import { load } from './load.js';
import { MemoryEventStore } from './memory-event-store.js';
import { StaleVersion } from './stale-version.js';
import { type Transaction, transact } from './transact.js';

/** A shelf that holds files up to a limit. */
type Fact = Event<'FileAdded', { readonly name: string }> | Event<'ShelfSealed'>;
interface Shelf {
  readonly files: readonly string[];
  readonly sealed: boolean;
}
interface Add {
  readonly add: readonly string[];
}
const shelf: Decider<Shelf, Add, Fact> = {
  initial: { files: [], sealed: false },
  decide: ({ add }, { files, sealed }) => {
    if (sealed) throw new Rejection('shelf/sealed');
    return add.filter((name) => !files.includes(name)).map((name) => ({ type: 'FileAdded', data: { name } }));
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'FileAdded':
        return { ...state, files: [...state.files, event.data.name] };
      case 'ShelfSealed':
        return { ...state, sealed: true };
    }
  },
};

class FixedClock extends Clock {
  override now() {
    return instant('2026-08-20T09:30:00.000+08:00');
  }
}
class CountedIds extends Ids {
  #count = 0;
  override next(): string {
    this.#count += 1;
    return `00000000-0000-4000-8000-${String(this.#count).padStart(12, '0')}`;
  }
}

describe('transacting', () => {
  const catalogue = new EventCatalogue().register({ type: 'FileAdded' }, { type: 'ShelfSealed' });
  let store: MemoryEventStore;
  let stream: StreamName;
  const ids = new CountedIds();
  const clock = new FixedClock();
  beforeEach(() => {
    store = new MemoryEventStore();
    stream = aStream('shelf');
  });
  const send = (command: Transaction<Shelf, Add>['command'], more: Partial<Transaction<Shelf, Add>> = {}) =>
    transact(store, catalogue, shelf, { stream, command, actor: anActor, clock, ids, correlationId: 'request-1', ...more });
  const names = async () => (await load(store, catalogue, shelf, stream)).state.files;

  it('stores what was decided, with who, when and why', async () => {
    const { version, position, events } = await send({ add: ['a', 'b'] }, { causationId: 'event-9' });
    const stored = await store.read(stream);
    expect({ version, position }).toEqual({ version: 2, position: stored[1]?.position });
    expect(events).toEqual([
      { type: 'FileAdded', data: { name: 'a' } },
      { type: 'FileAdded', data: { name: 'b' } },
    ]);
    expect(stored[0]?.metadata).toEqual({
      eventId: expect.stringMatching(/^0{8}-/) as string,
      schemaVersion: 1,
      actor: anActor,
      recordedAt: clock.now(),
      correlationId: 'request-1',
      causationId: 'event-9',
    });
    expect(brokenAt(stored)).toBeUndefined();
  });

  it('stores nothing when the outcome holds already', async () => {
    const first = await send({ add: ['a'] });
    expect(await send({ add: ['a'] })).toEqual({ version: 1, position: first.position, events: [] });
    expect(await send({ add: [] }, { stream: aStream() })).toEqual({ version: 0, position: START, events: [] });
  });

  it('stores nothing when a rule says no', async () => {
    await expect(send({ add: ['a'] }, { stream: await sealed() })).rejects.toMatchObject({ code: 'shelf/sealed' });
    expect(await store.readAll(START, 10)).toHaveLength(1);
  });

  it('gathers the facts of a command from the state', async () => {
    await send({ add: ['a'] });
    await send(async ({ files }) => {
      await sleep(1);
      return { add: files.map((name) => `${name}'`) };
    });
    expect(await names()).toEqual(['a', "a'"]);
  });

  it('gathers and decides again when somebody else was quicker', async () => {
    let gathered = 0;
    const { version } = await send(async ({ files }) => {
      gathered += 1;
      if (gathered === 1) await send({ add: ['quicker'] });
      return { add: [`after ${files.length}`] };
    });
    expect({ gathered, version }).toEqual({ gathered: 2, version: 2 });
    expect(await names()).toEqual(['quicker', 'after 1']);
  });

  it('gives up when the race is lost again and again', async () => {
    let gathered = 0;
    const losing = send(async () => {
      gathered += 1;
      await send({ add: [`quicker ${gathered}`] });
      return { add: ['late'] };
    });
    await expect(losing).rejects.toBeInstanceOf(VersionConflict);
    expect(gathered).toBe(12);
    expect(await names()).not.toContain('late');
  });

  it('lets many writers to one stream all have their turn', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, n) => send({ add: [`file ${n}`] })));
    expect(await names()).toHaveLength(10);
    expect(brokenAt(await store.read(stream))).toBeUndefined();
  });

  describe('upon a version that was seen', () => {
    it('is done when it is the current one', async () => {
      await send({ add: ['a'] });
      expect((await send({ add: ['b'] }, { seen: 1 })).version).toBe(2);
      expect((await send({ add: ['a'] }, { seen: 0, stream: aStream() })).version).toBe(1);
    });

    it('is refused when it is not, telling what happened since', async () => {
      await send({ add: ['a', 'b', 'c'] });
      const refusal = await send({ add: ['d'] }, { seen: 1 }).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(StaleVersion);
      expect(refusal).toMatchObject({ currentVersion: 3, eventsSince: [{ data: { name: 'b' } }, { data: { name: 'c' } }] });
      await expect(send({ add: ['d'] }, { seen: 9 })).rejects.toBeInstanceOf(StaleVersion);
    });

    it('is refused, and not decided again, when somebody is quicker in between', async () => {
      const slow = send(
        async () => {
          await send({ add: ['quicker'] });
          return { add: ['late'] };
        },
        { seen: 0 },
      );
      await expect(slow).rejects.toMatchObject({ name: 'StaleVersion', currentVersion: 1 });
      expect(await names()).toEqual(['quicker']);
    });
  });

  describe('with an idempotency key', () => {
    it('is answered as the first time, whatever happened since', async () => {
      const first = await send({ add: ['a', 'b'] }, { idempotencyKey: 'key-1' });
      await send({ add: ['c'] });
      expect(await send({ add: ['x'] }, { idempotencyKey: 'key-1' })).toEqual(first);
      expect(await send({ add: ['a', 'b'] }, { idempotencyKey: 'key-1', seen: 0 })).toEqual(first);
      expect(await names()).toEqual(['a', 'b', 'c']);
    });

    it('is stored once when it is sent several times at once', async () => {
      const answers = await Promise.all(Array.from({ length: 5 }, () => send({ add: ['a', 'b'] }, { idempotencyKey: 'key-1' })));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(await store.read(stream)).toHaveLength(2);
    });

    it('is another command in another stream, and under another key', async () => {
      await send({ add: ['a'] }, { idempotencyKey: 'key-1' });
      await send({ add: ['b'] }, { idempotencyKey: 'key-2' });
      await send({ add: ['a'] }, { idempotencyKey: 'key-1', stream: aStream() });
      expect(await store.readAll(START, 10)).toHaveLength(3);
    });
  });

  describe('upon events that this program does not know', () => {
    const older = new EventCatalogue().register({ type: 'FileAdded' });

    it('is refused', async () => {
      await expect(transact(store, older, shelf, await transaction())).rejects.toBeInstanceOf(UnknownEvent);
    });

    it('can still be read, without them', async () => {
      const { state, version, notUnderstood } = await load(store, older, shelf, (await transaction()).stream);
      expect({ state, version }).toEqual({ state: shelf.initial, version: 1 });
      expect(notUnderstood).toHaveLength(1);
    });

    const transaction = async (): Promise<Transaction<Shelf, Add>> => ({
      stream: await sealed(),
      command: { add: ['a'] },
      actor: anActor,
      clock,
      ids,
      correlationId: 'request-1',
    });
  });

  const sealed = async (): Promise<StreamName> => {
    const metadata = { eventId: ids.next(), schemaVersion: 1, actor: anActor, recordedAt: clock.now(), correlationId: '', causationId: '' };
    await store.append(stream, [{ type: 'ShelfSealed', data: {}, metadata }], NO_STREAM);
    return stream;
  };
});
