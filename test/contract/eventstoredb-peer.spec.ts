import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AllStreamSubscription,
  type AppendExpectedRevision,
  type EventData,
  EventStoreDBClient,
  type Filter,
  type Position,
  type ResolvedEvent,
  binaryEvent,
  eventTypeFilter,
  jsonEvent,
  streamNameFilter,
} from '@eventstore/db-client';
import timestamp from 'google-protobuf/google/protobuf/timestamp_pb.js';
import {
  type Peer,
  PeerLog,
  type PeerOptions,
  type SpawnedPeer,
  type ThrowAwayCertificates,
  spawnPeer,
  startCluster,
  startPeer,
  throwAwayCertificates,
} from '../support/eventstoredb-peer/index.js';
import { empty, grpc, shared, streams, streamsService } from '../support/eventstoredb-peer/protocol.js';

const BEYOND_DOUBLES = 2n ** 60n + 1n;
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const aPeer = async (options: PeerOptions = {}): Promise<Peer> => {
  const peer = await startPeer(options);
  closing.push(() => peer.kill());
  return peer;
};
const connect = (connectionString: string): EventStoreDBClient => {
  const client = EventStoreDBClient.connectionString(connectionString);
  closing.push(() => client.dispose());
  return client;
};
const aClient = async (options: PeerOptions = {}): Promise<EventStoreDBClient> => connect((await aPeer(options)).connectionString);

/** For what the official client never asks. */
const rawClient = (peer: Peer): InstanceType<typeof streamsService.StreamsClient> => {
  const client = new streamsService.StreamsClient(`127.0.0.1:${peer.port}`, grpc.credentials.createInsecure());
  closing.push(async () => {
    client.close();
    await Promise.resolve();
  });
  return client;
};

const event = (type = 'Happened', id: string = randomUUID(), data: object = {}): EventData => jsonEvent({ id, type, data: { ...data } });
const several = (count: number): EventData[] => Array.from({ length: count }, (_, n) => event(`E${n}`));
const aStream = (): string => `case-${randomUUID()}`;

/** What the client gives of an event. */
const listed = async (events: AsyncIterable<ResolvedEvent>): Promise<NonNullable<ResolvedEvent['event']>[]> => {
  const list = [];
  for await (const { event: recorded } of events) if (recorded !== undefined) list.push(recorded);
  return list;
};
const typesIn = async (events: AsyncIterable<ResolvedEvent>): Promise<readonly string[]> => (await listed(events)).map(({ type }) => type);
const failureOf = (work: Promise<unknown>): Promise<Record<string, unknown>> =>
  work.then(
    () => ({}),
    (error: unknown) => error as Record<string, unknown>,
  );

/** Credentials make the client use the older of two ways to append; without TLS it does not send them. */
const WAYS = [
  ['a batch append', {}],
  ['an append', { credentials: { username: 'x', password: 'y' } }],
] as const;

