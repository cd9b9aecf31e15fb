import { aStream, anEvent } from '../../test/support/events.js';
import type { RecordedEvent } from '../kernel/event.js';
import { digest, streamName } from '../kernel/ids.js';
import { brokenAt, hashOf } from './chain.js';
import { NO_STREAM, START } from './event-store.js';
import { MemoryEventStore } from './memory-event-store.js';

const aChain = async (stream = aStream()): Promise<readonly RecordedEvent[]> => {
  const store = new MemoryEventStore();
  await store.append(stream, [anEvent('One', { n: 1 }), anEvent('Two', { n: 2 }), anEvent('Three', { n: 3 })], NO_STREAM);
  return store.read(stream);
};
const withOne = (events: readonly RecordedEvent[], version: number, change: Partial<RecordedEvent>): readonly RecordedEvent[] =>
  events.map((event) => (event.version === version ? { ...event, ...change } : event));

describe('the hash of an event', () => {
  it('is SM3 over the canonical JSON of what is stored', () => {
    // Worked out with another SM3 over the text {"data":{"b":1},"metadata":{},"prevHash":"00…00","stream":"case-1","type":"Opened","version":1}
    const link = { stream: streamName('case-1'), version: 1, type: 'Opened', data: { b: 1 }, metadata: {}, prevHash: NO_STREAM.hash };
    expect(hashOf(link)).toBe('994e1121b663ee8c1ebd35b6db689f296fc6941cc30f03c4bbad44213445069c');
  });

  it('does not depend on the order of members', () => {
    const link = { stream: streamName('case-1'), version: 1, type: 'Opened', metadata: {}, prevHash: NO_STREAM.hash };
    expect(hashOf({ ...link, data: { a: 1, b: 2 } })).toBe(hashOf({ ...link, data: { b: 2, a: 1 } }));
  });
});

describe('a chain', () => {
  it('holds as it was stored', async () => {
    expect(brokenAt(await aChain())).toBeUndefined();
    expect(brokenAt([])).toBeUndefined();
  });

  it.each<[string, Partial<RecordedEvent>]>([
    ['its data', { data: { n: 20 } }],
    ['its type', { type: 'Too' }],
    ['its metadata', { metadata: { ...anEvent().metadata, schemaVersion: 2 } }],
    ['its version', { version: 4 }],
    ['its stream', { stream: streamName('case-other') }],
    ['its hash', { hash: digest('1'.repeat(64)) }],
    ['its link', { prevHash: digest('1'.repeat(64)) }],
  ])('breaks where an event had %s changed', async (_, change) => {
    expect(brokenAt(withOne(await aChain(), 2, change))).toBe(2);
  });

  it('breaks behind an event that was forged together with its hash', async () => {
    const events = await aChain();
    const forged = events.map((event) => {
      if (event.version !== 2) return event;
      const changed = { ...event, data: { n: 20 } };
      return { ...changed, hash: hashOf(changed) };
    });
    expect(brokenAt(forged)).toBe(3);
  });

  it('breaks where an event is missing, exchanged or repeated', async () => {
    const [one, two, three] = (await aChain()) as [RecordedEvent, RecordedEvent, RecordedEvent];
    expect(brokenAt([two, three])).toBe(1);
    expect(brokenAt([one, three])).toBe(2);
    expect(brokenAt([one, three, two])).toBe(2);
    expect(brokenAt([one, one, two])).toBe(2);
  });

  it('breaks where it is another stream', async () => {
    const [one] = (await aChain()) as [RecordedEvent];
    const other = await aChain();
    expect(brokenAt([one, ...other.slice(1)])).toBe(2);
  });

  it('does not depend on where the events stand in the whole store', async () => {
    expect(brokenAt(withOne(await aChain(), 2, { position: START }))).toBeUndefined();
  });
});
