import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APP_ROLE } from '../src/database/app-role.js';
import { startEmbeddedPostgres } from '../src/database/embedded-postgres.js';
import { migrate } from '../src/database/migrate.js';
import { createPool } from '../src/database/pool.js';
import { PostgresEventStore } from '../src/event-store/postgresql/postgres-event-store.js';
import { copyBench } from './copy.bench.js';

const EVENTS = 10_000;

/** `npm run bench:copy`: how long a de-identified copy of a long file takes. */
const folder = await mkdtemp(join(tmpdir(), 'jieli-bench-'));
await chmod(folder, 0o711);
const server = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
try {
  await migrate(server.ownerUrl, server.appUrl);
  const pool = createPool({ url: server.appUrl, role: APP_ROLE, max: 2 });
  const store = new PostgresEventStore(pool);
  const { events, read, copy } = await copyBench(store, EVENTS);
  console.log(
    `${events} 个事件的案卷：读取并折叠 ${read.toFixed(0)} ms，脱敏并重新成链 ${copy.toFixed(0)} ms，比值 ${(copy / read).toFixed(1)}`,
  );
  await store.close();
  await pool.end();
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