describe.each(WAYS)('%s', (_, way) => {
  const append = (client: EventStoreDBClient, stream: string, events: EventData[], expectedRevision: AppendExpectedRevision = 'any') =>
    client.appendToStream(stream, events, { ...way, expectedRevision });

  it('gives every event a place of its own in the log', async () => {
    const client = await aClient({ log: new PeerLog({ startsAt: BEYOND_DOUBLES }) });
    const { nextExpectedRevision, position } = await append(client, 'case-1', several(3), 'no_stream');
    const events = await listed(client.readStream('case-1'));
    const positions = events.map((recorded) => recorded.position?.commit ?? 0n);
    expect(positions[0]).toBe(BEYOND_DOUBLES);
    expect((positions[1] ?? 0n) - BEYOND_DOUBLES).toBeGreaterThan(1n);
    expect(positions[2]).toBeGreaterThan(positions[1] ?? 0n);
    expect(events.map(({ revision }) => revision)).toEqual([0n, 1n, 2n]);
    expect({ nextExpectedRevision, position }).toEqual({ nextExpectedRevision: 2n, position: events[2]?.position });
    expect(position?.prepare).toBe(position?.commit);
  });

  it('keeps bytes as they are', async () => {
    const [client, stream] = [await aClient(), aStream()];
    const [data, metadata] = [Uint8Array.from([0, 255, 128, 10]), Uint8Array.from([1, 0, 254])];
    await append(client, stream, [binaryEvent({ type: 'Raw', data, metadata }), jsonEvent({ type: '类型', data: { 名: '“甲”\u0000' } })]);
    const [raw, json] = await listed(client.readStream(stream));
    expect([Buffer.from(raw?.data as Uint8Array), Buffer.from(raw?.metadata as Uint8Array)]).toEqual([
      Buffer.from(data),
      Buffer.from(metadata),
    ]);
    expect(json).toMatchObject({ type: '类型', data: { 名: '“甲”\u0000' }, isJson: true });
    expect(Math.abs(Date.now() - (json?.created.getTime() ?? 0))).toBeLessThan(60_000);
  });

  it('is refused unless the stream ends where expected', async () => {
    const [client, stream] = [await aClient(), aStream()];
    await append(client, stream, several(2));
    for (const expected of ['no_stream', 0n, 2n] as const) {
      const failure = await failureOf(append(client, stream, [event()], expected));
      expect(failure).toMatchObject({ type: 'wrong-expected-version', actualVersion: 1n, expectedVersion: expected });
    }
    const failure = await failureOf(append(client, 'case-none', [event()], 'stream_exists'));
    expect(failure).toMatchObject({ type: 'wrong-expected-version', actualVersion: 'no_stream', expectedVersion: 'stream_exists' });
    expect(await failureOf(append(client, 'case-none', [event()], 0n))).toMatchObject({ type: 'wrong-expected-version' });
    expect(await typesIn(client.readStream(stream))).toEqual(['E0', 'E1']);
  });

  it('is not stored twice, and then has no place to tell', async () => {
    const [client, stream, events] = [await aClient(), aStream(), several(2)];
    const first = await append(client, stream, events, 'no_stream');
    await append(client, stream, [event('Later')], 1n);
    for (const expected of ['no_stream', 'any', 'stream_exists'] as const) {
      const again = await append(client, stream, events, expected);
      expect(again.nextExpectedRevision).toBe(1n);
      expect(again.position).not.toEqual(first.position);
    }
    expect(await typesIn(client.readStream(stream))).toEqual(['E0', 'E1', 'Later']);
  });

  it('is refused when only some of it is stored', async () => {
    const [client, stream, [one, two]] = [await aClient(), aStream(), several(2) as [EventData, EventData]];
    await append(client, stream, [one]);
    for (const expected of ['no_stream', 'any'] as const) {
      expect(await failureOf(append(client, stream, [one, two], expected))).toMatchObject({ type: 'wrong-expected-version' });
    }
    expect(await failureOf(append(client, stream, [two, one], 'no_stream'))).toMatchObject({ type: 'wrong-expected-version' });
  });

  it('does not look for the ids elsewhere', async () => {
    const [client, one] = [await aClient(), event('One')];
    const [stream, other] = [aStream(), aStream()];
    await append(client, stream, [one], 'no_stream');
    await append(client, stream, [one], 0n);
    await append(client, other, [one], 'any');
    expect(await typesIn(client.readStream(stream))).toEqual(['One', 'One']);
    expect(await typesIn(client.readStream(other))).toEqual(['One']);
  });

  it('takes a mebibyte and no more', async () => {
    const [client, stream] = [await aClient(), aStream()];
    const part = (): EventData => binaryEvent({ type: 'P', data: new Uint8Array(512 * 1024 - 2) });
    await append(client, stream, [part(), part()]);
    const failure = await failureOf(append(client, stream, [part(), binaryEvent({ type: 'P', data: new Uint8Array(512 * 1024 - 1) })]));
    expect(failure).toMatchObject({ type: 'maximum-append-size-exceeded', maxAppendSize: 1024 * 1024 });
    expect(await typesIn(client.readStream(stream))).toEqual(['P', 'P']);
  });

  it.each(['before-storing', 'after-storing'] as const)('can be lost %s', async (when) => {
    const peer = await aPeer();
    const [client, lost] = [connect(peer.connectionString), event('Lost')];
    peer.failNextAppend(when);
    expect(await failureOf(append(client, 'case-1', [lost], 'no_stream'))).toMatchObject({ type: 'unavailable' });
    expect(peer.log.stream('case-1')).toHaveLength(when === 'after-storing' ? 1 : 0);
    expect(await append(client, 'case-1', [lost], 'no_stream')).toMatchObject({ nextExpectedRevision: 0n });
    expect(peer.log.stream('case-1')).toHaveLength(1);
  });

  it.each(['before-storing', 'after-storing'] as const)('can time out %s', async (when) => {
    const peer = await aPeer();
    peer.failNextAppend(when, 'times-out');
    const { type } = await failureOf(append(connect(peer.connectionString), 'case-1', [event()], 'no_stream'));
    expect(['timeout', 'deadline-exceeded']).toContain(type);
    expect(peer.log.stream('case-1')).toHaveLength(when === 'after-storing' ? 1 : 0);
  });

  it('can be held back', async () => {
    const peer = await aPeer();
    const client = connect(peer.connectionString);
    peer.stallAppends();
    const answer = append(client, 'case-1', [event()]);
    for (const deadline = Date.now() + 5_000; peer.counters.appends === 0 && Date.now() < deadline;) await sleep(5);
    expect(peer.counters).toMatchObject({ appends: 1, stored: 0 });
    peer.resume();
    expect(await answer).toMatchObject({ success: true });
    peer.delayAppends(150);
    const start = performance.now();
    await append(client, 'case-1', [event()]);
    expect(performance.now() - start).toBeGreaterThan(140);
  });
});

