import { Accounts, DEMO_PASSWORD, hashPassword } from '../../src/access/index.js';
import { officerId } from '../../src/kernel/ids.js';
import { type TestApp, startTestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const NEXT = 'a much better password';
const signIn = (username: string, password: string) => app.anybody().post('/api/session').send({ username, password });

describe('changing the password', () => {
  it('needs the old one, and signs out everywhere else', async () => {
    const elsewhere = await signIn('yq-jbr1', DEMO_PASSWORD).expect(201);
    const here = await signIn('yq-jbr1', DEMO_PASSWORD).expect(201);
    const bearer = { authorization: `Bearer ${String(here.body.token)}` };
    await app.anybody().post('/api/password').set(bearer).send({ current: DEMO_PASSWORD, next: NEXT }).expect(204);
    await app.anybody().get('/api/me').set(bearer).expect(200);
    await app
      .anybody()
      .get('/api/me')
      .set({ authorization: `Bearer ${String(elsewhere.body.token)}` })
      .expect(401);
    await signIn('yq-jbr1', DEMO_PASSWORD).expect(401);
    await signIn('yq-jbr1', NEXT).expect(201);
  });

  it('takes the account off the list of demonstration accounts', async () => {
    const { body } = await app.anybody().get('/api/demo/accounts').expect(200);
    const names = (body.items as readonly { readonly username: string }[]).map(({ username }) => username);
    expect(names).not.toContain('yq-jbr1');
    expect(names).toContain('yq-jbr2');
  });

  it.each([
    [{ current: 'wrong', next: NEXT }, 'current', '原密码不正确。'],
    [{ current: DEMO_PASSWORD, next: 'short' }, 'next', '密码至少要有 10 个字符。'],
    [{ current: DEMO_PASSWORD, next: DEMO_PASSWORD }, 'next', '新密码不能与原密码相同。'],
    [{ current: DEMO_PASSWORD, next: 'my yq-shr password' }, 'next', '密码不能包含用户名。'],
    [{ current: DEMO_PASSWORD }, 'next', '「新密码」不能为空。'],
  ])('says what is wrong with %j', async (change, field, message) => {
    const client = await app.as('yq-shr');
    const { body } = await client.post('/api/password').send(change).expect(400);
    expect(body.errors).toEqual([{ field, message }]);
  });

  it('counts guesses at the old one like guesses at sign-in', async () => {
    const client = await app.as('yq-djy');
    for (let time = 0; time < 5; time++) await client.post('/api/password').send({ current: 'guess', next: NEXT }).expect(400);
    await client.post('/api/password').send({ current: DEMO_PASSWORD, next: NEXT }).expect(429);
  });
});

describe('an initial password', () => {
  it('must be changed before anything else', async () => {
    const id = officerId('aaaaaaaa-0000-4000-8000-000000000001');
    await app.app.get(Accounts).create({
      officerId: id,
      username: 'newcomer',
      passwordHash: await hashPassword('initial-password-1'),
      mustChange: true,
      demonstration: false,
    });
    const { body } = await signIn('newcomer', 'initial-password-1').expect(201);
    expect(body.user.mustChangePassword).toBe(true);
    const bearer = { authorization: `Bearer ${String(body.token)}` };
    const refused = await app.anybody().get('/api/organs').set(bearer).expect(403);
    expect(refused.body.type).toBe('access/password-change-required');
    await app.anybody().post('/api/password').set(bearer).send({ current: 'initial-password-1', next: NEXT }).expect(204);
    await app.anybody().get('/api/organs').set(bearer).expect(200);
  });
});

describe('demonstration accounts', () => {
  it('are listed with officer, organ, roles and their password', async () => {
    const { body } = await app.anybody().get('/api/demo/accounts').expect(200);
    expect(body.items).toContainEqual({
      username: 'zrzy-djy',
      password: DEMO_PASSWORD,
      officer: '曾例庚',
      organId: 'sy-zrzy',
      organName: expect.any(String),
      roles: ['registrar'],
    });
  });

  it('do not exist outside a demonstration', async () => {
    const real = await startTestApp({ env: { JIELI_DEMO: '0' } });
    try {
      const listed = await real.anybody().get('/api/demo/accounts').expect(404);
      expect(listed.body.type).toBe('access/no-demonstration');
      await real.anybody().post('/api/session').send({ username: 'yq-jbr2', password: DEMO_PASSWORD }).expect(401);
    } finally {
      await real.close();
    }
  });
});
