import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { APP_ROLE } from '../src/database/app-role.js';
import { startEmbeddedPostgres } from '../src/database/embedded-postgres.js';
import { migrate } from '../src/database/migrate.js';
import { createPool } from '../src/database/pool.js';
import { PostgresEventStore } from '../src/event-store/postgresql/postgres-event-store.js';
import { appends, loads } from './event-store.bench.js';
import { httpBench } from './http.bench.js';
import { type Comparison, compare } from './measure.js';
import { benchReplay } from './replay/replay.bench.js';
import { CREATE_RAW_TABLE, GRANT_RAW_TABLE } from './raw-table.js';
import { printHeading, printMeasured } from './report.js';

const WRITERS = [1, 16, 32];
const READERS = [1, 16];
const CLIENTS = [1, 16];

/**
 * `npm run bench [-- --rounds 9 --seconds 2]`: the event store beside the least that PostgreSQL could be asked for;
 * `npm run bench -- replay [--rounds 3]`: a long file opened and scrubbed beside a short one.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '7' }, seconds: { type: 'string', default: '2' } },
});
const plan = { rounds: Number(values.rounds), milliseconds: Number(values.seconds) * 1_000 };

const folder = await mkdtemp(join(tmpdir(), 'jieli-bench-'));
await chmod(folder, 0o711);
const server = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
const owner = new Client({ connectionString: server.ownerUrl });
try {
  await migrate(server.ownerUrl, server.appUrl);
  await owner.connect();
  await (positionals.includes('replay') ? benchReplay(server.appUrl, plan.rounds) : benchStore());
} finally {
  await owner.end();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

async function benchStore(): Promise<void> {
  await owner.query(CREATE_RAW_TABLE);
  await owner.query(GRANT_RAW_TABLE);
  const { rows } = await owner.query<{ readonly version: string }>(`SELECT current_setting('server_version') AS version`);
  printHeading(rows[0]?.version ?? '');
  const run = async (
    workers: number,
    make: (store: PostgresEventStore, pool: ReturnType<typeof createPool>) => Comparison | Promise<Comparison>,
  ) => {
    const pool = createPool({ url: server.appUrl, role: APP_ROLE, max: workers });
    const store = new PostgresEventStore(pool);
    printMeasured(await compare(await make(store, pool), plan));
    await store.close();
    await pool.end();
  };
  for (const workers of WRITERS) await run(workers, (store, pool) => appends(store, pool, workers));
  for (const workers of READERS) await run(workers, (store, pool) => loads(store, pool, workers));
  const http = await httpBench(server.appUrl);
  for (const clients of CLIENTS) printMeasured(await compare(http.comparisonOf(clients), plan));
  await http.close();
}