describe('batch appends', () => {
  it('arrive in fragments and are answered each on its own', async () => {
    const peer = await aPeer();
    const client = connect(peer.connectionString);
    const streams = Array.from({ length: 20 }, () => aStream());
    const outcomes = await Promise.all(
      streams.map((stream, n) =>
        failureOf(client.appendToStream(stream, several(5), { batchAppendSize: 40, expectedRevision: n % 2 === 0 ? 'no_stream' : 7n })),
      ),
    );
    expect(outcomes.map(({ type }) => type)).toEqual(streams.map((_, n) => (n % 2 === 0 ? undefined : 'wrong-expected-version')));
    expect(peer.log.records).toHaveLength(50);
    expect(peer.counters.appends).toBe(20);
  });

  it('are given up when they do not arrive whole in time', async () => {
    const peer = await aPeer();
    const call = rawClient(peer).batchAppend();
    const options = new streams.BatchAppendReq.Options()
      .setStreamIdentifier(new shared.StreamIdentifier().setStreamName(Buffer.from('case-1')))
      .setAny(new empty.Empty())
      .setDeadline(timestamp.Timestamp.fromDate(new Date(Date.now() + 100)));
    const id = randomUUID();
    call.write(new streams.BatchAppendReq().setCorrelationId(new shared.UUID().setString(id)).setOptions(options));
    const [answer] = (await once(call, 'data')) as [streams.BatchAppendResp];
    call.cancel();
    call.on('error', () => undefined);
    expect(answer.getCorrelationId()?.getString()).toBe(id);
    expect(answer.getError()?.getDetails()?.getTypeName()).toBe('event_store.client.Timeout');
    expect(peer.log.records).toEqual([]);
  });
});

describe('reading a stream', () => {
  it('goes both ways from where it is told', async () => {
    const [client, stream] = [await aClient(), aStream()];
    await client.appendToStream(stream, several(5));
    expect(await typesIn(client.readStream(stream, { fromRevision: 3n }))).toEqual(['E3', 'E4']);
    expect(await typesIn(client.readStream(stream, { fromRevision: 1n, maxCount: 2 }))).toEqual(['E1', 'E2']);
    expect(await typesIn(client.readStream(stream, { fromRevision: 5n }))).toEqual([]);
    expect(await typesIn(client.readStream(stream, { direction: 'backwards', fromRevision: 'end', maxCount: 2 }))).toEqual(['E4', 'E3']);
    expect(await typesIn(client.readStream(stream, { direction: 'backwards', fromRevision: 1n }))).toEqual(['E1', 'E0']);
  });

  it('says that there is none', async () => {
    const client = await aClient();
    expect(await failureOf(listed(client.readStream('case-none')))).toMatchObject({ type: 'stream-not-found', streamName: 'case-none' });
  });
});

