import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { Client } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { type TestDatabase, createTestDatabase } from '../../test/support/database.js';
import { aStream, anEvent } from '../../test/support/events.js';
import { APP_ROLE } from '../database/app-role.js';
import { createDataSource } from '../database/data-source.js';
import { createPool } from '../database/pool.js';
import { EventCatalogue } from '../event-store/event-catalogue.js';
import { type EventStore, NO_STREAM, START } from '../event-store/event-store.js';
import { PostgresEventStore } from '../event-store/postgresql/postgres-event-store.js';
import { Leases } from '../leases/leases.js';
import type { RecordedEvent } from '../kernel/event.js';
import { type Position, position } from '../kernel/ids.js';
import { NotCaughtUp } from './not-caught-up.js';
import type { Projection } from './projection.js';
import { Projector } from './projector.js';

/** Counts events by stream. Adding is not safe to repeat, so that an event applied twice would show. */
const tally = (change: Partial<Projection> = {}): Projection => ({
  name: 'tally',
  version: 1,
  tables: ['tally'],
  handles: ['Counted', 'Poison'],
  apply: count,
  ...change,
});
const count = async ({ stream, type }: RecordedEvent, manager: EntityManager): Promise<void> => {
  if (type === 'Poison') throw new TypeError('cannot digest this');
  await manager.query(`INSERT INTO tally (stream, n) VALUES ($1, 1) ON CONFLICT (stream) DO UPDATE SET n = tally.n + 1`, [stream]);
};

