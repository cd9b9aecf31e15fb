import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { APP_ROLE } from '../../src/database/app-role.js';
import { createPool } from '../../src/database/pool.js';
import { NO_STREAM } from '../../src/event-store/event-store.js';
import { openRecord } from '../../src/event-store/open-record.js';
import { readConfig } from '../../src/config.js';
import { createAdminCommand } from '../../src/cli/create-admin.command.js';
import { runCommand } from '../support/command-line.js';
import { type TestDatabase, createTestDatabase } from '../support/database.js';
import { aStream, anEvent } from '../support/events.js';
import { withDatabase } from '../support/test-server.js';
import { type TestRecord, createTestRecord } from '../support/record.js';
import { startProcess } from '../support/started-process.js';

let database: TestDatabase;
let record: TestRecord;
beforeAll(async () => {
  [database, record] = await Promise.all([createTestDatabase(), createTestRecord()]);
});
afterAll(async () => {
  await record.close();
  await database.drop();
});

const env = () => ({ DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl, ...record.env });
const jieli = async (args: readonly string[], input?: string) => {
  const { exited, output } = startProcess('cli', args, env(), input);
  const code = await exited;
  return { code, ...output() };
};
const accounts = () =>
  withDatabase(database.ownerUrl, new URL(database.ownerUrl).pathname.slice(1), async (client) => {
    const { rows } = await client.query<{
      readonly username: string;
      readonly must_change: boolean;
      readonly role: string;
      readonly organ_id: string;
    }>('SELECT username, must_change, role, organ_id FROM accounts JOIN officer_roles USING (officer_id) ORDER BY username');
    return rows;
  });

describe('the command line', () => {
  it('lists its commands, and does not know others', async () => {
    const [help, none, unknown] = await Promise.all([jieli(['help']), jieli([]), jieli(['frobnicate'])]);
    expect(help.code).toBe(0);
    expect(help.out).toContain('create-admin');
    expect(none.code).toBe(2);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('没有命令“frobnicate”。');
  });

  it('prints the description of the interface without a database', async () => {
    const { exited, output } = startProcess('cli', ['openapi'], {});
    expect(await exited).toBe(0);
    expect(JSON.parse(output().out)).toMatchObject({ openapi: '3.1.0', paths: { '/api/session': expect.any(Object) } });
  });

  it('creates the first administrator, with a generated password or with a chosen one', async () => {
    const generated = await jieli(['create-admin', '--username', 'Admin1', '--name', '测试管理员']);
    expect(generated).toMatchObject({
      code: 0,
      out: expect.stringMatching(/已建立系统管理员 admin1（测试管理员）。\n初始密码 \S{16} ，首次登录后须修改。/),
    });
    const chosen = await jieli(
      ['create-admin', '--username', 'admin2', '--name', '测试管理员', '--password-stdin'],
      'correct horse battery\n',
    );
    expect(chosen).toMatchObject({ code: 0, out: '已建立系统管理员 admin2（测试管理员）。\n' });
    expect(await accounts()).toEqual([
      { username: 'admin1', must_change: true, role: 'administrator', organ_id: 'sy-sj' },
      { username: 'admin2', must_change: false, role: 'administrator', organ_id: 'sy-sj' },
    ]);
    const taken = await jieli(['create-admin', '--username', 'admin1', '--name', '另一人']);
    expect(taken).toMatchObject({ code: 1, err: expect.stringContaining('用户名 admin1 已被使用。') });
  });

  // In this process: that the exit code and what is said leave it, the others show.
  it.each([
    [['create-admin'], 2, '请用 --username'],
    [['create-admin', '--username', 'x y', '--name', 'a'], 2, '请用 --username'],
    [['create-admin', '--username', 'admin3'], 2, '请用 --name'],
    [['create-admin', '--username', 'admin3', '--name', 'a', '--organ', 'sy-nowhere'], 1, '没有编码为 sy-nowhere 的机关。'],
    [['create-admin', '--username', 'admin3', '--name', 'a', '--password-stdin'], 1, '密码至少要有 10 个字符。'],
  ])('%j ends with %d and says why', async (args, code, sentence) => {
    const result = await runCommand([createAdminCommand], args, env(), 'short');
    expect(result.code).toBe(code);
    expect(result.complained).toContain(sentence);
    expect(result.complained).not.toMatch(/\n\s+at /);
  });

  it('says which option it does not know, and which lacks its value', async () => {
    const [unknown, empty] = await Promise.all([jieli(['create-admin', '--frob']), jieli(['create-admin', '--username'])]);
    expect(unknown).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^不认识的选项 --frob。\n用法/) });
    expect(empty).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^选项 --username 缺少值。\n用法/) });
  });

  it('migrates', async () => expect(await jieli(['migrate'])).toMatchObject({ code: 0, out: '数据库结构已是最新。\n' }));
});

describe('rebuilding a list on the command line', () => {
  beforeAll(async () => {
    const pool = createPool({ url: database.appUrl, role: APP_ROLE });
    const store = openRecord(readConfig(record.env).record, pool);
    for (let n = 0; n < 3; n += 1) await store.append(aStream(), [anEvent()], NO_STREAM);
    await store.close();
    await pool.end();
  });

  it('says how many events there were, and that nobody waited', async () => {
    const { code, out } = await jieli(['projections:rebuild', 'docket']);
    expect(out).toMatch(/docket 已重建：重放 3 条记录，用时 \d+ 秒；重建期间查询照常进行，没有人等待。\n$/);
    expect(code).toBe(0);
  });

  it('rebuilds all of them when none is named', async () => {
    expect(await jieli(['projections:rebuild'])).toMatchObject({ code: 0, out: expect.stringContaining('docket 已重建') });
  });

  it('refuses a name it does not know, with those it does', async () => {
    expect(await jieli(['projections:rebuild', 'dockets'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/没有名为“dockets”的列表，可选：(?:.+、)?docket/),
    });
  });

  it('leaves nothing behind when it is interrupted', async () => {
    const [name, url] = [new URL(database.ownerUrl).pathname.slice(1), database.ownerUrl];
    const { child, exited, output } = await withDatabase(url, name, async (holding) => {
      await holding.query('BEGIN; LOCK TABLE docket IN EXCLUSIVE MODE'); // the exchange stands before it
      const rebuilding = startProcess('cli', ['projections:rebuild', 'docket'], env());
      await untilSomebodyWaits(holding);
      rebuilding.child.kill('SIGINT');
      await rebuilding.exited;
      return rebuilding;
    });
    expect({ code: await exited, signal: child.signalCode, err: output().err }).toEqual({
      code: 1,
      signal: null,
      err: expect.stringMatching(/已中止，正在重建的列表和原来一样，没有留下任何东西。\n$/),
    });
    const left = await withDatabase(url, name, (client) =>
      client.query(
        `SELECT locktype FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      ),
    );
    expect(left.rows).toEqual([]);
  });
});

const untilSomebodyWaits = async (client: Client): Promise<void> => {
  for (const deadline = Date.now() + 40_000; Date.now() < deadline;) {
    const { rowCount } = await client.query(
      'SELECT FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()',
    );
    if (rowCount === 1) return;
    await sleep(50);
  }
  throw new Error('nobody waits');
};