describe('reading all streams', () => {
  const filled = async () => {
    const log = new PeerLog({ startsAt: BEYOND_DOUBLES });
    const client = await aClient({ log });
    log.write('$settings', '$metadata');
    await client.appendToStream(aStream(), several(2));
    log.write('billing-1', 'Billed', { fen: 1 });
    await client.appendToStream(aStream(), [event('Last')]);
    return { log, client, places: log.records.map(({ position }) => ({ commit: position, prepare: position })) as Position[] };
  };

  it('shows what others wrote too, in the order of the log', async () => {
    const { client } = await filled();
    expect(await typesIn(client.readAll())).toEqual(['$metadata', 'E0', 'E1', 'Billed', 'Last']);
    expect(await typesIn(client.readAll({ direction: 'backwards', fromPosition: 'end', maxCount: 2 }))).toEqual(['Last', 'Billed']);
  });

  it('includes the position forwards and excludes it backwards', async () => {
    const { client, places } = await filled();
    expect(await typesIn(client.readAll({ fromPosition: places[2] as Position, maxCount: 2 }))).toEqual(['E1', 'Billed']);
    expect(await typesIn(client.readAll({ direction: 'backwards', fromPosition: places[2] as Position }))).toEqual(['E0', '$metadata']);
  });

  it('refuses a position inside a record', async () => {
    const { client, places } = await filled();
    const inside = { commit: (places[2]?.commit ?? 0n) + 1n, prepare: (places[2]?.commit ?? 0n) + 1n };
    expect(await failureOf(listed(client.readAll({ fromPosition: inside })))).toMatchObject({ type: 'unknown' });
    const refused = await failureOf(listed(client.subscribeToAll({ fromPosition: inside })));
    expect(String(refused['message'])).toContain('invalid position');
    const beyond = { commit: 2n ** 62n, prepare: 2n ** 62n };
    expect(await typesIn(client.readAll({ fromPosition: beyond }))).toEqual([]);
  });

  it('can leave out what a filter does not allow', async () => {
    const log = new PeerLog();
    for (const stream of ['case-1', '$settings', 'case-2', 'billing-1']) log.write(stream, stream);
    const peer = await aPeer({ log });
    const prefix = new streams.ReadReq.Options.FilterOptions.Expression().setPrefixList(['case-', 'bill']);
    const options = new streams.ReadReq.Options()
      .setAll(new streams.ReadReq.Options.AllOptions().setStart(new shared.Empty()))
      .setCount('2')
      .setUuidOption(new streams.ReadReq.Options.UUIDOption().setString(new shared.Empty()))
      .setFilter(new streams.ReadReq.Options.FilterOptions().setStreamIdentifier(prefix).setMax(32).setCheckpointintervalmultiplier(1));
    const seen = [];
    for await (const answer of rawClient(peer).read(new streams.ReadReq().setOptions(options)) as AsyncIterable<streams.ReadResp>) {
      seen.push(answer.getEvent()?.getEvent()?.getMetadataMap().get('type'));
    }
    expect(seen).toEqual(['case-1', 'case-2']);
  });
});

