import { Client, type Pool } from 'pg';
import { APP_ROLE } from '../../src/database/app-role.js';
import { createPool } from '../../src/database/pool.js';
import { copyRecord, countEvents } from '../../src/event-store/copy/copy-record.js';
import { verifyCopy } from '../../src/event-store/copy/verify-copy.js';
import { type EventStore, NO_STREAM, START } from '../../src/event-store/event-store.js';
import { EventStoreDbEventStore } from '../../src/event-store/eventstoredb/eventstoredb-event-store.js';
import { MemoryEventStore } from '../../src/event-store/memory-event-store.js';
import { PostgresEventStore } from '../../src/event-store/postgresql/postgres-event-store.js';
import type { StreamName } from '../../src/kernel/ids.js';
import { type TestDatabase, createTestDatabase } from '../support/database.js';
import { type Peer, startPeer } from '../support/eventstoredb-peer/index.js';
import { aStream, anEvent } from '../support/events.js';

const chains = async (store: EventStore): Promise<readonly string[]> =>
  (await store.readAll(START, 10_000)).map(({ stream, version, hash }) => `${stream}@${version}:${hash}`);

/** Streams that take turns, with more than one event an append. */
const fill = async (store: EventStore, rounds = 6): Promise<readonly StreamName[]> => {
  const streams = [aStream(), aStream(), aStream('calendar')];
  const heads = new Map(streams.map((stream) => [stream, NO_STREAM]));
  for (let round = 0; round < rounds; round += 1) {
    for (const stream of streams) {
      const events = Array.from({ length: 1 + (round % 3) }, (_, n) =>
        anEvent(`E${round}-${n}`, { 文本: `第${round}轮`, zulu: n, alpha: 0.1 }),
      );
      heads.set(stream, (await store.append(stream, events, heads.get(stream) ?? NO_STREAM)).head);
    }
  }
  return streams;
};

describe('copying a record', () => {
  let database: TestDatabase;
  let pool: Pool;
  let peer: Peer;
  let postgres: PostgresEventStore;
  let distributed: EventStoreDbEventStore;

  beforeEach(async () => {
    [database, peer] = await Promise.all([createTestDatabase(), startPeer()]);
    pool = createPool({ url: database.appUrl, role: APP_ROLE });
    postgres = new PostgresEventStore(pool);
    distributed = new EventStoreDbEventStore({ url: peer.connectionString, namespace: 'copy' });
  });
  afterEach(async () => {
    await Promise.all([postgres.close(), distributed.close()]);
    await peer.kill();
    await pool.end();
    await database.drop();
  });

  it.each([
    ['from PostgreSQL to EventStoreDB', () => [postgres, distributed] as const],
    ['from EventStoreDB to PostgreSQL', () => [distributed, postgres] as const],
  ])('brings every event over in its order, under the same id, %s', async (_, choose) => {
    const [source, target] = choose();
    const streams = await fill(source);
    const shown: number[] = [];
    await copyRecord({ source, target, onProgress: (events) => shown.push(events) });
    const verified = await verifyCopy({ source, target });
    expect(verified).toMatchObject({ events: 36, streams: 3 });
    expect(await chains(target)).toEqual(await chains(source));
    expect(await target.identify()).toBe(await source.identify());
    for (const stream of streams)
      expect((await target.read(stream)).map(({ data, metadata }) => JSON.stringify([data, metadata]))).toEqual(
        (await source.read(stream)).map(({ data, metadata }) => JSON.stringify([data, metadata])),
      );
    expect([shown[0], shown.at(-1)]).toEqual([0, 36]);
  });

  it('goes on where it was cut off, and does nothing when all is there', async () => {
    await fill(postgres);
    let appends = 0; // one for each of three streams at least, however their events were grouped
    const cut = new Proxy(distributed, {
      get: (target, name) => {
        if (name === 'append' && ++appends > 2) throw new Error('cut off');
        const member: unknown = Reflect.get(target, name, target);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
    await expect(copyRecord({ source: postgres, target: cut })).rejects.toThrow('cut off');
    const copied = await countEvents(distributed);
    expect(copied).toBeGreaterThan(0);
    expect(copied).toBeLessThan(36);
    await copyRecord({ source: postgres, target: distributed });
    const stored = peer.counters.stored;
    await copyRecord({ source: postgres, target: distributed });
    expect(peer.counters.stored).toBe(stored);
    expect((await verifyCopy({ source: postgres, target: distributed })).events).toBe(36);
  });

  it('takes only what is new when the source has gone on', async () => {
    const [stream] = await fill(postgres);
    await copyRecord({ source: postgres, target: distributed });
    const head = (await postgres.readBackwards(stream ?? aStream(), 1))[0] ?? { version: 0, hash: NO_STREAM.hash };
    await postgres.append(stream ?? aStream(), [anEvent('Later')], head);
    await expect(verifyCopy({ source: postgres, target: distributed })).rejects.toMatchObject({ reason: 'incomplete' });
    await copyRecord({ source: postgres, target: distributed });
    expect((await verifyCopy({ source: postgres, target: distributed })).events).toBe(37);
  });

  it('says which place in the copy a place in the original is', async () => {
    await fill(postgres);
    await copyRecord({ source: postgres, target: distributed });
    const [from, to] = [await postgres.readAll(START, 100), await distributed.readAll(START, 100)];
    const places = [from[4]?.position ?? START, from[35]?.position ?? START, START];
    const { translate } = await verifyCopy({ source: postgres, target: distributed }, places);
    expect(places.map(translate)).toEqual([to[4]?.position, to[35]?.position, START]);
  });

  it('refuses a target that holds another record, or has gone its own way', async () => {
    await fill(postgres);
    await distributed.append(aStream(), [anEvent('Other')], NO_STREAM);
    await distributed.identify();
    await expect(copyRecord({ source: postgres, target: distributed })).rejects.toMatchObject({ reason: 'another-record' });
    const twin = new MemoryEventStore();
    await copyRecord({ source: postgres, target: twin });
    await twin.append(aStream(), [anEvent('Only here')], NO_STREAM);
    await expect(copyRecord({ source: postgres, target: twin })).rejects.toMatchObject({ reason: 'diverged' });
  });

  it('gives an empty target the id of the source', async () => {
    await fill(postgres);
    await distributed.identify();
    await copyRecord({ source: postgres, target: distributed });
    expect(await distributed.identify()).toBe(await postgres.identify());
  });

  it.each([
    ['data', `UPDATE events SET data = '{"forged":true}' WHERE stream = $1 AND version = 3`],
    ['type', `UPDATE events SET type = 'Forged' WHERE stream = $1 AND version = 3`],
    ['hash', `UPDATE events SET hash = repeat('a', 64) WHERE stream = $1 AND version = 3`],
  ])('writes nothing on from an event whose %s was changed after it was stored', async (_, forgery) => {
    const [stream] = await fill(postgres);
    const superuser = new Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    await superuser.query(forgery, [stream]);
    await superuser.end();
    await expect(copyRecord({ source: postgres, target: distributed })).rejects.toMatchObject({ reason: 'chain-broken' });
    expect((await distributed.read(stream ?? aStream())).length).toBeLessThan(3);
  });
});
