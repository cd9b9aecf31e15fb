import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type Pool } from 'pg';
import { type TestDatabase, createTestDatabase } from '../../test/support/database.js';
import { aStream, anEvent } from '../../test/support/events.js';
import { APP_ROLE } from '../database/app-role.js';
import { createPool } from '../database/pool.js';
import { EventCatalogue } from '../event-store/event-catalogue.js';
import { NO_STREAM, START } from '../event-store/event-store.js';
import { PostgresEventStore } from '../event-store/postgresql/postgres-event-store.js';
import { Leases } from '../leases/leases.js';
import type { RecordedEvent } from '../kernel/event.js';
import type { Policy } from './policy.js';
import { PolicyRunner, type PolicyTrouble } from './policy-runner.js';

describe('the policy runner', () => {
  let database: TestDatabase;
  let superuser: Client;
  let pool: Pool;
  let store: PostgresEventStore;
  const runners: PolicyRunner[] = [];
  const leases: Leases[] = [];
  const troubles: PolicyTrouble[] = [];
  let reactions: string[];

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = new Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    pool = createPool({ url: database.appUrl, role: APP_ROLE, max: 20 });
    store = new PostgresEventStore(pool, { pollMs: 100 });
  });
  beforeEach(async () => {
    await superuser.query('TRUNCATE events, policy_checkpoints, policy_failures');
    reactions = [];
    troubles.length = 0;
  });
  afterEach(async () => {
    await Promise.all(runners.splice(0).map((runner) => runner.stop()));
    await Promise.all(leases.splice(0).map((held) => held.close()));
  });
  afterAll(async () => {
    await store.close();
    await pool.end();
    await superuser.end();
    await database.drop();
  });

  const note = ({ data }: RecordedEvent): Promise<void> => {
    reactions.push((data as { readonly name: string }).name);
    return Promise.resolve();
  };
  const run = (react: Policy['react'] = note, since: Policy['since'] = 'beginning'): PolicyRunner => {
    const policy: Policy = { name: 'notify', handles: ['Sent'], since, react };
    const ownLeases = new Leases(pool); // as of an instance of its own
    leases.push(ownLeases);
    const runner = new PolicyRunner(pool, ownLeases, store, new EventCatalogue(), (trouble) => troubles.push(trouble)).register(policy);
    runners.push(runner);
    runner.start();
    return runner;
  };
  const happen = async (...names: readonly string[]): Promise<void> => {
    for (const name of names) await store.append(aStream(), [anEvent('Sent', { name }), anEvent('Ignored')], NO_STREAM);
  };
  const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
    const deadline = Date.now() + 8_000;
    while (!(await condition())) {
      if (Date.now() > deadline) throw new Error(`waited in vain; reactions: ${reactions.join(', ')}`);
      await sleep(10);
    }
  };

  it('reacts to the events it handles, in their order', async () => {
    await happen('a', 'b');
    run();
    await happen('c');
    await until(() => reactions.length === 3);
    expect(reactions).toEqual(['a', 'b', 'c']);
  });

  it('goes on where it stopped', async () => {
    const first = run();
    await happen('a');
    await until(() => reactions.length === 1);
    await first.stop();
    await happen('b');
    run();
    await until(() => reactions.length === 2);
    await sleep(100);
    expect(reactions).toEqual(['a', 'b']);
  });

  it('begins with now when it is told so, and misses nothing afterwards', async () => {
    await happen('history');
    const first = run(note, 'now');
    await until(async () => (await superuser.query('SELECT FROM policy_checkpoints')).rowCount === 1);
    await happen('a');
    await until(() => reactions.length === 1);
    await first.stop();
    await happen('b');
    run(note, 'now');
    await until(() => reactions.length === 2);
    expect(reactions).toEqual(['a', 'b']);
  });

  it('reacts again to an event whose reaction was cut off by the database', async () => {
    let cuts = 2;
    run((event) => {
      if (cuts-- > 0) return Promise.reject(new Error('Connection terminated unexpectedly'));
      return note(event);
    });
    await happen('a', 'b');
    await until(() => reactions.length === 2);
    expect(reactions).toEqual(['a', 'b']);
  });

  it('tries a reaction that fails a few times, then records the event and goes on', async () => {
    run((event) => ((event.data as { readonly name: string }).name === 'bad' ? Promise.reject(new TypeError('cannot')) : note(event)));
    await happen('bad', 'good');
    await until(() => reactions.includes('good'));
    const { rows } = await superuser.query('SELECT name, event_type, error FROM policy_failures');
    expect(rows).toEqual([{ name: 'notify', event_type: 'Sent', error: 'TypeError: cannot' }]);
    expect(troubles.map(({ leftOut }) => leftOut)).toEqual([false, false, false, false, true]);
  });

  it('runs on one instance at a time, and on another when that one stops', async () => {
    const [first, second] = [run(), run()];
    await happen('a', 'b', 'c');
    await until(() => reactions.length === 3);
    await sleep(200);
    expect(reactions).toEqual(['a', 'b', 'c']);
    await first.stop();
    await happen('d');
    await until(() => reactions.length === 4);
    await second.stop();
    expect(reactions).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is late by the events it handles, not by those that pass by', async () => {
    const first = run();
    await happen('a');
    await until(() => reactions.length === 1);
    await first.stop();
    await store.append(aStream(), [anEvent('Ignored')], NO_STREAM);
    expect(await first.lag()).toMatchObject([{ name: 'notify', movedAt: expect.any(Date), behind: 0, more: false }]);
    await happen('b', 'c');
    expect(await first.lag()).toMatchObject([{ behind: 2, waitingSince: '2026-08-20T09:30:00.000+08:00' }]);
  });

  it('has to do also what a transaction elsewhere on the server holds back', async () => {
    run();
    await happen('a');
    await until(() => reactions.length === 1);
    await superuser.query('BEGIN');
    await superuser.query('SELECT pg_current_xact_id()');
    await happen('held');
    const lag = await runners[0]?.lag();
    await superuser.query('COMMIT');
    expect(lag).toMatchObject([{ behind: 1, more: false, waitingSince: '2026-08-20T09:30:00.000+08:00' }]);
    await until(() => reactions.includes('held'));
  });

  it('has nothing to do before it first runs when it begins with now, and everything when with the beginning', async () => {
    await happen('history');
    const waiting = async (since: Policy['since']): Promise<unknown> =>
      new PolicyRunner(pool, new Leases(pool), store, new EventCatalogue())
        .register({ name: 'notify', handles: ['Sent'], since, react: note })
        .lag();
    expect(await waiting('now')).toMatchObject([{ position: START, movedAt: undefined, behind: 0 }]);
    expect(await waiting('beginning')).toMatchObject([{ position: START, movedAt: undefined, behind: 1 }]);
  });

  it('goes on after all its connections are lost', async () => {
    run();
    await happen('a');
    await until(() => reactions.length === 1);
    await superuser.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'jieli' AND pid <> pg_backend_pid()`,
    );
    await happen('b');
    await until(() => reactions.includes('b'));
  });
});
