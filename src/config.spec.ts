import { readConfig } from './config.js';

describe('reading the environment', () => {
  it('needs nothing at all', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      portIsFixed: false,
      database: { kind: 'embedded' },
      demo: true,
      trustProxy: false,
    });
  });

  it('has no demonstration on a database of your own unless told so', () => {
    const url = 'postgres://jieli:secret@db.example:5432/jieli';
    expect(readConfig({ DATABASE_URL: url })).toMatchObject({ demo: false, database: { kind: 'external', url, ownerUrl: url } });
    expect(readConfig({ DATABASE_URL: url, JIELI_DEMO: '1' }).demo).toBe(true);
  });

  it('takes an empty variable as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, portIsFixed: false, database: { kind: 'embedded' } });
  });

  it.each([
    [{ PORT: 'abc' }, '环境变量 PORT 的值“abc”不可用：应为 1 到 65535 之间的整数。'],
    [{ PORT: '70000' }, '环境变量 PORT 的值“70000”不可用'],
    [{ PORT: '3e3' }, 'PORT'],
    [{ HOST: 'a b' }, 'HOST'],
    [{ JIELI_DEMO: 'maybe' }, 'JIELI_DEMO'],
    [{ LOG_LEVEL: 'loud' }, '应为以下之一：fatal、error、warn、info、debug、trace、silent'],
    [{ DATABASE_URL: 'mysql://db/jieli' }, 'postgres:// 或 postgresql://'],
    [{ DATABASE_OWNER_URL: 'postgres://db/jieli' }, 'DATABASE_URL 没有设置'],
    [{ PUBLIC_URL: 'jieli.example' }, 'PUBLIC_URL'],
    [{ TRUST_PROXY: '10.0.0.0/99' }, 'TRUST_PROXY'],
    [{ SESSION_HOURS: '0' }, '1 到 720'],
    [{ EVENTSTORE_NAMESPACE: 'jieli' }, 'EVENTSTORE_URL 没有设置'],
    [{ EVENTSTORE_URL: 'esdb://localhost?tls=false', EVENTSTORE_NAMESPACE: 'A.b' }, 'EVENTSTORE_NAMESPACE'],
    [{ STALL_SECONDS: '4' }, '5 到 86400'],
    [{ METRICS_TOKEN: 'short' }, '环境变量 METRICS_TOKEN 的值“***”不可用：应为 16 到 512 个'],
  ])('refuses %j with one sentence that says what is allowed', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(sentence);
  });

  it('keeps the record in PostgreSQL unless an EventStoreDB is named', () => {
    expect(readConfig({}).record).toEqual({ engine: 'postgresql' });
    const url = 'esdb://jieli:p%40ss@node1:2113,node2:2113,node3:2113?nodePreference=leader';
    expect(readConfig({ EVENTSTORE_URL: url }).record).toEqual({ engine: 'eventstoredb', url, namespace: 'jieli' });
    expect(readConfig({ EVENTSTORE_URL: 'esdb://localhost?tls=false', EVENTSTORE_NAMESPACE: 'sy-1' }).record).toMatchObject({
      namespace: 'sy-1',
    });
  });

  it.each([
    ['kurrentdb://a:b@node1:2113', '请把 kurrentdb:// 改写为 esdb://'],
    ['postgres://a:b@node1:2113', '应为 esdb://用户名:密码@主机:端口'],
    ['esdb:/node1', '应为 esdb://'],
    ['esdb://a:b@node1:21x3', '其中“node1:21x3”不是主机名'],
    ['esdb://a:b@node1:2113,,node2', '其中“”不是主机名'],
    ['esdb://a:b@node1:70000', '其中“node1:70000”不是主机名'],
    ['esdb://a:p@ss@node1', '应为 esdb://'],
    ['esdb://node1:2113', '缺少用户名和密码'],
    ['esdb://a:b@node1?tsl=false', '不认识选项“tsl”'],
    ['esdb://node1?tls=no', '选项“tls”的值不可用'],
    ['esdb://a:b@node1?tlsCAFile=/nowhere/ca.crt', '找不到证书文件 /nowhere/ca.crt'],
  ])('refuses EVENTSTORE_URL=%s with one sentence', (url, sentence) => {
    expect(() => readConfig({ EVENTSTORE_URL: url })).toThrow(sentence);
  });

  it('never shows the password of an EventStoreDB address', () => {
    const reading = (): unknown => readConfig({ EVENTSTORE_URL: 'esdb://jieli:hunter2@node1?tsl=false' });
    expect(reading).toThrow('//***@node1');
    expect(reading).not.toThrow('hunter2');
  });

  it('never shows the password of a database address', () => {
    const reading = (): unknown => readConfig({ DATABASE_URL: 'mysql://jieli:hunter2@db/jieli' });
    expect(reading).toThrow('//***@db');
    expect(reading).not.toThrow('hunter2');
  });

  it.each([
    ['true', true],
    ['2', 2],
    ['10.0.0.0/8, ::1', ['10.0.0.0/8', '::1']],
  ])('reads TRUST_PROXY=%s', (value, expected) => {
    expect(readConfig({ TRUST_PROXY: value }).trustProxy).toEqual(expected);
  });
});