describe('the projector', () => {
  let database: TestDatabase;
  let owner: Client;
  let pool: Pool;
  let store: PostgresEventStore;
  let source: DataSource;
  const running: Projector[] = [];
  const leases: Leases[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(`CREATE TABLE tally (stream text PRIMARY KEY, n integer NOT NULL, twice integer GENERATED ALWAYS AS (n * 2) STORED)`);
    await owner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON tally TO jieli_app`);
    pool = createPool({ url: database.appUrl, role: APP_ROLE });
    store = new PostgresEventStore(pool, { pollMs: 100, batch: 7 });
    source = await createDataSource({ url: database.appUrl, role: APP_ROLE }).initialize();
  });
  beforeEach(() => owner.query('TRUNCATE events, tally, projection_checkpoints, projection_failures'));
  afterEach(async () => {
    await Promise.all(running.splice(0).map((projector) => projector.stop()));
    await Promise.all(leases.splice(0).map((held) => held.close()));
  });
  afterAll(async () => {
    await source.destroy();
    await store.close();
    await pool.end();
    await owner.end();
    await database.drop();
  });

  const projector = (projection: Projection, on: EventStore = store): Projector => {
    const ownLeases = new Leases(pool); // as of an instance of its own
    leases.push(ownLeases);
    const made = new Projector(source, ownLeases, on, new EventCatalogue()).register(projection);
    running.push(made);
    return made;
  };
  const started = (projection: Projection): Projector => {
    const made = projector(projection);
    made.start();
    return made;
  };
  const append = async (...types: readonly string[]): Promise<Position> => {
    let last = START;
    for (const type of types) last = (await store.append(aStream(), [anEvent(type)], NO_STREAM)).position;
    return last;
  };
  const total = async (): Promise<number> => {
    const { rows } = await owner.query<{ readonly n: number }>('SELECT coalesce(sum(n), 0)::int AS n FROM tally');
    return rows[0]?.n ?? -1;
  };

  it('follows the record, and a read can wait for what was written', async () => {
    const following = started(tally());
    const written = await append('Counted', 'Ignored', 'Counted');
    await following.awaitPosition(written);
    expect(await total()).toBe(2);
  });

  it('goes on where it stopped', async () => {
    await started(tally()).awaitPosition(await append('Counted', 'Counted'));
    await running[0]?.stop();
    const written = await append('Counted');
    await started(tally()).awaitPosition(written);
    expect(await total()).toBe(3);
  });

  it('applies every event once when several instances run', async () => {
    for (let n = 0; n < 4; n += 1) started(tally());
    await Promise.all(Array.from({ length: 40 }, () => append('Counted')));
    const written = await append('Counted');
    await Promise.all(running.map((each) => each.awaitPosition(written, undefined, 10_000)));
    expect(await total()).toBe(41);
  });

  it('leaves out an event that it cannot digest, records it and goes on', async () => {
    const following = started(tally());
    const written = await append('Counted', 'Poison', 'Counted');
    await following.awaitPosition(written);
    const { rows } = await owner.query('SELECT name, event_type, error FROM projection_failures');
    expect(rows).toEqual([{ name: 'tally', event_type: 'Poison', error: 'TypeError: cannot digest this' }]);
    expect(await total()).toBe(2);
  });

  it('goes on after all its connections are lost', async () => {
    const following = started(tally());
    await following.awaitPosition(await append('Counted'));
    const superuser = new Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    await superuser.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'jieli' AND pid <> pg_backend_pid()`,
    );
    await superuser.end();
    await following.awaitPosition(await append('Counted'), undefined, 10_000);
    expect(await total()).toBe(2);
  });

  it('waits out a missing table instead of leaving events out', async () => {
    await owner.query('ALTER TABLE tally RENAME TO elsewhere');
    const following = started(tally());
    const written = await append('Counted');
    await expect(following.awaitPosition(written, ['tally'], 400)).rejects.toBeInstanceOf(NotCaughtUp);
    await owner.query('ALTER TABLE elsewhere RENAME TO tally');
    await following.awaitPosition(written, ['tally'], 10_000);
    expect(await total()).toBe(1);
  });

  it('says which projections a read waited for in vain', async () => {
    const following = started(tally());
    const failure = await following.awaitPosition(position('f'.repeat(32)), ['tally'], 100).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'NotCaughtUp', projections: ['tally'] });
  });

  it('says how far behind it is', async () => {
    const standing = projector(tally());
    await append('Counted', 'Counted');
    expect(await standing.lag()).toEqual([
      { name: 'tally', version: 1, position: START, behind: 2, waitingSince: '2026-08-20T09:30:00.000+08:00' },
    ]);
    standing.start();
    await standing.awaitPosition(await append('Counted'));
    expect(await standing.lag()).toMatchObject([{ behind: 0, waitingSince: undefined }]);
  });

  describe('rebuilding', () => {
    const rows = async (): Promise<readonly object[]> => (await owner.query<object>('SELECT * FROM tally ORDER BY stream')).rows;

    it('makes the same rows again, of what was written meanwhile too', async () => {
      const following = started(tally());
      await append(...Array.from({ length: 30 }, () => 'Counted'));
      const rebuilding = following.rebuild('tally');
      const written = await append('Counted', 'Poison', 'Counted');
      expect(await rebuilding).toBe(true);
      await following.awaitPosition(written);
      const before = await rows();
      expect(before).toHaveLength(32);
      expect(await following.rebuild('tally')).toBe(true);
      expect(await rows()).toEqual(before);
      const failures = await owner.query('SELECT event_type FROM projection_failures');
      expect(failures.rows).toEqual([{ event_type: 'Poison' }]);
    });

    it('mends rows that went wrong', async () => {
      const following = started(tally());
      await following.awaitPosition(await append('Counted', 'Counted'));
      await owner.query(`UPDATE tally SET n = 100`);
      await following.rebuild('tally');
      expect(await total()).toBe(2);
      await following.awaitPosition(await append('Counted'));
      expect(await total()).toBe(3);
    });

    it('shows readers the old rows until the new ones are there, and lets none wait', async () => {
      const following = started(tally());
      await following.awaitPosition(await append(...Array.from({ length: 60 }, () => 'Counted')));
      const seen = new Set<number>();
      let slowest = 0;
      let done = false;
      const reading = (async () => {
        while (!isTrue(done)) {
          const start = performance.now();
          seen.add(await total());
          slowest = Math.max(slowest, performance.now() - start);
        }
      })();
      for (let n = 0; n < 5; n += 1) await following.rebuild('tally');
      done = true;
      await reading;
      expect([...seen]).toEqual([60]);
      expect(slowest).toBeLessThan(1_000);
    });

    it('is done by one instance at a time', async () => {
      await append('Counted');
      let goOn = (): void => undefined;
      const gate = new Promise<void>((resolve) => (goOn = resolve));
      const slow = projector(tally({ apply: () => gate }));
      const first = slow.rebuild('tally');
      await sleep(200);
      expect(await projector(tally()).rebuild('tally')).toBe(false);
      goOn();
      expect(await first).toBe(true);
    });

    it('happens by itself for a new version, after which the old program stands aside', async () => {
      const old = started(tally());
      await old.awaitPosition(await append('Counted', 'Poison', 'Counted'));
      const double = async (event: RecordedEvent, manager: EntityManager): Promise<void> => {
        for (let n = 0; n < 2; n += 1) await count({ ...event, type: 'Counted' }, manager);
      };
      const next = started(tally({ version: 2, apply: double }));
      for (const deadline = Date.now() + 5_000; (await total()) !== 6 && Date.now() < deadline;) await sleep(20);
      expect(await total()).toBe(6);
      const written = await append('Counted');
      await Promise.all([next.awaitPosition(written), old.awaitPosition(written)]);
      expect(await total()).toBe(8);
      const { rows: failures } = await owner.query('SELECT * FROM projection_failures');
      expect(failures).toEqual([]);
    });
  });
});

/** The compiler does not see that the flag changes while we wait. */
const isTrue = (flag: boolean): boolean => flag;