describe('a subscription to all streams', () => {
  /** What arrives, as the client tells it: types of events, `confirmed`, `caught up` and `checkpoint`. */
  const follow = (client: EventStoreDBClient, fromPosition: Position | 'start' | 'end', filter?: (told: () => Promise<void>) => Filter) => {
    const seen: string[] = [];
    const checkpoints: Position[] = [];
    const subscription: AllStreamSubscription = client.subscribeToAll({
      fromPosition,
      ...(filter && {
        filter: withCheckpoints(
          filter(() => Promise.resolve()),
          seen,
          checkpoints,
        ),
      }),
    });
    subscription.on('confirmation', () => seen.push('confirmed')).on('caughtUp', () => seen.push('caught up'));
    subscription.on('data', ({ event: recorded }) => seen.push(recorded?.type ?? 'none')).on('error', ({ message }) => seen.push(message));
    return { seen, checkpoints, subscription };
  };
  const withCheckpoints = (filter: Filter, seen: string[], checkpoints: Position[]): Filter => ({
    ...filter,
    checkpointReached: (_subscription, position) => {
      seen.push('checkpoint');
      checkpoints.push(position);
      return Promise.resolve();
    },
  });
  const until = async (holds: () => boolean): Promise<void> => {
    for (const deadline = Date.now() + 5_000; !holds() && Date.now() < deadline;) await sleep(5);
  };

  it('begins with what is there, then is told once that it is, then goes on', async () => {
    const client = await aClient();
    await client.appendToStream(aStream(), several(2));
    const { seen } = follow(client, 'start');
    await until(() => seen.includes('caught up'));
    await client.appendToStream(aStream(), [event('Live')]);
    await until(() => seen.includes('Live'));
    expect(seen).toEqual(['confirmed', 'E0', 'E1', 'caught up', 'Live']);
  });

  it('begins behind the position, or at the end', async () => {
    const client = await aClient({ log: new PeerLog({ startsAt: BEYOND_DOUBLES }) });
    await client.appendToStream(aStream(), several(3));
    const [, second] = await listed(client.readAll());
    const behind = follow(client, second?.position as Position);
    const atEnd = follow(client, 'end', () => streamNameFilter({ prefixes: ['case-'] }));
    await until(() => behind.seen.includes('caught up') && atEnd.seen.includes('caught up'));
    await client.appendToStream(aStream(), [event('Live')]);
    await until(() => behind.seen.includes('Live') && atEnd.seen.includes('Live'));
    expect(behind.seen).toEqual(['confirmed', 'E2', 'caught up', 'Live']);
    expect(atEnd.seen).toEqual(['confirmed', 'caught up', 'Live']);
  });

  it.each([
    ['prefixes of stream names', streamNameFilter({ prefixes: ['case-', 'draft-'] }), ['A', 'B']],
    ['a pattern of stream names', streamNameFilter({ regex: '^case-|1$' }), ['A', 'C']],
    ['prefixes of types', eventTypeFilter({ prefixes: ['$'] }), ['$D']],
    ['a pattern of types', eventTypeFilter({ regex: '^[^$]' }), ['A', 'B', 'C', 'E']],
  ])('can be for %s', async (_, filter, expected) => {
    const log = new PeerLog();
    const client = await aClient({ log });
    for (const [stream, type] of [
      ['case-2', 'A'],
      ['draft-2', 'B'],
      ['bill-1', 'C'],
      ['settings', '$D'],
      ['$stats', 'E'],
    ] as const)
      log.write(stream, type);
    const { seen } = follow(client, 'start', () => filter);
    await until(() => seen.includes('caught up'));
    expect(seen).toEqual(['confirmed', ...expected, 'checkpoint', 'caught up']);
  });

  it('tells how far it has looked even where nothing matched', async () => {
    const log = new PeerLog();
    for (let n = 0; n < 25; n += 1) log.write('other-1', `O${n}`);
    const client = await aClient({ log });
    const { seen, checkpoints, subscription } = follow(client, 'start', () =>
      streamNameFilter({ prefixes: ['case-'], maxSearchWindow: 4, checkpointInterval: 2 }),
    );
    await until(() => seen.includes('caught up'));
    expect(seen).toEqual(['confirmed', 'checkpoint', 'checkpoint', 'checkpoint', 'checkpoint', 'caught up']);
    for (let n = 0; n < 8; n += 1) log.write('other-1', `L${n}`);
    await until(() => checkpoints.length === 5);
    const live = log.records.at(-1)?.position;
    expect(checkpoints.at(-1)).toEqual({ commit: live, prepare: live });
    await subscription.unsubscribe();
  });

  it('goes on from every checkpoint without a gap', async () => {
    const log = new PeerLog({ startsAt: BEYOND_DOUBLES });
    const client = await aClient({ log });
    for (let n = 0; n < 30; n += 1) log.write(n % 7 === 0 ? 'case-1' : 'other-1', `T${n}`);
    const filter = () => streamNameFilter({ prefixes: ['case-'], maxSearchWindow: 3, checkpointInterval: 1 });
    const first = follow(client, 'start', filter);
    await until(() => first.seen.includes('caught up'));
    expect(first.checkpoints.some(({ commit, prepare }) => prepare !== commit)).toBe(true); // not the place of any event
    let after: string[] = [];
    for (const [index, checkpoint] of first.checkpoints.entries()) {
      const upTo = first.seen.flatMap((told, at) => (told === 'checkpoint' ? [at] : []))[index] ?? 0;
      after = first.seen.slice(upTo).filter((told) => told.startsWith('T'));
      const again = follow(client, checkpoint, filter);
      await until(() => again.seen.includes('caught up'));
      expect(again.seen.filter((told) => told.startsWith('T'))).toEqual(after);
    }
    expect(after).toEqual([]);
  });

  it('is not read ahead of a slow reader, who holds up nobody else', async () => {
    const log = new PeerLog();
    for (let n = 0; n < 500; n += 1) log.write('case-1', `N${n}`, { text: 'x'.repeat(2_000) });
    const peer = await aPeer({ log });
    const client = connect(peer.connectionString);
    const slow = client.subscribeToAll({ fromPosition: 'start' }, { highWaterMark: 1 });
    await once(slow, 'confirmation');
    const { seen } = follow(client, 'start');
    await until(() => seen.includes('caught up'));
    expect(seen).toHaveLength(502);
    const { eventsSent, mostWrittenAhead } = peer.counters;
    expect(eventsSent).toBeLessThan(900);
    expect(mostWrittenAhead).toBeLessThan(20);
    let read = 0;
    for await (const _event of slow) {
      read += 1;
      if (read === 500) break;
    }
    expect(peer.counters.eventsSent).toBe(1_000);
  });

  it('reads the log again, and is told so, when too much came at once', async () => {
    const client = await aClient();
    const { seen } = follow(client, 'start');
    await until(() => seen.includes('caught up'));
    await client.appendToStream(aStream(), several(100));
    await until(() => seen.length >= 103);
    expect(seen).toEqual(['confirmed', 'caught up', ...several(100).map(({ type }) => type), 'caught up']);
  });

  it('waits for a position that the log has not reached, and shows nothing before it', async () => {
    const log = new PeerLog();
    const client = await aClient({ log });
    log.write('case-1', 'Old');
    const ahead = log.end + 200n;
    const { seen } = follow(client, { commit: ahead, prepare: ahead });
    await until(() => seen.includes('caught up'));
    for (let n = 0; n < 6; n += 1) log.write('case-1', `New${n}`);
    const shown = log.records.filter(({ position }) => position > ahead).map(({ type }) => type);
    expect(shown.length).toBeLessThan(6);
    await until(() => seen.length >= 2 + shown.length);
    expect(seen).toEqual(['confirmed', 'caught up', ...shown]);
  });

  it('can end after a number of events', async () => {
    const peer = await aPeer();
    const client = connect(peer.connectionString);
    await client.appendToStream(aStream(), several(5));
    peer.failSubscriptionsAfter(2);
    const subscription = client.subscribeToAll({ fromPosition: 'start' });
    expect(await failureOf(listed(subscription))).toMatchObject({ type: 'unavailable' });
    expect(peer.counters).toMatchObject({ eventsSent: 2, subscriptionsOpened: 1, openSubscriptions: 0 });
  });
});

