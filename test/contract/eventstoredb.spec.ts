import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { NO_STREAM, START } from '../../src/event-store/event-store.js';
import { EventStoreDbEventStore, type EventStoreDbOptions } from '../../src/event-store/eventstoredb/eventstoredb-event-store.js';
import { RecordUnavailable } from '../../src/event-store/record-unavailable.js';
import { UnstorableEvent } from '../../src/event-store/unstorable.js';
import { type Peer, PeerLog, startPeer, startRelay } from '../support/eventstoredb-peer/index.js';
import { aStream, anEvent } from '../support/events.js';
import { eventStoreContract } from './event-store.contract.js';

/** A real server, on which the same specs run; those of failures need one that fails on demand. */
const REAL = process.env['EVENTSTORE_TEST_URL'];

const stores: EventStoreDbEventStore[] = [];
/** A namespace of its own is as good as an empty server. */
const open = (url: string, options: Partial<EventStoreDbOptions> = {}): EventStoreDbEventStore => {
  const store = new EventStoreDbEventStore({ url, namespace: `t${randomUUID()}`, ...options });
  stores.push(store);
  return store;
};
afterEach(() => Promise.all(stores.splice(0).map((store) => store.close())));

describe('the event store in EventStoreDB', () => {
  let peer: Peer | undefined;
  let url: string;
  beforeAll(async () => {
    if (REAL === undefined) peer = await startPeer();
    url = REAL ?? peer?.connectionString ?? '';
  });
  afterAll(() => peer?.kill());

  eventStoreContract(() => open(url));

  it('passes over what others keep on the same server', async () => {
    const namespace = `t${randomUUID()}`;
    const [ours, theirs] = [open(url, { namespace }), open(url, { namespace: `${namespace}x` })];
    await theirs.append(aStream(), [anEvent('Theirs')], NO_STREAM);
    await ours.append(aStream(), [anEvent('Ours')], NO_STREAM);
    await theirs.append(aStream(), [anEvent('Theirs')], NO_STREAM);
    const client = EventStoreDBClient.connectionString(url);
    await client.appendToStream(`other-${randomUUID()}`, jsonEvent({ type: 'Other', data: {} }));
    await client.dispose();
    expect((await ours.readAll(START, 10)).map(({ type }) => type)).toEqual(['Ours']);
    expect(await ours.end()).toBe((await ours.readAll(START, 10))[0]?.position);
    for await (const batch of ours.subscribe(START, new AbortController().signal)) {
      expect(batch.map(({ type }) => type)).toEqual(['Ours']);
      break;
    }
  });

  it('keeps data, metadata and chain as they were made, for another connection to read', async () => {
    const namespace = `t${randomUUID()}`;
    const stream = aStream();
    const event = anEvent('Opened', { zulu: 1, alpha: [1.5e300, '“引号” \u2028 😀'] });
    await open(url, { namespace }).append(stream, [event], NO_STREAM);
    const client = EventStoreDBClient.connectionString(url);
    const stored = [];
    for await (const { event: raw } of client.readStream(`${namespace}.${stream}`)) stored.push(raw);
    await client.dispose();
    const [recorded] = await open(url, { namespace }).read(stream);
    expect(stored).toMatchObject([
      {
        id: event.metadata.eventId,
        type: 'Opened',
        revision: 0n,
        data: event.data,
        metadata: { metadata: event.metadata, prevHash: NO_STREAM.hash, hash: recorded?.hash },
      },
    ]);
  });

  it('refuses an append that is larger than the server takes, and stores nothing of it', async () => {
    const store = open(url);
    const stream = aStream();
    const refusal = await store
      .append(stream, [anEvent('Large', { text: 'x'.repeat(2 ** 20) })], NO_STREAM)
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UnstorableEvent);
    expect(await store.read(stream)).toEqual([]);
  });

  it('has one id for all who ask for it first at about the same time', async () => {
    for (let round = 0; round < 12; round += 1) {
      const namespace = `t${randomUUID()}`;
      const asking = Array.from({ length: 8 }, (_, n) => sleep((n * round) / 4).then(() => open(url, { namespace }).identify()));
      expect(new Set(await Promise.all(asking)).size).toBe(1);
    }
  });

  it('keeps its record id over connections', async () => {
    const namespace = `t${randomUUID()}`;
    const id = await open(url, { namespace }).identify();
    expect(await open(url, { namespace }).identify()).toBe(id);
  });
});

