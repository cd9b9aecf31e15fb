import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { brokenAt } from '../../src/event-store/chain.js';
import { DuplicateEventId } from '../../src/event-store/duplicate-event-id.js';
import { type EventStore, NO_STREAM, START, VersionConflict } from '../../src/event-store/event-store.js';
import { UnstorableEvent } from '../../src/event-store/unstorable.js';
import type { RecordedEvent } from '../../src/kernel/event.js';
import { digest, recordId } from '../../src/kernel/ids.js';
import { aStream, anEvent } from '../support/events.js';

const typesOf = (events: readonly RecordedEvent[]): readonly string[] => events.map(({ type }) => type);

/** What every event store must do. `open` gives an empty store whose subscriptions poll so rarely that only a wake-up is quick. */
export const eventStoreContract = (open: () => EventStore): void => {
  let store: EventStore;
  beforeEach(() => (store = open()));

  describe('appending', () => {
    it('numbers the events of a stream from 1', async () => {
      const stream = aStream();
      const first = await store.append(stream, [anEvent('Opened'), anEvent('Described')], NO_STREAM);
      const second = await store.append(stream, [anEvent('Sent')], first.head);
      const events = await store.read(stream);
      expect(events.map(({ version, type }) => [version, type])).toEqual([
        [1, 'Opened'],
        [2, 'Described'],
        [3, 'Sent'],
      ]);
      expect(second.head).toEqual({ version: 3, hash: events[2]?.hash });
      expect(second.position).toBe(events[2]?.position);
    });

    it('is refused to who saw an older version', async () => {
      const stream = aStream();
      const { head } = await store.append(stream, [anEvent('Opened')], NO_STREAM);
      await store.append(stream, [anEvent('Sent')], head);
      await expect(store.append(stream, [anEvent('Withdrawn')], head)).rejects.toBeInstanceOf(VersionConflict);
      expect(typesOf(await store.read(stream))).toEqual(['Opened', 'Sent']);
    });

    it('is refused when the stream already exists', async () => {
      const stream = aStream();
      await store.append(stream, [anEvent('Opened')], NO_STREAM);
      await expect(store.append(stream, [anEvent('Opened')], NO_STREAM)).rejects.toBeInstanceOf(VersionConflict);
    });

    it('leaves no gap: a version beyond the end conflicts', async () => {
      const stream = aStream();
      const { head } = await store.append(stream, [anEvent('Opened')], NO_STREAM);
      await expect(store.append(stream, [anEvent('Sent')], { ...head, version: 2 })).rejects.toBeInstanceOf(VersionConflict);
      await expect(store.append(aStream(), [anEvent('Sent')], head)).rejects.toBeInstanceOf(VersionConflict);
      expect(typesOf(await store.read(stream))).toEqual(['Opened']);
    });

    it('does not fork: the right version with another hash conflicts', async () => {
      const stream = aStream();
      const { head } = await store.append(stream, [anEvent('Opened')], NO_STREAM);
      const forged = { ...head, hash: digest('f'.repeat(64)) };
      await expect(store.append(stream, [anEvent('Sent')], forged)).rejects.toBeInstanceOf(VersionConflict);
      await expect(store.append(aStream(), [anEvent('Opened')], { ...forged, version: 0 })).rejects.toBeInstanceOf(VersionConflict);
    });

    it('stores all events of one append or none', async () => {
      const [stream, other] = [aStream(), aStream()];
      const taken = anEvent('Taken');
      await store.append(other, [taken], NO_STREAM);
      const id = taken.metadata.eventId;
      await expect(store.append(stream, [anEvent('Opened'), anEvent('Sent', {}, id)], NO_STREAM)).rejects.toBeInstanceOf(DuplicateEventId);
      expect(await store.read(stream)).toEqual([]);
    });

    it('refuses an append without events', async () => {
      await expect(store.append(aStream(), [], NO_STREAM)).rejects.toBeInstanceOf(RangeError);
    });

    it('lets exactly one of two concurrent writers win', async () => {
      const stream = aStream();
      const { head } = await store.append(stream, [anEvent('Opened')], NO_STREAM);
      const outcomes = await Promise.allSettled(Array.from({ length: 8 }, (_, n) => store.append(stream, [anEvent(`Writer${n}`)], head)));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(VersionConflict);
      }
      expect(await store.read(stream)).toHaveLength(2);
    });
  });

  describe('many writers to different streams at once', () => {
    it('do not suffer from the conflicts of others', async () => {
      const streams = Array.from({ length: 40 }, () => aStream());
      const heads = await Promise.all(streams.map(async (stream) => (await store.append(stream, [anEvent('Opened')], NO_STREAM)).head));
      const outcomes = await Promise.allSettled(
        streams.map((stream, n) => store.append(stream, [anEvent(`Second${n}`)], n % 4 === 0 ? NO_STREAM : (heads[n] ?? NO_STREAM))),
      );
      for (const [n, outcome] of outcomes.entries()) {
        expect(outcome.status).toBe(n % 4 === 0 ? 'rejected' : 'fulfilled');
        if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(VersionConflict);
        const events = await store.read(streams[n] ?? aStream());
        expect(typesOf(events)).toEqual(n % 4 === 0 ? ['Opened'] : ['Opened', `Second${n}`]);
        expect(brokenAt(events)).toBeUndefined();
        if (outcome.status === 'fulfilled') expect(outcome.value.position).toBe(events[1]?.position);
      }
    });

    it('do not suffer from the forks and repeated ids of others', async () => {
      const taken = anEvent('Taken');
      const { head } = await store.append(aStream(), [taken], NO_STREAM);
      const forged = { version: 1, hash: digest('f'.repeat(64)) };
      const outcomes = await Promise.allSettled(
        Array.from({ length: 30 }, (_, n) => {
          if (n % 3 === 0) return store.append(aStream(), [anEvent('Sent', {}, taken.metadata.eventId)], NO_STREAM);
          if (n % 3 === 1) return store.append(aStream(), [anEvent('Sent')], n % 2 === 0 ? forged : head);
          return store.append(aStream(), [anEvent('Opened')], NO_STREAM);
        }),
      );
      const reasons = outcomes.map((outcome) => (outcome.status === 'rejected' ? (outcome.reason as Error).name : 'stored'));
      expect(reasons).toEqual(Array.from({ length: 30 }, (_, n) => ['DuplicateEventId', 'VersionConflict', 'stored'][n % 3]));
      expect(await store.readAll(START, 100)).toHaveLength(11);
    });
  });

  describe('appending the same events again', () => {
    it('answers as the first time', async () => {
      const stream = aStream();
      const events = [anEvent('Opened'), anEvent('Sent')];
      const first = await store.append(stream, events, NO_STREAM);
      expect(await store.append(stream, events, NO_STREAM)).toEqual(first);
      expect(await store.read(stream)).toHaveLength(2);
    });

    it('answers as the first time when the stream has gone on', async () => {
      const stream = aStream();
      const event = anEvent('Opened');
      const first = await store.append(stream, [event], NO_STREAM);
      const { head } = await store.append(stream, [anEvent('Sent')], first.head);
      expect(await store.append(stream, [event], NO_STREAM)).toEqual(first);
      expect(await store.append(stream, [event], head)).toEqual(first);
      expect(await store.read(stream)).toHaveLength(2);
    });

    it('answers every one of several at once', async () => {
      const stream = aStream();
      const events = [anEvent('Opened'), anEvent('Sent')];
      const answers = await Promise.all(Array.from({ length: 6 }, () => store.append(stream, events, NO_STREAM)));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(await store.read(stream)).toHaveLength(2);
    });

    it('conflicts when only some of them are stored', async () => {
      const stream = aStream();
      const event = anEvent('Opened');
      await store.append(stream, [event], NO_STREAM);
      await expect(store.append(stream, [event, anEvent('Sent')], NO_STREAM)).rejects.toBeInstanceOf(VersionConflict);
    });

    it('is refused to another stream, and twice in one append', async () => {
      const event = anEvent('Opened');
      await store.append(aStream(), [event], NO_STREAM);
      await expect(store.append(aStream(), [event], NO_STREAM)).rejects.toBeInstanceOf(DuplicateEventId);
      const twice = anEvent('Opened');
      await expect(store.append(aStream(), [twice, twice], NO_STREAM)).rejects.toBeInstanceOf(DuplicateEventId);
    });
  });

  describe('reading a stream', () => {
    it('yields nothing for one that does not exist', async () => {
      expect(await store.read(aStream())).toEqual([]);
    });

    it('begins where it is told', async () => {
      const stream = aStream();
      await store.append(stream, [anEvent('One'), anEvent('Two'), anEvent('Three')], NO_STREAM);
      expect(typesOf(await store.read(stream, 2))).toEqual(['Two', 'Three']);
      expect(await store.read(stream, 4)).toEqual([]);
    });

    it('gives back the event as it was given', async () => {
      const stream = aStream();
      const data = {
        zulu: 1,
        alpha: '占用耕地建房 “引号” \\ \u2028 😀 \t\n',
        numbers: [Number.MAX_SAFE_INTEGER, -1.5e300, 5e-324, 0.1, 1e21],
        deep: Array.from({ length: 60 }).reduce<object>((inner) => ({ inner: [inner, null, true] }), {}),
        '': { 'key with "quotes" and ключ': '' },
        looksEscaped: '\\u0000',
      };
      const event = anEvent('Described', data);
      await store.append(stream, [event, anEvent('Other', data)], NO_STREAM);
      const [recorded, other] = await store.read(stream);
      expect(recorded).toMatchObject({ stream, type: 'Described', data, metadata: event.metadata });
      expect(JSON.stringify(recorded?.data)).toBe(JSON.stringify(data));
      expect(JSON.stringify(other?.data)).toBe(JSON.stringify(data));
    });

    it('gives a chain that holds, and no other', async () => {
      const stream = aStream();
      const { head } = await store.append(stream, [anEvent('One', { zulu: 1, alpha: [1.0, 'é'] }), anEvent('Two')], NO_STREAM);
      await store.append(stream, [anEvent('Three')], head);
      const events = await store.read(stream);
      expect(brokenAt(events)).toBeUndefined();
      expect(events[0]?.prevHash).toBe(NO_STREAM.hash);
      expect(brokenAt(events.map((event) => (event.version === 2 ? { ...event, data: { forged: true } } : event)))).toBe(2);
    });
  });

  describe('reading a stream backwards', () => {
    it('yields the last events, newest first', async () => {
      const stream = aStream();
      await store.append(stream, [anEvent('One'), anEvent('Two'), anEvent('Three')], NO_STREAM);
      expect(typesOf(await store.readBackwards(stream, 2))).toEqual(['Three', 'Two']);
      expect(await store.readBackwards(stream, 10)).toEqual((await store.read(stream)).toReversed());
    });

    it('yields nothing for a stream that does not exist', async () => {
      expect(await store.readBackwards(aStream(), 1)).toEqual([]);
    });
  });

  describe('refusing what cannot be stored exactly', () => {
    it.each([
      ['a NUL character', { name: 'a\u0000b' }, 'data.name', 'nul-character'],
      ['a NUL character in a key', { 'a\u0000': 1 }, 'data', 'nul-character'],
      ['half a surrogate pair', { list: ['ok', '\ud83d'] }, 'data.list.1', 'lone-surrogate'],
      ['a number that is none', { n: Number.NaN }, 'data.n', 'not-json'],
      ['a big integer', { n: 1n }, 'data.n', 'not-json'],
      ['an object that writes itself as another', { at: new Date(0) }, 'data.at', 'not-json'],
    ])('such as %s', async (_, data, path, reason) => {
      const stream = aStream();
      const refusal = await store.append(stream, [anEvent('Fine'), anEvent('Bad', data)], NO_STREAM).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(UnstorableEvent);
      expect(refusal).toMatchObject({ path, reason });
      expect(await store.read(stream)).toEqual([]);
    });
  });

  describe('reading all streams', () => {
    it('pages through them in the order of commits', async () => {
      const [a, b] = [aStream('a'), aStream('b')];
      const first = await store.append(a, [anEvent('A1'), anEvent('A2')], NO_STREAM);
      await store.append(b, [anEvent('B1')], NO_STREAM);
      await store.append(a, [anEvent('A3')], first.head);
      const page1 = await store.readAll(START, 3);
      const page2 = await store.readAll(page1.at(-1)?.position ?? START, 3);
      expect([typesOf(page1), typesOf(page2)]).toEqual([['A1', 'A2', 'B1'], ['A3']]);
      expect(await store.readAll(page2.at(-1)?.position ?? START, 3)).toEqual([]);
      const positions = [...page1, ...page2].map(({ position }) => position);
      expect(positions).toEqual([...positions].sort());
    });

    it('shows the same records as the streams do', async () => {
      const stream = aStream();
      await store.append(stream, [anEvent('One', { b: 1, a: 2 }), anEvent('Two')], NO_STREAM);
      expect(await store.readAll(START, 10)).toEqual(await store.read(stream));
    });
  });

  describe('the end of the record', () => {
    it('is its start as long as nothing was stored', async () => {
      expect(await store.end()).toBe(START);
    });

    it('is where its last event stands, whichever stream that is of', async () => {
      await store.append(aStream(), [anEvent('One'), anEvent('Two')], NO_STREAM);
      const { position } = await store.append(aStream(), [anEvent('Three')], NO_STREAM);
      expect(await store.end()).toBe(position);
      expect(await store.readAll(await store.end(), 10)).toEqual([]);
    });
  });

  describe('the id of the record', () => {
    it('is given once, whoever asks first', async () => {
      const proposed = recordId(randomUUID());
      const asked = await Promise.all([
        store.identify(proposed),
        ...Array.from({ length: 12 }, (_, n) => sleep(n).then(() => store.identify(recordId(randomUUID())))),
      ]);
      expect(new Set(asked).size).toBe(1);
      expect(await store.identify(recordId(randomUUID()))).toBe(asked[0]);
      expect(asked[0]).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    });

    it('is the proposed one when it has none', async () => {
      const proposed = recordId(randomUUID());
      expect(await store.identify(proposed)).toBe(proposed);
    });

    it('can be changed as long as there are no events', async () => {
      await store.identify();
      const [one, other] = [recordId(randomUUID()), recordId(randomUUID())];
      await store.rename(one);
      expect(await store.identify()).toBe(one);
      await store.append(aStream(), [anEvent('Opened')], NO_STREAM);
      await expect(store.rename(other)).rejects.toBeInstanceOf(RangeError);
      expect(await store.identify()).toBe(one);
    });

    it('is no event', async () => {
      await store.identify();
      expect(await store.readAll(START, 10)).toEqual([]);
      expect(await store.end()).toBe(START);
    });
  });

  describe('a subscription', () => {
    const collect = async (after: typeof START, until: number, stop: AbortController): Promise<readonly RecordedEvent[]> => {
      const seen: RecordedEvent[] = [];
      for await (const batch of store.subscribe(after, stop.signal)) {
        seen.push(...batch);
        if (seen.length >= until) break;
      }
      return seen;
    };

    it('begins with what is there and goes on with what comes', async () => {
      const stream = aStream();
      const first = await store.append(stream, [anEvent('One'), anEvent('Two')], NO_STREAM);
      const [one] = await store.readAll(START, 1);
      const seen = collect(one?.position ?? START, 2, new AbortController());
      await sleep(50);
      await store.append(stream, [anEvent('Three')], first.head);
      expect(typesOf(await seen)).toEqual(['Two', 'Three']);
    });

    it('is woken by an append', async () => {
      const seen = collect(START, 1, new AbortController());
      await sleep(100);
      const start = Date.now();
      await store.append(aStream(), [anEvent('One')], NO_STREAM);
      expect(typesOf(await seen)).toEqual(['One']);
      expect(Date.now() - start).toBeLessThan(1_000);
    });

    it('shows every event once, in order, to each of several', async () => {
      const readers = Array.from({ length: 3 }, () => collect(START, 40, new AbortController()));
      await Promise.all(Array.from({ length: 20 }, (_, n) => store.append(aStream(), [anEvent(`A${n}`), anEvent(`B${n}`)], NO_STREAM)));
      const all = await store.readAll(START, 100);
      expect(all).toHaveLength(40);
      for (const reader of readers) expect(await reader).toEqual(all);
    });

    it('stops at once when aborted', async () => {
      const stop = new AbortController();
      const seen = collect(START, 1, stop);
      await sleep(50);
      const start = Date.now();
      stop.abort();
      expect(await seen).toEqual([]);
      expect(Date.now() - start).toBeLessThan(500);
    });

    it('ends when the store is closed', async () => {
      const seen = collect(START, 1, new AbortController());
      await sleep(50);
      await store.close();
      expect(await seen).toEqual([]);
    });

    it('waits for whoever takes its batches, and goes on where it was', async () => {
      const stream = aStream();
      let { head } = await store.append(stream, [anEvent('E0', { text: 'x'.repeat(2_000) })], NO_STREAM);
      const seen: RecordedEvent[] = [];
      const slow = (async () => {
        for await (const batch of store.subscribe(START, new AbortController().signal)) {
          seen.push(...batch);
          await sleep(5);
          if (seen.length === 600) return;
        }
      })();
      for (let n = 1; n < 600; n += 40) {
        const events = Array.from({ length: Math.min(40, 600 - n) }, (_, i) => anEvent(`E${n + i}`, { text: 'x'.repeat(2_000) }));
        ({ head } = await store.append(stream, events, head));
      }
      await slow;
      expect(typesOf(seen)).toEqual(Array.from({ length: 600 }, (_, n) => `E${n}`));
    });

    it('never begins when aborted before', async () => {
      await store.append(aStream(), [anEvent('One')], NO_STREAM);
      expect(await collect(START, 1, abortedController())).toEqual([]);
    });
  });
};

const abortedController = (): AbortController => {
  const controller = new AbortController();
  controller.abort();
  return controller;
};