describe('a peer', () => {
  it('tells its version, or does not know the question', async () => {
    const version = async (options: PeerOptions) =>
      ((await aClient(options)) as unknown as { capabilities: Promise<{ serverVersion: string }> }).capabilities;
    expect(await version({})).toMatchObject({ serverVersion: '24.10.0' });
    expect(await version({ version: '23.10.1' })).toMatchObject({ serverVersion: '23.10.1' });
    expect(await version({ version: 'before-21.10' })).toMatchObject({ serverVersion: 'unknown' });
  });

  it('is killed and started again on the same port with the same log', async () => {
    const peer = await aPeer();
    const { port, connectionString } = peer;
    const client = connect(connectionString);
    await client.appendToStream('case-1', [event('Before')]);
    const broken = failureOf(listed(client.subscribeToAll({ fromPosition: 'start' })));
    for (const deadline = Date.now() + 5_000; peer.counters.openSubscriptions === 0 && Date.now() < deadline;) await sleep(5);
    await peer.kill();
    expect(await broken).toMatchObject({ type: 'unavailable' });
    // The client asks what the server can do before it appends, and passes on that failure as gRPC gave it.
    expect(await failureOf(client.appendToStream('case-1', [event('Lost')]))).toMatchObject({ code: 14 });
    await peer.start();
    expect(peer.port).toBe(port);
    await client.appendToStream('case-1', [event('After')]);
    expect(await typesIn(client.readStream('case-1'))).toEqual(['Before', 'After']);
  });

  it('can lose its connections and go on', async () => {
    const peer = await aPeer();
    const client = connect(peer.connectionString);
    const broken = failureOf(listed(client.subscribeToAll({ fromPosition: 'start' })));
    for (const deadline = Date.now() + 5_000; peer.counters.openSubscriptions === 0 && Date.now() < deadline;) await sleep(5);
    peer.dropConnections();
    expect(await broken).toMatchObject({ type: 'unavailable' });
    expect(await client.appendToStream('case-1', [event()])).toMatchObject({ success: true });
  });

  it('lets the client run out of time and does not store what nobody waits for', async () => {
    const peer = await aPeer();
    const client = connect(peer.connectionString);
    peer.stallAppends();
    const failure = await failureOf(client.appendToStream('case-1', [event()], { ...WAYS[1][1], deadline: 100 }));
    expect(failure).toMatchObject({ type: 'deadline-exceeded' });
    for (const deadline = Date.now() + 200; Date.now() < deadline;) await sleep(20);
    peer.resume();
    await client.appendToStream('case-2', [event()]);
    expect(peer.log.stream('case-1')).toEqual([]);
  });

  const failures = async (client: EventStoreDBClient, also: object = {}) => ({
    batch: await failureOf(client.appendToStream(aStream(), [event()], also)),
    append: await failureOf(client.appendToStream(aStream(), [event()], { ...WAYS[1][1], ...also })),
    read: await failureOf(listed(client.readAll(also))),
  });

  it('says in other words to a batch append what it cannot do now', async () => {
    const peer = await aPeer();
    const client = connect(peer.connectionString);
    peer.become('not-ready');
    expect(await failures(client)).toMatchObject({
      batch: { type: 'unknown', message: 'Could not recognize Server Is Not Ready' },
      append: { type: 'unavailable', message: '14 UNAVAILABLE: Server Is Not Ready' },
      read: { type: 'unavailable', message: '14 UNAVAILABLE: Server Is Not Ready' },
    });
    peer.become('leader');
    peer.beTooBusy();
    expect(await failures(client)).toMatchObject({
      batch: { type: 'unknown', message: 'Could not recognize Server Is Busy' },
      append: { type: 'unavailable', message: '14 UNAVAILABLE: Server Is Too Busy' },
      read: { type: 'unavailable' },
    });
    peer.beTooBusy(false);
    peer.become('read-only-leaderless');
    const { batch, append, read } = await failures(client);
    expect(batch).toMatchObject({ type: 'unknown', message: 'Could not recognize No leader info available in response' });
    expect(append).toMatchObject({ type: 'unknown', message: '2 UNKNOWN: No leader info available in response' });
    expect(read).toEqual({});
  });

  it('asks for a user on demand', async () => {
    const peer = await aPeer();
    const client = connect(peer.connectionString);
    peer.demandCredentials();
    expect(await failures(client)).toMatchObject({
      batch: { type: 'access-denied' },
      append: { type: 'access-denied' },
      read: { type: 'access-denied' },
    });
    peer.demandCredentials(false);
    expect(await failures(client)).toEqual({ batch: {}, append: {}, read: {} });
  });
});

