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
import type { RebuildProgress } from './rebuild.js';

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
      {
        name: 'tally',
        label: undefined,
        version: 1,
        rowsVersion: undefined,
        position: START,
        movedAt: undefined,
        behind: 2,
        more: false,
        waitingSince: '2026-08-20T09:30:00.000+08:00',
      },
    ]);
    standing.start();
    const reached = await append('Counted');
    await standing.awaitPosition(reached);
    expect(await standing.lag()).toMatchObject([
      { rowsVersion: 1, position: reached, movedAt: expect.any(Date), behind: 0, waitingSince: undefined },
    ]);
  });

  it('says the same of a projection that another instance runs, and is not late because of events that pass by', async () => {
    const looking = projector(tally());
    const following = started(tally());
    await following.awaitPosition(await append('Counted', ...Array.from({ length: 120 }, () => 'Ignored')));
    expect(await looking.lag()).toMatchObject([{ rowsVersion: 1, behind: 0, more: false, waitingSince: undefined }]);
    await following.stop();
    await append('Ignored', 'Counted', 'Ignored');
    expect(await looking.lag()).toMatchObject([{ behind: 1, more: false }]);
  });

  it('is late also while a transaction elsewhere on the server holds back what was written', async () => {
    const following = started(tally());
    await following.awaitPosition(await append('Counted'));
    await owner.query('BEGIN');
    await owner.query('SELECT pg_current_xact_id()');
    const written = await append('Counted');
    const lag = await following.lag();
    await owner.query('COMMIT');
    expect(lag).toMatchObject([{ behind: 1, more: false, waitingSince: '2026-08-20T09:30:00.000+08:00' }]);
    await following.awaitPosition(written);
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
      await following.stop();
      await owner.query('UPDATE tally SET n = 100');
      const seen: number[] = [];
      let slowest = 0;
      let done = false;
      const reading = (async () => {
        while (!isTrue(done)) {
          const start = performance.now();
          seen.push(await total());
          slowest = Math.max(slowest, performance.now() - start);
        }
      })();
      await projector(tally()).rebuild('tally');
      done = true;
      await reading;
      seen.push(await total());
      expect(seen.filter((sum, index) => sum !== seen[index - 1])).toEqual([6_000, 60]);
      expect(slowest).toBeLessThan(1_000);
    });

    it('shows the old rows even between the exchange and its commit', async () => {
      const following = started(tally());
      await following.awaitPosition(await append('Counted', 'Counted', 'Counted'));
      await following.stop();
      await owner.query('UPDATE tally SET n = 100');
      const holding = await somebodyElse();
      await holding.query('BEGIN');
      await holding.query('SELECT FROM projection_checkpoints FOR UPDATE'); // the last thing that the exchange writes
      const rebuilding = projector(tally()).rebuild('tally');
      await untilSomebodyWaits();
      const start = performance.now();
      expect(await total()).toBe(300);
      expect(performance.now() - start).toBeLessThan(1_000);
      await holding.query('COMMIT');
      expect(await rebuilding).toBe(true);
      expect(await total()).toBe(3);
    });

    it('says how far it is, of how many, and how many it left out', async () => {
      await append(...Array.from({ length: 1_100 }, () => 'Counted'), 'Poison');
      const told: RebuildProgress[] = [];
      await projector(tally()).rebuild('tally', { onProgress: (progress) => told.push(progress) });
      expect(told.map(({ events }) => events)).toEqual([500, 1_000, 1_101]);
      expect(told.map(({ total: of }) => of)).toEqual([1_101, 1_101, 1_101]);
      expect(told.at(-1)).toMatchObject({ leftOut: 1, recordedAt: '2026-08-20T09:30:00.000+08:00' });
    });

    it('gives events of older shapes in their current one', async () => {
      const catalogue = new EventCatalogue().register({
        type: 'Counted',
        upcasters: [(data) => ({ ...data, weight: 1 }), (data) => ({ ...data, weight: (data as { weight: number }).weight * 10 })],
      });
      const weigh = async ({ stream, data, metadata }: RecordedEvent, manager: EntityManager): Promise<void> => {
        expect(metadata.schemaVersion).toBe(3);
        const { weight } = data as { readonly weight: number };
        await manager.query('INSERT INTO tally (stream, n) VALUES ($1, $2) ON CONFLICT DO NOTHING', [stream, weight]);
      };
      await append('Counted');
      const current = anEvent('Counted', { weight: 5 });
      await store.append(aStream(), [{ ...current, metadata: { ...current.metadata, schemaVersion: 3 } }], NO_STREAM);
      const rebuilder = new Projector(source, new Leases(pool), store, catalogue).register(tally({ apply: weigh }));
      await rebuilder.rebuild('tally');
      expect(await total()).toBe(15);
      expect((await owner.query('SELECT FROM projection_failures')).rowCount).toBe(0);
    });

    it.each([
      ['while it replays', false],
      ['while it waits for the live projection', true],
    ])('leaves nothing behind when it is stopped %s', async (_, atTheEnd) => {
      const following = started(tally());
      await following.awaitPosition(await append(...Array.from({ length: 600 }, () => 'Counted')));
      await following.stop();
      await owner.query('UPDATE tally SET n = 100');
      const holding = await somebodyElse();
      if (atTheEnd) await holding.query(`SELECT pg_advisory_lock(hashtextextended('projection:tally', 0))`);
      const stop = new AbortController();
      const rebuilding = projector(tally()).rebuild('tally', {
        signal: stop.signal,
        onProgress: ({ events }) => {
          if (!atTheEnd && events === 500) stop.abort();
        },
      });
      rebuilding.catch(() => undefined);
      if (atTheEnd) {
        await untilSomebodyWaits();
        stop.abort();
      }
      await expect(rebuilding).rejects.toMatchObject({ name: atTheEnd ? 'QueryFailedError' : 'AbortError' });
      await holding.end();
      expect(await total()).toBe(60_000);
      const { rows: left } = await owner.query(
        `SELECT relname AS left FROM pg_class WHERE relname = 'tally' AND relpersistence = 't'
         UNION ALL SELECT locktype FROM pg_locks JOIN pg_stat_activity USING (pid)
          WHERE locktype = 'advisory' AND datname = current_database() AND application_name NOT LIKE 'jieli-leases%'`, // those live on
      );
      expect(left).toEqual([]);
      expect(await projector(tally()).rebuild('tally')).toBe(true);
      expect(await total()).toBe(600);
    });

    const others: Client[] = [];
    const somebodyElse = async (): Promise<Client> => {
      const other = new Client({ connectionString: database.ownerUrl });
      others.push(other);
      await other.connect();
      return other;
    };
    afterEach(() => Promise.all(others.splice(0).map((other) => other.end())));

    /** A session of this database stands before a lock. */
    const untilSomebodyWaits = async (): Promise<void> => {
      for (const deadline = Date.now() + 10_000; Date.now() < deadline;) {
        const { rowCount } = await owner.query(
          `SELECT FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()`,
        );
        if (rowCount === 1) return;
        await sleep(20);
      }
      throw new Error('nobody waits');
    };

    it('is done by one instance at a time', async () => {
      await append('Counted');
      let [goOn, begun] = [(): void => undefined, (): void => undefined];
      const gate = new Promise<void>((resolve) => (goOn = resolve));
      const rebuilding = new Promise<void>((resolve) => (begun = resolve));
      const apply = (): Promise<void> => {
        begun();
        return gate;
      };
      const first = projector(tally({ apply })).rebuild('tally');
      await rebuilding;
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
