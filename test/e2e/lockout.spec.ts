import { DEMO_PASSWORD } from '../../src/access/index.js';
import { type TestApp, startTestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const attempt = (username: string, password = 'not the password', ip = '10.0.0.1') =>
  app.anybody().post('/api/session').set('x-forwarded-for', ip).send({ username, password });
const fail = async (times: number, username: string): Promise<void> => {
  for (let time = 0; time < times; time++) await attempt(username).expect(401);
};

describe('five wrong passwords', () => {
  it('lock the name for a quarter of an hour, even for the right password', async () => {
    await fail(5, 'yq-jbr1');
    const response = await attempt('yq-jbr1', DEMO_PASSWORD).expect(429);
    expect(response.body).toMatchObject({ type: 'access/locked', detail: '输错次数过多，请在 15 分钟后再试。' });
    expect(response.headers['retry-after']).toBe('900');
    app.clock.advance({ minutes: 14 });
    expect((await attempt('yq-jbr1', DEMO_PASSWORD).expect(429)).headers['retry-after']).toBe('60');
    app.clock.advance({ minutes: 1 });
    await attempt('yq-jbr1', DEMO_PASSWORD).expect(201);
  });

  it('lock a name that does not exist in the same way', async () => {
    await fail(5, 'nobody-at-all');
    const unknown = await attempt('nobody-at-all').expect(429);
    await fail(5, 'yq-jbr2');
    const known = await attempt('yq-jbr2').expect(429);
    expect({ ...unknown.body, requestId: '' }).toEqual({ ...known.body, requestId: '' });
  });

  it('count from anew after a right one', async () => {
    await fail(4, 'yq-djy');
    await attempt('yq-djy', DEMO_PASSWORD).expect(201);
    await fail(4, 'yq-djy');
    await attempt('yq-djy', DEMO_PASSWORD).expect(201);
  });

  it('count only within a quarter of an hour', async () => {
    await fail(4, 'yq-shr');
    app.clock.advance({ minutes: 16 });
    await fail(4, 'yq-shr');
    await attempt('yq-shr', DEMO_PASSWORD).expect(201);
  });

  it('are no more when they are sent at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => attempt('yq-zz').then(({ status }) => status)));
    expect(answers.filter((status) => status === 401)).toHaveLength(5);
    expect(answers.filter((status) => status === 429)).toHaveLength(15);
  });

  it('lock nobody else', async () => {
    await fail(5, 'yq-fgld');
    await attempt('yq-fzry', DEMO_PASSWORD).expect(201);
  });

  it('take as long for a name that does not exist', async () => {
    const timed = async (username: string): Promise<number> => {
      const from = performance.now();
      await attempt(username).expect(401);
      return performance.now() - from;
    };
    const [known, unknown] = [[] as number[], [] as number[]];
    for (let round = 0; round < 4; round++) {
      known.push(await timed('zrzy-jbr1'));
      unknown.push(await timed('zrzy-nobody'));
    }
    const fastest = (times: readonly number[]): number => Math.min(...times);
    expect(fastest(unknown) / fastest(known)).toBeGreaterThan(0.5); // without the decoy it would be a tenth
  });
});

describe('many names tried from one address', () => {
  it('lock the address, and a proxy header that nobody trusts does not help', async () => {
    app.clock.advance({ hours: 1 });
    const answers: number[] = [];
    for (let name = 0; name < 55; name++) answers.push((await attempt(`guess-${name}`, 'x', `10.1.1.${name}`)).status);
    expect(answers.slice(0, 50)).toEqual(Array.from({ length: 50 }, () => 401));
    expect(answers.slice(50)).toEqual([429, 429, 429, 429, 429]);
    app.clock.advance({ minutes: 15 });
    await attempt('yq-jbr1', DEMO_PASSWORD).expect(201);
  });
});
