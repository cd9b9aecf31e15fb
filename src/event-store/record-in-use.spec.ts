import { Pool } from 'pg';
import { type TestDatabase, createTestDatabase } from '../../test/support/database.js';
import { aStream, anEvent } from '../../test/support/events.js';
import type { Position } from '../kernel/ids.js';
import { Leases } from '../leases/leases.js';
import { NO_STREAM } from './event-store.js';
import { MemoryEventStore } from './memory-event-store.js';
import { takeIntoUse } from './record-in-use.js';

const WHERE = { engine: 'eventstoredb', where: 'here' } as const;

let database: TestDatabase;
let pool: Pool;
let leases: Leases;
beforeEach(async () => {
  database = await createTestDatabase();
  pool = new Pool({ connectionString: database.ownerUrl });
  leases = new Leases(pool);
});
afterEach(async () => {
  await leases.close();
  await pool.end();
  await database.drop();
});

const reach = (position: Position): Promise<unknown> =>
  pool.query(
    `INSERT INTO projection_checkpoints (name, version, position) VALUES ('docket', 1, $1)
     ON CONFLICT (name) DO UPDATE SET position = excluded.position`,
    [position],
  );

/** While one instance hears where the record ends, another writes, and its lists follow. */
class BusyStore extends MemoryEventStore {
  override async end(): Promise<Position> {
    const end = await super.end();
    const { position } = await this.append(aStream(), [anEvent()], NO_STREAM);
    await reach(position);
    return end;
  }
}

describe('starting on a record in EventStoreDB', () => {
  it('goes on while other instances write', async () => {
    const store = new BusyStore();
    await takeIntoUse({ pool, leases }, store, WHERE);
    await takeIntoUse({ pool, leases }, store, WHERE);
    await store.close();
  });

  it('is refused when the lists are ahead of the record', async () => {
    const store = new MemoryEventStore();
    await takeIntoUse({ pool, leases }, store, WHERE);
    const ahead = new MemoryEventStore();
    await ahead.append(aStream(), [anEvent(), anEvent()], NO_STREAM);
    await store.append(aStream(), [anEvent()], NO_STREAM);
    await reach(await ahead.end());
    await expect(takeIntoUse({ pool, leases }, store, WHERE)).rejects.toThrow('列表的进度（docket）超出了记录的末尾');
    await Promise.all([store.close(), ahead.close()]);
  });
});
