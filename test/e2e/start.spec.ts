import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEMO_PASSWORD } from '../../src/access/index.js';
import { readConfig } from '../../src/config.js';
import { listen } from '../../src/start/listen.js';
import { startTestApp } from '../support/app.js';
import { type TestDatabase, createTestDatabase } from '../support/database.js';
import { createDemonstration } from '../support/demonstration.js';
import { type TestRecord, createTestRecord } from '../support/record.js';
import { type StartedProcess, startProcess } from '../support/started-process.js';

const listening = (port = 0): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((_, response) => response.end('somebody else'));
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server));
  });
const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const closed = (server: Server): Promise<unknown> => new Promise((resolve) => server.close(resolve));
const freePort = async (): Promise<number> => {
  const server = await listening();
  const port = portOf(server);
  await closed(server);
  return port;
};

const running: StartedProcess[] = [];
const start = (env: Record<string, string>): StartedProcess => {
  const started = startProcess('main', [], env);
  running.push(started);
  return started;
};
afterEach(() => running.splice(0).forEach(({ child }) => child.kill('SIGKILL')));

let database: TestDatabase;
let record: TestRecord;
/** With the worked cases where the database keeps the record; playing them is what the first start of a run of tests does for all. */
beforeAll(async () => {
  record = await createTestRecord();
  database = await (Object.keys(record.env).length === 0 ? createDemonstration() : createTestDatabase());
}, 450_000);
afterAll(async () => {
  await record.close();
  await database.drop();
});

const onDatabase = (more: Record<string, string> = {}): Record<string, string> => ({
  DATABASE_URL: database.appUrl,
  DATABASE_OWNER_URL: database.ownerUrl,
  JIELI_DEMO: '1',
  ...record.env,
  ...more,
});

/** What was missed in the case of that party, as the justice bureau reads it. */
const missedIn = async (party: string, port: number): Promise<readonly string[]> => {
  const base = `http://127.0.0.1:${port}/api`;
  const credentials = JSON.stringify({ username: 'sfj-jdy', password: DEMO_PASSWORD });
  const session = await fetch(`${base}/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: credentials });
  const headers = { authorization: `Bearer ${((await session.json()) as { token: string }).token}` };
  const read = async (path: string) =>
    (await (await fetch(base + path, { headers })).json()) as { items: { caseId: string; type: string }[] };
  const [found] = (await read(`/cases?q=${encodeURIComponent(party)}`)).items;
  const types = (await read(`/cases/${found?.caseId}/events?limit=200`)).items.map(({ type }) => type);
  expect(types).toContain('CoordinationOpinionIssued');
  return types.filter((type) => type === 'DeadlineMissed');
};

describe('starting', () => {
  it('stops with one sentence for a setting that cannot be used', async () => {
    const { exited, output } = start({ PORT: 'abc' });
    expect(await exited).toBe(1);
    expect(output()).toEqual({ out: '', err: '环境变量 PORT 的值“abc”不可用：应为 1 到 65535 之间的整数。\n' });
  });

  it('stops with one sentence when the database is out of reach, never showing its password', async () => {
    const port = await freePort();
    const { exited, output } = start({ DATABASE_URL: `postgres://jieli:hunter2@127.0.0.1:${port}/jieli` });
    expect(await exited).toBe(1);
    expect(output().err).toBe(`无法连接数据库 127.0.0.1:${port}/jieli：该地址没有数据库在运行。\n`);
  });

  it('says how far it is, ends with the address and the accounts, and stops with 0 when told to', async () => {
    const port = await freePort();
    const { child, exited, says, output } = start(onDatabase({ PORT: String(port) }));
    await says('已就绪');
    const lines = output()
      .out.trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('{'));
    expect(lines[0]).toMatch(/^使用外部数据库 127\.0\.0\.1:\d+\/t_/);
    expect(lines.at(-1)).toMatch(new RegExp(`^已就绪，请打开 http://localhost:${port} ，演示账号 .*yq-jbr1（营前镇人民政府）.*密码均为 `));
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    expect(await missedIn('吴试癸', port)).toEqual([]); // told as it was: the watch of today did not find it half told, and late
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
  });

  it('stops with one sentence when the port that was asked for is taken', async () => {
    const other = await listening();
    const { exited, output } = start(onDatabase({ PORT: String(portOf(other)) }));
    expect(await exited).toBe(1);
    expect(output().err).toBe(`端口 ${portOf(other)} 已被其他程序占用。请停止该程序，或用环境变量 PORT 指定另一个端口。\n`);
    await closed(other);
  });

  it('takes the next port when the usual one is taken and none was asked for', async () => {
    const other = await listening();
    const { another, close } = await startTestApp();
    const port = await listen(await another(), { ...readConfig({}), port: portOf(other), portIsFixed: false });
    expect(port).toBeGreaterThan(portOf(other));
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    await close();
    await closed(other);
  });

  it('ends at once at a second signal', async () => {
    const port = await freePort();
    const { child, exited, says } = start(onDatabase({ PORT: String(port) }));
    await says('已就绪');
    // A request that never ends keeps the first signal waiting.
    const request = fetch(`http://127.0.0.1:${port}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{"username"')) }),
      duplex: 'half',
    }).catch(() => undefined);
    await sleep(200);
    child.kill('SIGTERM');
    await says('正在停止');
    await sleep(300);
    expect(child.exitCode).toBeNull();
    child.kill('SIGTERM');
    expect(await exited).toBe(1);
    await request;
  });
});
