import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { APP_ROLE } from '../../src/database/app-role.js';
import { createDataSource } from '../../src/database/data-source.js';
import { createPool } from '../../src/database/pool.js';
import { EventCatalogue } from '../../src/event-store/event-catalogue.js';
import { brokenAt } from '../../src/event-store/chain.js';
import { NO_STREAM, START } from '../../src/event-store/event-store.js';
import { EventStoreDbEventStore } from '../../src/event-store/eventstoredb/eventstoredb-event-store.js';
import { Leases } from '../../src/leases/leases.js';
import { PolicyRunner } from '../../src/policies/index.js';
import { Projector } from '../../src/projections/index.js';
import { type TestDatabase, createTestDatabase } from '../support/database.js';
import { type Peer, startPeer } from '../support/eventstoredb-peer/index.js';
import { aStream, anEvent } from '../support/events.js';

const [WRITERS, EACH, KILLS] = [10, 100, 20];

describe('EventStoreDB killed twenty times under a thousand events', () => {
  let database: TestDatabase;
  let owner: Client;
  let pool: Pool;
  let source: DataSource;
  let peer: Peer;
  let store: EventStoreDbEventStore;

  beforeAll(async () => {
    [database, peer] = await Promise.all([createTestDatabase(), startPeer()]);
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(`CREATE TABLE arrivals (n bigserial PRIMARY KEY, stream text NOT NULL, version integer NOT NULL)`);
    await owner.query(`GRANT SELECT, INSERT ON arrivals TO jieli_app; GRANT USAGE ON SEQUENCE arrivals_n_seq TO jieli_app`);
    pool = createPool({ url: database.appUrl, role: APP_ROLE });
    source = await createDataSource({ url: database.appUrl, role: APP_ROLE }).initialize();
    store = new EventStoreDbEventStore({ url: peer.connectionString, namespace: 'faults', patienceMs: 30_000 });
  });
  afterAll(async () => {
    await store.close();
    await peer.kill();
    await source.destroy();
    await pool.end();
    await owner.end();
    await database.drop();
  });

  it('loses and repeats nothing: in the record, in a read model that counts, and in the reactions of a policy', async () => {
    const leases = new Leases(pool);
    const projector = new Projector(source, leases, store, new EventCatalogue()).register({
      name: 'arrivals',
      version: 1,
      tables: ['arrivals'],
      handles: ['Counted'],
      apply: async ({ stream, version }, manager) => {
        await manager.query('INSERT INTO arrivals (stream, version) VALUES ($1, $2)', [stream, version]); // not safe to repeat
      },
    });
    const reactions: string[] = [];
    const policies = new PolicyRunner(pool, leases, store, new EventCatalogue()).register({
      name: 'note',
      handles: ['Counted'],
      since: 'beginning',
      react: ({ metadata }) => Promise.resolve(void reactions.push(metadata.eventId)),
    });
    projector.start();
    policies.start();

    let [written, kills] = [0, 0];
    const streams = Array.from({ length: WRITERS }, () => aStream());
    const writing = Promise.all(
      streams.map(async (stream) => {
        for (let [n, head] = [0, NO_STREAM]; n < EACH; n += 1) {
          ({ head } = await store.append(stream, [anEvent('Counted', { n })], head));
          written += 1;
        }
      }),
    );
    // Spread over the writing, each at another moment of appends and of the subscription.
    while (kills < KILLS) {
      if (written < ((kills + 1) * WRITERS * EACH) / (KILLS + 2)) {
        await sleep(2);
        continue;
      }
      await peer.kill();
      kills += 1;
      await sleep(kills % 3 === 0 ? 150 : 5);
      await peer.start();
    }
    await writing;
    await projector.awaitPosition(await store.end(), undefined, 20_000);
    for (const deadline = Date.now() + 20_000; reactions.length < written && Date.now() < deadline;) await sleep(20);
    await Promise.all([projector.stop(), policies.stop()]);
    await leases.close();

    expect([written, kills]).toEqual([WRITERS * EACH, KILLS]);
    const all = await store.readAll(START, 10_000);
    expect(all).toHaveLength(1_000);
    for (const stream of streams) {
      const events = await store.read(stream);
      expect(brokenAt(events)).toBeUndefined();
      expect(events.map(({ data }) => (data as { readonly n: number }).n)).toEqual(Array.from({ length: EACH }, (_, n) => n));
    }
    const { rows } = await owner.query<{ readonly stream: string; readonly version: number }>(
      'SELECT stream, version FROM arrivals ORDER BY n',
    );
    expect(rows).toEqual(all.map(({ stream, version }) => ({ stream, version })));
    expect(new Set(reactions).size).toBe(1_000);
    expect(reactions.filter((id, index) => reactions.indexOf(id) === index)).toEqual(all.map(({ metadata }) => metadata.eventId));
    expect((await owner.query('SELECT FROM projection_failures')).rowCount).toBe(0);
  });
});