describe('a cluster', () => {
  it('sends to its leader who must write there, and forwards the others', async () => {
    const cluster = await startCluster(3);
    closing.push(() => cluster.stop());
    const [leader, follower] = cluster.nodes as [Peer, Peer, Peer];
    const atFollower = (): EventStoreDBClient => connect(follower.connectionString);
    const elsewhere = { type: 'not-leader', leader: { address: '127.0.0.1', port: leader.port } };
    const [one, two, three, four] = [atFollower(), atFollower(), atFollower(), atFollower()];
    expect(await failureOf(one.appendToStream('case-1', [event()], { requiresLeader: true }))).toMatchObject(elsewhere);
    expect(await failureOf(two.appendToStream('case-1', [event()], { ...WAYS[1][1], requiresLeader: true }))).toMatchObject(elsewhere);
    expect(await failureOf(listed(three.readAll({ requiresLeader: true })))).toMatchObject(elsewhere);
    await one.appendToStream('case-1', [event('AtLeader')], { requiresLeader: true });
    expect(leader.counters.appends).toBe(1);
    await four.appendToStream('case-1', [event('Forwarded')]);
    expect(follower.counters.appends).toBe(1);
    expect(await typesIn(four.readStream('case-1'))).toEqual(['AtLeader', 'Forwarded']);
    follower.become('read-only-replica');
    expect(await failureOf(four.appendToStream('case-1', [event()]))).toMatchObject(elsewhere);
  });

  it('tells clients which node leads, also after another was elected', async () => {
    const cluster = await startCluster(3);
    closing.push(() => cluster.stop());
    const [first, second] = cluster.nodes as [Peer, Peer, Peer];
    const clients = Array.from({ length: 8 }, () => connect(`${cluster.connectionString}&discoveryInterval=10`));
    for (const client of clients) await client.appendToStream('case-2', [event()], { requiresLeader: true });
    expect(first.counters.appends).toBe(8);
    const [client] = clients as [EventStoreDBClient];
    await client.appendToStream('case-1', [event('First')]);
    await first.kill();
    cluster.elect(second);
    expect(await failureOf(client.appendToStream('case-1', [event('Second')]))).toMatchObject({ type: 'unavailable' });
    await client.appendToStream('case-1', [event('Second')], { requiresLeader: true });
    expect(second.counters.appends).toBe(1);
    expect(await typesIn(client.readStream('case-1'))).toEqual(['First', 'Second']);
  });
});

