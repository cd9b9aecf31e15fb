import { Client, type Pool } from 'pg';
import { APP_ROLE } from '../../src/database/app-role.js';
import { migrate } from '../../src/database/migrate.js';
import { createPool } from '../../src/database/pool.js';
import { NO_STREAM, START } from '../../src/event-store/event-store.js';
import { PostgresEventStore } from '../../src/event-store/postgresql/postgres-event-store.js';
import { type TestDatabase, createTestDatabase } from '../support/database.js';
import { aStream, anEvent } from '../support/events.js';

describe('a record restored from another cluster, whose transaction numbers are far ahead', () => {
  let database: TestDatabase;
  let pool: Pool;
  let store: PostgresEventStore;
  const types = async (): Promise<readonly string[]> => (await store.readAll(START, 100)).map(({ type }) => type);

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = createPool({ url: database.appUrl, role: APP_ROLE });
    store = new PostgresEventStore(pool);
    await store.append(aStream(), [anEvent('Old1')], NO_STREAM);
    await store.append(aStream(), [anEvent('Old2')], NO_STREAM);
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(`UPDATE events SET xid = (xid::text::bigint + 5000000000)::text::xid8`);
    await owner.end();
  });
  afterAll(async () => {
    await store.close();
    await pool.end();
    await database.drop();
  });

  it('is hidden until it is adopted', async () => {
    expect(await types()).toEqual([]);
  });

  it('is shown in its order once the start has adopted it, and goes on behind it', async () => {
    await migrate(database.ownerUrl, database.appUrl);
    expect(await types()).toEqual(['Old1', 'Old2']);
    const { position } = await store.append(aStream(), [anEvent('New')], NO_STREAM);
    expect(await types()).toEqual(['Old1', 'Old2', 'New']);
    expect((await store.readAll(START, 100)).at(-1)?.position).toBe(position);
  });

  it('is adopted once: later starts change nothing', async () => {
    const before = await store.readAll(START, 100);
    await migrate(database.ownerUrl, database.appUrl);
    await store.append(aStream(), [anEvent('Newer')], NO_STREAM);
    const after = await store.readAll(START, 100);
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)?.type).toBe('Newer');
  });

  it('still holds back what comes after an open transaction', async () => {
    const slow = new Client({ connectionString: database.ownerUrl });
    await slow.connect();
    await slow.query('BEGIN');
    await slow.query('SELECT pg_current_xact_id()');
    await store.append(aStream(), [anEvent('After')], NO_STREAM);
    const during = await types();
    await slow.query('COMMIT');
    await slow.end();
    expect(during).not.toContain('After');
    expect(await types()).toContain('After');
  });
});
