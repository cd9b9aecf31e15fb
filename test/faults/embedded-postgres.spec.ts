import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { isAlive } from '../../src/database/embedded/postmaster.js';
import { runningEmbeddedPostgres } from '../../src/database/embedded-postgres.js';

interface Answer {
  readonly failure?: string;
  readonly superuserUrl: string;
  readonly appUrl: string;
  readonly port: number;
  readonly pid: number;
}
interface App {
  readonly process: ChildProcess;
  readonly answer: Answer;
}

describe('the embedded PostgreSQL', () => {
  let base: string;
  let folder: string;
  const apps: App[] = [];

  beforeEach(async () => {
    // Open to nobody else, as a checkout in a home folder or in `mktemp -d`.
    base = await mkdtemp(join(tmpdir(), 'jieli-embedded-'));
    folder = join(base, 'data', 'postgres');
  });
  afterEach(async () => {
    for (const { process: app, answer } of apps.splice(0)) {
      await stop(app);
      if (answer.failure === undefined && isAlive(answer.pid)) process.kill(answer.pid, 'SIGKILL');
    }
    await rm(base, { recursive: true, force: true });
  });

  const start = async ({ port = '', shared = '', env = process.env } = {}): Promise<App> => {
    const loader = new URL('../support/typescript.js', import.meta.url).href;
    const script = fileURLToPath(new URL('embedded-server.ts', import.meta.url));
    const app = spawn(process.execPath, ['--import', loader, script, folder, port, shared], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(app.stdout, 'data')) as [Buffer];
    const started = { process: app, answer: JSON.parse(line.toString()) as Answer };
    apps.push(started);
    return started;
  };
  const started = async (options: Parameters<typeof start>[0] = {}): Promise<App> => {
    const app = await start(options);
    if (app.answer.failure !== undefined) throw new Error(app.answer.failure);
    return app;
  };
  const stop = async (app: ChildProcess): Promise<void> => {
    if (app.exitCode !== null || app.signalCode !== null) return;
    app.kill('SIGTERM');
    await once(app, 'exit');
  };
  const kill = async (app: ChildProcess): Promise<void> => {
    app.kill('SIGKILL');
    await once(app, 'exit');
  };
  const query = async (url: string, text: string): Promise<readonly object[]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<object>(text)).rows;
    } finally {
      await client.end();
    }
  };
  const write = ({ answer: { superuserUrl } }: App): Promise<unknown> => query(superuserUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
  const read = ({ answer: { superuserUrl } }: App): Promise<readonly object[]> => query(superuserUrl, 'SELECT answer FROM kept');

  it('keeps its data from one start to the next, and leaves no process', async () => {
    const first = await started();
    await write(first);
    await stop(first.process);
    expect(isAlive(first.answer.pid)).toBe(false);
    expect(await read(await started())).toEqual([{ answer: 42 }]);
  });

  it('orders text by code point in UTF-8 and tells local time', async () => {
    const { answer } = await started();
    const settings = await query(
      answer.superuserUrl,
      `SELECT pg_encoding_to_char(encoding) AS encoding, datlocale, current_setting('TimeZone') AS zone, current_setting('listen_addresses') AS address
         FROM pg_database WHERE datname = 'jieli'`,
    );
    expect(settings).toEqual([{ encoding: 'UTF8', datlocale: 'C.UTF-8', zone: 'Asia/Shanghai', address: '127.0.0.1' }]);
  });

  it('lets nobody in without a password', async () => {
    const { answer } = await started();
    await expect(query(answer.superuserUrl.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    await expect(query(answer.appUrl, 'CREATE TABLE public.x (id int)')).rejects.toMatchObject({ code: '42501' });
  });

  it('takes another port when the wished one is taken', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const { port } = squatter.address() as { readonly port: number };
    const { answer } = await started({ port: String(port) });
    expect(answer.port).not.toBe(port);
    expect(await query(answer.superuserUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    squatter.close();
  });

  it('is found by others through its folder while it runs', async () => {
    expect(await runningEmbeddedPostgres(folder)).toBeUndefined();
    const { process: app, answer } = await started();
    expect(await runningEmbeddedPostgres(folder)).toMatchObject({ appUrl: answer.appUrl });
    await stop(app);
    expect(await runningEmbeddedPostgres(folder)).toBeUndefined();
  });

  it('refuses a second start on the same folder in a sentence, and goes on', async () => {
    const [a, b] = await Promise.all([start(), start()]);
    const [running, refused] = a.answer.failure === undefined ? [a, b] : [b, a];
    expect(refused.answer.failure).toMatch(/^数据目录 .+ 正被另一个接力进程（进程号 \d+）使用/);
    expect(refused.answer.failure).toContain(String(running.process.pid));
    await write(running);
    expect(await read(running)).toEqual([{ answer: 42 }]);
  });

  it('starts again after the application was killed and left the server behind', async () => {
    const killed = await started();
    await write(killed);
    await kill(killed.process);
    expect(isAlive(killed.answer.pid)).toBe(true);
    const again = await started();
    expect(isAlive(killed.answer.pid)).toBe(false);
    expect(await read(again)).toEqual([{ answer: 42 }]);
  });

  it('starts again after the application and the server were killed', async () => {
    const killed = await started();
    await write(killed);
    await kill(killed.process);
    process.kill(killed.answer.pid, 'SIGKILL');
    await sleep(50);
    expect(await read(await started())).toEqual([{ answer: 42 }]);
  });

  it('starts again when the number of the killed server is meanwhile another process', async () => {
    const killed = await started();
    await write(killed);
    await kill(killed.process);
    const lockFile = join(folder, 'cluster', 'postmaster.pid');
    const text = await readFile(lockFile, 'utf8');
    process.kill(killed.answer.pid, 'SIGKILL');
    await sleep(300);
    const stranger = spawn('sleep', ['60']);
    await writeFile(lockFile, text.replace(/^\d+/, String(stranger.pid)));
    expect(await read(await started())).toEqual([{ answer: 42 }]);
    expect(stranger.exitCode).toBeNull();
    stranger.kill();
  });

  it('ends with an application that ends without stopping it', async () => {
    const app = await started();
    app.process.kill('SIGHUP');
    await once(app.process, 'exit');
    for (const deadline = Date.now() + 5_000; isAlive(app.answer.pid) && Date.now() < deadline;) await sleep(20);
    expect(isAlive(app.answer.pid)).toBe(false);
  });

  it('starts over when its first start was cut off', async () => {
    await mkdir(join(folder, 'cluster.new', 'base'), { recursive: true });
    await writeFile(join(folder, 'cluster.new', 'PG_VERSION'), '18\n');
    await started();
  });

  it('names the version when the data belong to another', async () => {
    const app = await started();
    await stop(app.process);
    await writeFile(join(folder, 'cluster', 'PG_VERSION'), '16\n');
    const { answer } = await start();
    expect(answer.failure).toMatch(/属于 PostgreSQL 16，内置的是 PostgreSQL 18/);
  });

  it('says so when its passwords are lost', async () => {
    const app = await started();
    await stop(app.process);
    await rm(join(folder, 'credentials.json'));
    const { answer } = await start();
    expect(answer.failure).toMatch(/缺少 credentials.json/);
  });

  it('runs as root where its user cannot go and setpriv is missing, with the data elsewhere and a link to them', async () => {
    const tools = join(base, 'tools');
    await mkdir(tools);
    for (const tool of ['id', 'chown']) await symlink(await realpath(`/usr/bin/${tool}`).catch(() => `/bin/${tool}`), join(tools, tool));
    const shared = await mkdtemp(join(tmpdir(), 'jieli-shared-'));
    await chmod(shared, 0o755);
    try {
      const options = { shared: join(shared, 'jieli'), env: { ...process.env, PATH: tools } };
      const first = await started(options);
      await write(first);
      await stop(first.process);
      const again = await started(options);
      expect(await read(again)).toEqual([{ answer: 42 }]);
      // Anybody but root runs the server himself and needs no other place.
      expect((await realpath(folder)).startsWith(shared)).toBe(process.getuid?.() === 0);
      await stop(again.process);
    } finally {
      await rm(shared, { recursive: true, force: true });
    }
  });
});
