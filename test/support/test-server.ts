import { spawn } from 'node:child_process';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';

/** Database with the schema in it, from which each spec gets its own copy. */
export const TEMPLATE = 'jieli_template';

export interface TestServer {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
}

export const readyFile = (folder: string): string => join(folder, 'server.json');
export const failedFile = (folder: string): string => join(folder, 'server.failed');

/**
 * The one server of this test run, started by whoever asks first. Jest's set-up names the folder of the run and the
 * process whose end is the end of the run.
 */
export const testServer = async (): Promise<TestServer> => {
  const { JIELI_TEST_RUN: folder, JIELI_TEST_RUN_PID: owner } = process.env;
  if (folder === undefined || owner === undefined) throw new Error('run specs with Jest: its global set-up prepares the database');
  const first = await mkdir(join(folder, 'starting')).then(
    () => true,
    () => false,
  );
  if (first) await start(folder, owner);
  return ready(folder);
};

const start = async (folder: string, owner: string): Promise<void> => {
  const log = await open(join(folder, 'server.log'), 'a');
  const loader = new URL('./typescript.js', import.meta.url).href;
  const script = fileURLToPath(new URL('./database-server.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', loader, script, folder, owner], { detached: true, stdio: ['ignore', log.fd, log.fd] });
  child.once('exit', () => void writeFile(failedFile(folder), 'the process of the test database has ended').catch(() => undefined));
  child.unref();
  await log.close();
};

const ready = async (folder: string): Promise<TestServer> => {
  for (const deadline = Date.now() + 150_000; Date.now() < deadline;) {
    await sleep(20);
    const text = await readFile(readyFile(folder), 'utf8').catch(() => undefined);
    if (text !== undefined) return JSON.parse(text) as TestServer;
    const failure = await readFile(failedFile(folder), 'utf8').catch(() => undefined);
    if (failure !== undefined) throw new Error(`${failure}\n${await readFile(join(folder, 'server.log'), 'utf8').catch(() => '')}`);
  }
  throw new Error('the test database did not start');
};

/** Works in one database as the user of the URL. */
export const withDatabase = async <T>(url: string, database: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url.replace(/[^/]*$/, database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
