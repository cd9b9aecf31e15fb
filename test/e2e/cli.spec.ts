import { type TestDatabase, createTestDatabase } from '../support/database.js';
import { withDatabase } from '../support/test-server.js';
import { type TestRecord, createTestRecord } from '../support/record.js';
import { startProcess } from '../support/started-process.js';

let database: TestDatabase;
let record: TestRecord;
beforeAll(async () => {
  [database, record] = await Promise.all([createTestDatabase(), createTestRecord()]);
}, 60_000);
afterAll(async () => {
  await record.close();
  await database.drop();
});

const jieli = async (args: readonly string[], input?: string) => {
  const { exited, output } = startProcess(
    'cli.ts',
    args,
    { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl, ...record.env },
    input,
  );
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
    const { exited, output } = startProcess('cli.ts', ['openapi'], {});
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
  }, 60_000);

  it.each([
    [['create-admin'], 2, '请用 --username'],
    [['create-admin', '--username', 'x y', '--name', 'a'], 2, '请用 --username'],
    [['create-admin', '--username', 'admin3'], 2, '请用 --name'],
    [['create-admin', '--frob'], 2, '不认识的选项 --frob。'],
    [['create-admin', '--username'], 2, '选项 --username 缺少值。'],
    [['create-admin', '--username', 'admin3', '--name', 'a', '--organ', 'sy-nowhere'], 1, '没有编码为 sy-nowhere 的机关。'],
    [['create-admin', '--username', 'admin3', '--name', 'a', '--password-stdin'], 1, '密码至少要有 10 个字符。'],
  ])('%j ends with %d and says why', async (args, code, sentence) => {
    const result = await jieli(args, 'short\n');
    expect(result.code).toBe(code);
    expect(result.err).toContain(sentence);
    expect(result.err).not.toMatch(/\n\s+at /);
  });

  it('migrates', async () => expect(await jieli(['migrate'])).toMatchObject({ code: 0, out: '数据库结构已是最新。\n' }));
});
