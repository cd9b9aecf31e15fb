import { Pool } from 'pg';
import { type TestDatabase, createTestDatabase } from '../../test/support/database.js';
import { Leases } from './leases.js';

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = new Pool({ connectionString: database.appUrl });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const never = new AbortController().signal;
const nothing = (): Promise<void> => Promise.resolve();

describe('an instance', () => {
  it('lives as long as its session, as others see it and as it sees itself', async () => {
    const [one, other] = [new Leases(pool), new Leases(pool)];
    await one.whileHeld('something', never, nothing);
    expect(await other.lives(one.instance)).toBe(true);
    expect(await one.lives(one.instance)).toBe(true);
    await one.close();
    expect(await other.lives(one.instance)).toBe(false);
    await other.close();
  });

  it('lives again when its session was cut', async () => {
    const [one, other] = [new Leases(pool), new Leases(pool)];
    await one.whileHeld('something', never, async (held) => {
      const lost = new Promise((resolve) => held.addEventListener('abort', resolve));
      await cutSessions();
      await lost;
    });
    await one.whileHeld('something', never, nothing);
    expect(await other.lives(one.instance)).toBe(true);
    await Promise.all([one.close(), other.close()]);
  });
});

const cutSessions = async (): Promise<void> => {
  const superuser = new Pool({ connectionString: database.superuserUrl });
  await superuser.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'jieli-leases%'`);
  await superuser.end();
};
