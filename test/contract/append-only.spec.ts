import { Client } from 'pg';
import { APP_ROLE } from '../../src/database/app-role.js';
import { createPool } from '../../src/database/pool.js';
import { sessionOptions } from '../../src/database/session-options.js';
import { NO_STREAM } from '../../src/event-store/event-store.js';
import { PostgresEventStore } from '../../src/event-store/postgresql/postgres-event-store.js';
import { type TestDatabase, createTestDatabase } from '../support/database.js';
import { aStream, anEvent } from '../support/events.js';

const FORBIDDEN = '42501';
const stream = aStream();

describe("the record, to the application's role", () => {
  let database: TestDatabase;
  let app: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    const pool = createPool({ url: database.appUrl, role: APP_ROLE });
    const store = new PostgresEventStore(pool);
    await store.append(stream, [anEvent('Opened'), anEvent('Sent')], NO_STREAM);
    await store.close();
    await pool.end();
    app = new Client({ connectionString: database.appUrl, options: sessionOptions(APP_ROLE) });
    await app.connect();
  });
  afterAll(async () => {
    await app.end();
    await database.drop();
  });

  it('can be read', async () => {
    const { rowCount } = await app.query('SELECT * FROM events WHERE stream = $1', [stream]);
    expect(rowCount).toBe(2);
  });

  it.each([
    ['changing an event', `UPDATE events SET type = 'Forged'`],
    [
      'changing it through an insert',
      `INSERT INTO events (stream, version, event_id, type, data, metadata, prev_hash, hash, recorded_at)
       SELECT stream, version, event_id, type, data, metadata, prev_hash, hash, recorded_at FROM events
       ON CONFLICT (stream, version) DO UPDATE SET type = 'Forged'`,
    ],
    [
      'changing it through MERGE',
      `MERGE INTO events e USING events f ON e.event_id = f.event_id WHEN MATCHED THEN UPDATE SET type = 'Forged'`,
    ],
    ['locking a row for a change', 'SELECT * FROM events FOR UPDATE'],
    ['deleting an event', 'DELETE FROM events'],
    ['emptying the table', 'TRUNCATE events'],
    ['dropping the table', 'DROP TABLE events'],
    ['changing the table', 'ALTER TABLE events ADD COLUMN note text'],
    ['loosening a constraint', 'ALTER TABLE events DROP CONSTRAINT events_one_per_version'],
    ['switching off triggers', 'ALTER TABLE events DISABLE TRIGGER ALL'],
    ['adding a trigger', 'CREATE TRIGGER forge BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()'],
    ['adding a rule', 'CREATE RULE forge AS ON INSERT TO events DO INSTEAD NOTHING'],
    ['passing for a replica', 'SET session_replication_role = replica'],
    ['becoming the owner', 'SET ROLE jieli_owner'],
    ['becoming the owner for the session', 'SET SESSION AUTHORIZATION jieli_owner'],
    ['becoming the superuser', 'SET ROLE postgres'],
    ['creating a table that hides it', 'CREATE TABLE public.other (id int)'],
    ['running a program on the server', `COPY (SELECT 1) TO PROGRAM 'true'`],
  ])('is closed to %s', async (_, statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: FORBIDDEN });
  });

  it('cannot be opened by the role itself', async () => {
    await app.query('GRANT ALL ON events TO jieli_app'); // a warning only: it has nothing to grant
    await expect(app.query('DELETE FROM events')).rejects.toMatchObject({ code: FORBIDDEN });
  });

  it('grants no more after the role is reset', async () => {
    await app.query('RESET ROLE');
    const { rows } = await app.query<{ readonly role: string }>('SELECT current_user AS role');
    expect(rows).toEqual([{ role: APP_ROLE }]);
    await expect(app.query('DELETE FROM events')).rejects.toMatchObject({ code: FORBIDDEN });
  });

  it('grants no more to the login itself', async () => {
    const login = new Client({ connectionString: database.appUrl });
    await login.connect();
    const { rows } = await login.query<{ readonly privilege: string }>(
      `SELECT DISTINCT privilege_type AS privilege FROM information_schema.role_table_grants WHERE table_name = 'events' ORDER BY 1`,
    );
    await expect(login.query('UPDATE events SET version = version')).rejects.toMatchObject({ code: FORBIDDEN });
    await login.end();
    expect(rows.map(({ privilege }) => privilege)).toEqual(['INSERT', 'SELECT']);
  });
});
