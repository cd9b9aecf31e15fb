import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type Pool, type QueryConfig } from 'pg';
import { APP_ROLE } from '../../src/database/app-role.js';
import { createPool } from '../../src/database/pool.js';
import { NO_STREAM, START } from '../../src/event-store/event-store.js';
import { PostgresEventStore } from '../../src/event-store/postgresql/postgres-event-store.js';
import { type TestDatabase, createTestDatabase } from '../support/database.js';
import { aStream, anEvent } from '../support/events.js';
import { eventStoreContract } from './event-store.contract.js';

const A_LONG_TIME_MS = 600_000;

describe('the event store in PostgreSQL', () => {
  let database: TestDatabase;
  let superuser: Client;
  let pool: Pool;
  const stores: PostgresEventStore[] = [];

  const openStore = (on: Pool = pool): PostgresEventStore => {
    const store = new PostgresEventStore(on, { pollMs: A_LONG_TIME_MS });
    stores.push(store);
    return store;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = new Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    pool = createPool({ url: database.appUrl, role: APP_ROLE });
  });
  beforeEach(() => superuser.query('TRUNCATE events, record_identity'));
  afterEach(() => Promise.all(stores.splice(0).map((store) => store.close())));
  afterAll(async () => {
    await pool.end();
    await superuser.end();
    await database.drop();
  });

  eventStoreContract(openStore);

  const next = async (store: PostgresEventStore, after = START): Promise<readonly string[]> => {
    for await (const batch of store.subscribe(after, new AbortController().signal)) return batch.map(({ type }) => type);
    return [];
  };

  describe('while a transaction is open that may yet commit events', () => {
    const insertSlowly = async (): Promise<Client> => {
      const slow = new Client({ connectionString: database.ownerUrl });
      await slow.connect();
      await slow.query('BEGIN');
      await slow.query(
        `INSERT INTO events (stream, version, event_id, type, data, metadata, prev_hash, hash, recorded_at)
         VALUES ('case-slow', 1, gen_random_uuid(), 'Slow', '{}', '{}', '', '', now())`,
      );
      return slow;
    };

    it('shows none of those that come after it', async () => {
      const store = openStore();
      await store.append(aStream(), [anEvent('Before')], NO_STREAM);
      const slow = await insertSlowly();
      await store.append(aStream(), [anEvent('After')], NO_STREAM);
      const during = await store.readAll(START, 10);
      const unshown = await store.unshown(10);
      await slow.query('COMMIT');
      const afterwards = await store.readAll(START, 10);
      await slow.end();
      expect(during.map(({ type }) => type)).toEqual(['Before']);
      expect(unshown.map(({ type }) => type)).toEqual(['After']);
      expect(afterwards.map(({ type }) => type)).toEqual(['Before', 'Slow', 'After']);
      expect(await store.unshown(10)).toEqual([]);
    });

    it('shows them soon after it ends, although nobody announces that', async () => {
      const store = openStore();
      const slow = await insertSlowly();
      await store.append(aStream(), [anEvent('After')], NO_STREAM);
      const seen = next(store);
      await sleep(100);
      const start = Date.now();
      await slow.query('ROLLBACK');
      expect(await seen).toEqual(['After']);
      expect(Date.now() - start).toBeLessThan(1_000);
      await slow.end();
    });
  });

  describe('a subscription of another instance', () => {
    it('is woken through the database', async () => {
      const otherPool = createPool({ url: database.appUrl, role: APP_ROLE });
      const other = openStore(otherPool);
      const seen = next(other);
      await sleep(200);
      const start = Date.now();
      await openStore().append(aStream(), [anEvent('One')], NO_STREAM);
      expect(await seen).toEqual(['One']);
      expect(Date.now() - start).toBeLessThan(1_000);
      await other.close();
      await otherPool.end();
    });

    it('outlives the loss of all its connections', async () => {
      const otherPool = createPool({ url: database.appUrl, role: APP_ROLE });
      const troubles: unknown[] = [];
      const other = new PostgresEventStore(otherPool, { pollMs: A_LONG_TIME_MS, onTrouble: (error) => troubles.push(error) });
      const seen = next(other);
      await sleep(200);
      await superuser.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      );
      await sleep(50);
      await openStore().append(aStream(), [anEvent('One')], NO_STREAM);
      expect(await seen).toEqual(['One']);
      await other.close();
      await otherPool.end();
    });
  });

  it('appends once, although the connection breaks after the commit and before the answer', async () => {
    const stream = aStream();
    const event = anEvent('Opened');
    let breaks = 1;
    const breaking = new Proxy(pool, {
      get: (target, name): unknown => {
        const member: unknown = Reflect.get(target, name);
        if (name !== 'query') return member;
        return async (query: QueryConfig) => {
          const result = await target.query(query);
          if (breaks-- > 0) throw new Error('Connection terminated unexpectedly');
          return result;
        };
      },
    });
    const store = openStore(breaking);
    const { head } = await store.append(stream, [event], NO_STREAM);
    expect(head.version).toBe(1);
    expect(await store.read(stream)).toHaveLength(1);
  });

  it('polls when no notification comes', async () => {
    const store = new PostgresEventStore(pool, { pollMs: 100 });
    stores.push(store);
    const seen = next(store);
    await sleep(50);
    await superuser.query(
      `INSERT INTO events (stream, version, event_id, type, data, metadata, prev_hash, hash, recorded_at)
       VALUES ('case-silent', 1, gen_random_uuid(), 'Silent', '{}', '{}', '', '', now())`,
    );
    expect(await seen).toEqual(['Silent']);
  });

  it('does not keep the database busy while nothing happens', async () => {
    const counted = createPool({ url: database.appUrl, role: APP_ROLE });
    const store = new PostgresEventStore(counted, { pollMs: 200 });
    let readings = 0;
    counted.on('acquire', () => (readings += 1));
    const stop = new AbortController();
    const idle = (async () => {
      for await (const batch of store.subscribe(START, stop.signal)) expect(batch).toEqual([]);
    })();
    await sleep(1_000);
    stop.abort();
    await idle;
    await store.close();
    await counted.end();
    expect(readings).toBeGreaterThan(4);
    expect(readings).toBeLessThan(20);
  });
});
