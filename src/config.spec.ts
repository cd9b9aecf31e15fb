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
    [{ STALL_SECONDS: '4' }, '5 到 86400'],
    [{ METRICS_TOKEN: 'short' }, '环境变量 METRICS_TOKEN 的值“***”不可用：应为 16 到 512 个'],
  ])('refuses %j with one sentence that says what is allowed', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(sentence);
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
