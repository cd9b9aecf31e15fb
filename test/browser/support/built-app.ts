import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** A limit for what never comes. */
const START_MS = 180_000;

/** The application as an officer meets it: built, on the embedded PostgreSQL, with the worked cases. */
export interface BuiltApp {
  readonly url: string;
  /** Where its database is; undefined for one that ran already. */
  readonly dataDir: string | undefined;
  /** What it has written so far, its log among it. */
  said(): string;
  /** Ends it as a service manager would, and removes its data. */
  stop(): Promise<void>;
}

/** Ended, its data stay. */
interface StartedApp extends BuiltApp {
  end(): Promise<void>;
}

/**
 * Starts `dist/main.js` on a free port with data of its own; builds first when something is missing. Throws with all it said
 * when it does not start. `$JIELI_URL` names a demonstration that runs already, which is quicker while a test is
 * being written; what earlier runs registered there looks like a duplicate to the next one.
 */
export const startBuiltApp = async (env: Readonly<Record<string, string>> = {}): Promise<BuiltApp> => {
  const running = process.env['JIELI_URL'];
  if (running !== undefined) return { url: running, dataDir: undefined, said: () => '', stop: () => Promise.resolve() };
  buildWhenMissing();
  const dataDir = await mkdtemp(join(tmpdir(), 'jieli-browser-'));
  const played = await playedOnce();
  if (played !== undefined) await copy(played, dataDir);
  return startOn(dataDir, env);
};

/**
 * Data as the first start of a demonstration leaves them, made once in a run of the tests; every file of tests gets a copy.
 * Undefined outside of such a run.
 */
const playedOnce = async (): Promise<string | undefined> => {
  const { JIELI_BROWSER_RUN: run } = process.env;
  if (run === undefined) return undefined;
  const [played, playing] = [join(run, 'played'), join(run, 'playing')];
  if (existsSync(played)) return played;
  await mkdir(playing);
  await (await startOn(playing, {})).end();
  await rename(playing, played);
  return played;
};

/** With the owners of the files: as root, the database server belongs to another user. */
const copy = async (from: string, to: string): Promise<void> => {
  const [code] = (await once(spawn('cp', ['-a', `${from}/.`, to], { stdio: 'inherit' }), 'exit')) as [number | null];
  if (code !== 0) throw new Error(`could not copy ${from}`);
};

const startOn = async (dataDir: string, env: Readonly<Record<string, string>>): Promise<StartedApp> => {
  const port = await freePort();
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  const exited = once(child, 'close');
  const end = async (): Promise<void> => {
    child.kill('SIGTERM');
    await exited;
  };
  const stop = async (): Promise<void> => {
    await end();
    await rm(dataDir, { recursive: true, force: true });
  };
  for (const deadline = Date.now() + START_MS; !said.includes('已就绪');) {
    await sleep(50);
    if (child.exitCode === null && Date.now() < deadline) continue;
    await stop();
    throw new Error(`the application did not start:\n${said}`);
  }
  return { url: `http://localhost:${port}`, dataDir, said: () => said, stop, end };
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