describe('a peer with certificate and users', () => {
  let tls: ThrowAwayCertificates;
  beforeAll(async () => {
    tls = await throwAwayCertificates();
  });
  afterAll(() => tls.remove());
  const users = [
    { name: 'jieli', password: 'p@ss:word', mayWrite: true },
    { name: 'auditor', password: 'secret', mayWrite: false },
  ];

  it('lets a user in and knows who may write', async () => {
    const peer = await aPeer({ tls, users });
    const client = connect(peer.connectionString);
    await client.appendToStream('case-1', [event('Written')], { expectedRevision: 'no_stream' });
    const auditor = { credentials: { username: 'auditor', password: 'secret' } };
    expect(await typesIn(client.readStream('case-1', auditor))).toEqual(['Written']);
    expect(await failureOf(client.appendToStream('case-1', [event()], auditor))).toMatchObject({ type: 'access-denied', code: 7 });
    const asAuditor = connect(peer.connectionString.replace('jieli:p%40ss%3Aword', 'auditor:secret'));
    expect(await failureOf(asAuditor.appendToStream('case-1', [event()]))).toMatchObject({ type: 'access-denied' });
    peer.failNextAppend('before-storing');
    expect(await failureOf(client.appendToStream('case-1', [event()]))).toMatchObject({ type: 'unavailable' });
    expect(peer.log.records).toHaveLength(1);
  });

  it('refuses a wrong password and nobody', async () => {
    const peer = await aPeer({ tls, users });
    const wrong = connect(peer.connectionString.replace('p%40ss%3Aword', 'guess'));
    const nobody = connect(peer.connectionString.replace('jieli:p%40ss%3Aword@', ''));
    expect(await failureOf(listed(wrong.readAll()))).toMatchObject({ type: 'access-denied', code: 16 });
    expect(await failureOf(wrong.appendToStream('case-1', [event()]))).toMatchObject({ type: 'access-denied', code: 16 });
    expect(await failureOf(listed(nobody.readAll()))).toMatchObject({ type: 'access-denied', code: 7 });
    expect(await failureOf(nobody.appendToStream('case-1', [event()]))).toMatchObject({ type: 'access-denied' });
  });
});

describe('a peer in a process of its own', () => {
  const spawned: SpawnedPeer[] = [];
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'peer-'));
  });
  afterEach(async () => {
    await Promise.all(spawned.splice(0).map((peer) => peer.end()));
    await rm(folder, { recursive: true });
  });
  const start = async (options: Parameters<typeof spawnPeer>[0]): Promise<SpawnedPeer> => {
    const peer = await spawnPeer(options);
    spawned.push(peer);
    return peer;
  };

  it('has everything that was answered after it was killed, and no half of an append', async () => {
    const file = join(folder, 'log');
    const first = await start({ file });
    const client = connect(first.connectionString);
    const { position } = await client.appendToStream('case-1', [
      event('One', randomUUID(), { 甲: 1 }),
      binaryEvent({ type: 'Two', data: Uint8Array.of(0, 255) }),
    ]);
    await first.end('SIGKILL');
    await appendFile(file, '[{"id":"half');
    const second = await start({ file, port: first.port });
    const again = connect(second.connectionString);
    await again.appendToStream('case-1', [event('Three')], { expectedRevision: 1n });
    await second.end('SIGTERM');
    expect(second.child.exitCode).toBe(0);
    const third = await start({ file, port: first.port });
    const events = await listed(connect(third.connectionString).readStream('case-1'));
    expect(events.map(({ type }) => type)).toEqual(['One', 'Two', 'Three']);
    expect(events[0]?.data).toEqual({ 甲: 1 });
    expect(Buffer.from(events[1]?.data as Uint8Array)).toEqual(Buffer.from([0, 255]));
    expect(events[1]?.position).toEqual(position);
    expect(events[2]?.position?.commit).toBeGreaterThan(position?.commit ?? 0n);
  });
});
