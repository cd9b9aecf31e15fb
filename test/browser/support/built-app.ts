import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { TestDatabase } from '../../support/database.js';
import { createDemonstration } from '../../support/demonstration.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** A limit for what never comes. */
const START_MS = 180_000;

/** The application as an officer meets it: built, with the worked cases as its first start leaves them. */
export interface BuiltApp {
  readonly url: string;
  /** Undefined for one that ran already. */
  readonly database: TestDatabase | undefined;
  /** What it has written so far, its log among it. */
  said(): string;
  /** Ends it as a service manager would, and removes its data. */
  stop(): Promise<void>;
}

/**
 * Starts `dist/main.js` on a free port with data of its own; builds first when something is missing. Throws with all it said
 * when it does not start. `$JIELI_URL` names a demonstration that runs already, which is quicker while a test is
 * being written; what earlier runs registered there looks like a duplicate to the next one.
 */
export const startBuiltApp = async (env: Readonly<Record<string, string>> = {}): Promise<BuiltApp> => {
  const running = process.env['JIELI_URL'];
  if (running !== undefined) return { url: running, database: undefined, said: () => '', stop: () => Promise.resolve() };
  buildWhenMissing();
  return startOn(await createDemonstration(), env);
};

const startOn = async (database: TestDatabase, env: Readonly<Record<string, string>>): Promise<BuiltApp> => {
  const port = await freePort();
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      LOG_LEVEL: 'warn',
      JIELI_DEMO: '1',
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  const exited = once(child, 'close');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await exited;
    await database.drop();
  };
  for (const deadline = Date.now() + START_MS; !said.includes('已就绪');) {
    await sleep(50);
    if (child.exitCode === null && Date.now() < deadline) continue;
    await stop();
    throw new Error(`the application did not start:\n${said}`);
  }
  return { url: `http://localhost:${port}`, database, said: () => said, stop };
};

const buildWhenMissing = (): void => {
  if (['dist/main.js', 'web/dist/index.html'].every((file) => existsSync(join(ROOT, file)))) return;
  const { status } = spawnSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm run build failed; the browser tests need a build');
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};