describe('a server that stops', () => {
  let peer: Peer;
  beforeEach(async () => (peer = await startPeer()));
  afterEach(() => peer.kill());

  it.each(['before-storing', 'after-storing'] as const)('in the middle of an append, %s, has stored it once in the end', async (when) => {
    const store = open(peer.connectionString);
    const stream = aStream();
    const { head } = await store.append(stream, [anEvent('Opened')], NO_STREAM);
    for (const how of ['connection-breaks', 'times-out'] as const) peer.failNextAppend(when, how);
    const event = anEvent('Sent');
    const { head: after, position } = await store.append(stream, [event], head);
    const events = await store.read(stream);
    expect(events.map(({ type }) => type)).toEqual(['Opened', 'Sent']);
    expect([after, position]).toEqual([{ version: 2, hash: events[1]?.hash }, events[1]?.position]);
    expect(await store.append(stream, [event], head)).toEqual({ head: after, position });
  });

  it('is waited for as long as patience lasts; then the same append, sent again, is stored once', async () => {
    const store = open(peer.connectionString, { patienceMs: 300 });
    const stream = aStream();
    const event = anEvent('Opened');
    await store.append(aStream(), [anEvent('Other')], NO_STREAM);
    await peer.kill();
    await expect(store.append(stream, [event], NO_STREAM)).rejects.toMatchObject({ name: 'RecordUnavailable', trouble: 'unreachable' });
    await expect(store.read(stream)).rejects.toBeInstanceOf(RecordUnavailable);
    await peer.start();
    await store.append(stream, [event], NO_STREAM);
    expect(await store.read(stream)).toHaveLength(1);
  });

  it('does not fail those who wait until it is there again', async () => {
    const store = open(peer.connectionString);
    await store.append(aStream(), [anEvent('Other')], NO_STREAM);
    await peer.kill();
    const stream = aStream();
    const appending = store.append(stream, [anEvent('Opened')], NO_STREAM);
    const reading = store.readAll(START, 1);
    await sleep(400);
    await peer.start();
    expect((await appending).head.version).toBe(1);
    expect((await reading).map(({ type }) => type)).toEqual(['Other']);
  });

  it('and never answers counts as gone', async () => {
    const store = open(peer.connectionString, { patienceMs: 0, silenceMs: 300 });
    peer.stallAppends();
    await expect(store.append(aStream(), [anEvent('Opened')], NO_STREAM)).rejects.toMatchObject({ trouble: 'unreachable' });
    peer.resume();
  });

  it('without a word is left for the node that leads now, long before its connection breaks', async () => {
    await peer.kill();
    const relay = await startRelay(() => peer.port);
    const log = new PeerLog();
    const [vanishing, other] = [await startPeer({ log, advertisedPort: relay.port }), await startPeer({ log })];
    peer = vanishing;
    [vanishing, other].forEach((node) => node.join([vanishing, other]));
    other.become('follower');
    try {
      const store = open(`esdb://127.0.0.1:${relay.port},127.0.0.1:${other.port}?tls=false&gossipTimeout=1`, { silenceMs: 300 });
      const stream = aStream();
      const { head } = await store.append(stream, [anEvent('Opened')], NO_STREAM);
      relay.hush();
      vanishing.become('follower');
      other.become('leader');
      expect((await store.append(stream, [anEvent('Sent')], head)).head.version).toBe(2);
      expect(other.counters.stored).toBeGreaterThan(0);
    } finally {
      await relay.close();
      await other.kill();
    }
  });

  it('ends no subscription, which tells of it and goes on where it was', async () => {
    const troubles: unknown[] = [];
    const store = open(peer.connectionString, { onTrouble: (error) => troubles.push(error) });
    const stream = aStream();
    let { head } = await store.append(stream, [anEvent('E0')], NO_STREAM);
    const seen: string[] = [];
    const following = (async () => {
      for await (const batch of store.subscribe(START, new AbortController().signal)) {
        seen.push(...batch.map(({ type }) => type));
        if (seen.length >= 4) return;
      }
    })();
    for (let n = 1; n < 4; n += 1) {
      await peer.kill();
      await peer.start();
      ({ head } = await store.append(stream, [anEvent(`E${n}`)], head));
      while (seen.length < n + 1) await sleep(10);
    }
    await following;
    expect(seen).toEqual(['E0', 'E1', 'E2', 'E3']);
    expect(troubles.length).toBeGreaterThan(0);
  });

  it('sends no faster than its events are taken', async () => {
    const store = open(peer.connectionString, { batch: 20 });
    const stream = aStream();
    let head = NO_STREAM;
    for (let n = 0; n < 20; n += 1)
      ({ head } = await store.append(
        stream,
        Array.from({ length: 50 }, () => anEvent('E', { text: 'x'.repeat(2_000) })),
        head,
      ));
    let taken = 0;
    for await (const batch of store.subscribe(START, new AbortController().signal)) {
      expect(batch.length).toBeLessThanOrEqual(20);
      if (taken === 0) await sleep(500);
      if (taken === 0) expect(peer.counters.eventsSent).toBeLessThan(700);
      taken += batch.length;
      if (taken === 1_000) break;
    }
    expect(taken).toBe(1_000);
  });
});
