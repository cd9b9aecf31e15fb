import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate } from '../../src/database/migrate.js';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';
import { TEMPLATE, failedFile, readyFile, withDatabase } from './test-server.js';

/**
 * The database server of one test run, as a process of its own: it outlives the Jest worker that asked for it first and
 * ends, leaving nothing behind, with the run: told by the tear-down, or because the process of the run is gone.
 */
const [, , folder = '', owner = ''] = process.argv;
const isOwnerAlive = (): boolean => {
  try {
    process.kill(Number(owner), 0);
    return true;
  } catch {
    return false;
  }
};

/** Never half written when it is found. */
const say = async (file: string, text: string): Promise<void> => {
  await writeFile(`${file}.new`, text, { mode: 0o600 });
  await rename(`${file}.new`, file);
};

const told = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => told.abort());

let failed = false;
const server = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), fsync: false });
try {
  await withDatabase(server.superuserUrl, 'postgres', (client) => client.query(`CREATE DATABASE ${TEMPLATE} OWNER jieli_owner`));
  const within = (url: string): string => url.replace(/[^/]*$/, TEMPLATE);
  await migrate(within(server.ownerUrl), within(server.appUrl));
  const { superuserUrl, ownerUrl, appUrl } = server;
  await say(readyFile(folder), JSON.stringify({ superuserUrl, ownerUrl, appUrl, pid: process.pid }));
  while (!told.signal.aborted && isOwnerAlive()) await sleep(200);
} catch (error) {
  failed = true;
  // The specs that wait for the database fail with this at once; the tear-down removes it.
  await say(failedFile(folder), error instanceof Error ? (error.stack ?? error.message) : String(error));
} finally {
  await server.stop();
}
await rm(failed ? join(folder, 'postgres') : folder, { recursive: true, force: true });
process.exit(0);
