import { DEMO_PASSWORD } from '../../src/access/index.js';
import { type TestApp, startTestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const credentials = { username: 'yq-jbr1', password: DEMO_PASSWORD };
const signIn = (body: object = credentials) => app.anybody().post('/api/session').send(body);
const cookieOf = (response: { headers: Record<string, unknown> }): string => String(response.headers['set-cookie']).split(';')[0] ?? '';

describe('signing in', () => {
  it('answers with a token, the person and a cookie that scripts and other sites cannot use', async () => {
    const response = await signIn().expect(201);
    expect(response.body.token).toMatch(/^[\w-]{43}$/);
    expect(response.body.user).toMatchObject({
      username: 'yq-jbr1',
      name: '郑样甲',
      positions: [{ role: 'case-officer', organId: '360724103', organName: '营前镇人民政府' }],
      acting: { role: 'case-officer', organId: '360724103' },
      mustChangePassword: false,
      demonstration: true,
    });
    expect(String(response.headers['set-cookie'])).toMatch(/^jieli_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('takes the name however it is typed', () => signIn({ ...credentials, username: ' YQ-JBR1 ' }).expect(201));

  it('is refused in the same words for a wrong password and for a name that does not exist', async () => {
    const wrong = await signIn({ ...credentials, password: 'not the password' }).expect(401);
    const unknown = await signIn({ username: 'nobody-at-all', password: 'not the password' }).expect(401);
    expect({ ...wrong.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    expect(wrong.body).toMatchObject({ type: 'access/wrong-credentials', title: '用户名或密码不正确' });
  });

  it.each([
    [{ username: 'yq-jbr1' }, 'password', '「密码」不能为空。'],
    [{ username: 1, password: 'x' }, 'username', '「用户名」应为文字。'],
    [{ username: 'x'.repeat(201), password: 'x' }, 'username', '「用户名」不能超过 200 个字。'],
    [{ ...credentials, admin: true }, 'admin', '「admin」不是可以填写的字段。'],
  ])('names the field that is wrong in %j', async (body, field, message) => {
    const response = await signIn(body).expect(400);
    expect(response.body.errors).toEqual([{ field, message }]);
  });
});

describe('a session', () => {
  it('opens the application to a program by its token', async () => {
    const client = await app.as('yq-jbr1');
    const { body } = await client.get('/api/me').expect(200);
    expect(body).toMatchObject({ username: 'yq-jbr1', name: '郑样甲' });
  });

  it.each([
    ['no token', {}],
    ['a token nobody was given', { authorization: `Bearer ${'A'.repeat(43)}` }],
    ['garbage', { authorization: 'Bearer x' }],
    ['another scheme', { authorization: 'Basic eXE6eXE=' }],
    ['a made-up cookie', { cookie: `jieli_session=${'A'.repeat(43)}` }],
  ])('is needed: %s is 401', async (_, headers) => {
    const { body, headers: answered } = await app.anybody().get('/api/me').set(headers).expect(401);
    expect(body.type).toBe('access/not-signed-in');
    expect(answered['www-authenticate']).toContain('Bearer');
  });

  it('ends with signing out', async () => {
    const { body } = await signIn();
    const bearer = { authorization: `Bearer ${String(body.token)}` };
    await app.anybody().delete('/api/session').set(bearer).expect(204);
    await app.anybody().get('/api/me').set(bearer).expect(401);
  });

  it('is listed with where it came from, and can be ended alone or with all others', async () => {
    const sessions = await Promise.all([1, 2, 3].map(() => signIn({ ...credentials, username: 'yq-djy' }).set('user-agent', 'Spec/1')));
    const [one, two, three] = sessions.map(({ body }) => ({ authorization: `Bearer ${String(body.token)}` }));
    const { body } = await app
      .anybody()
      .get('/api/sessions')
      .set(one ?? {})
      .expect(200);
    expect(body.items).toHaveLength(3);
    expect(body.items[0]).toMatchObject({ userAgent: 'Spec/1', createdAt: '2026-09-07T09:00:00.000+08:00' });
    const other = (body.items as readonly { readonly id: string; readonly current: boolean }[]).find(({ current }) => !current);
    await app
      .anybody()
      .delete(`/api/sessions/${String(other?.id)}`)
      .set(one ?? {})
      .expect(204);
    await app
      .anybody()
      .delete(`/api/sessions/${String(other?.id)}`)
      .set(one ?? {})
      .expect(404);
    await app
      .anybody()
      .delete('/api/sessions')
      .set(one ?? {})
      .expect(204);
    for (const each of [one, two, three])
      await app
        .anybody()
        .get('/api/me')
        .set(each ?? {})
        .expect(401);
  });

  it('of somebody else cannot be ended', async () => {
    const other = await app.as('yq-fgld');
    const { body } = await other.get('/api/sessions').expect(200);
    const client = await app.as('yq-jbr2');
    await client.delete(`/api/sessions/${String(body.items[0].id)}`).expect(404);
    await other.get('/api/me').expect(200);
    await client.delete('/api/sessions/not-a-uuid').expect(400);
  });
});

describe('a session in time', () => {
  it('ends after two hours without a request, and lives on with requests until twelve hours are over', async () => {
    const [idle, busy] = (await Promise.all([signIn(), signIn()])).map(({ body }) => ({ authorization: `Bearer ${String(body.token)}` }));
    for (let hour = 1; hour < 12; hour++) {
      app.clock.advance({ hours: 1 });
      await app
        .anybody()
        .get('/api/me')
        .set(busy ?? {})
        .expect(200);
      if (hour === 2)
        await app
          .anybody()
          .get('/api/me')
          .set(idle ?? {})
          .expect(401);
    }
    app.clock.advance({ hours: 1 });
    await app
      .anybody()
      .get('/api/me')
      .set(busy ?? {})
      .expect(401);
    app.clock.moveTo('2026-09-07T09:00');
  });
});

describe('a page, which is known by its cookie', () => {
  it('reads without more, and writes only with the CSRF token that it alone was told', async () => {
    const opened = await signIn({ ...credentials, username: 'yq-shr' });
    const cookie = cookieOf(opened);
    const { body: me } = await app.anybody().get('/api/me').set('cookie', cookie).expect(200);
    expect(me.csrfToken).toBe(opened.body.user.csrfToken);
    const refused = await app.anybody().delete('/api/session').set('cookie', cookie).expect(403);
    expect(refused.body.type).toBe('access/csrf');
    await app.anybody().delete('/api/session').set('cookie', cookie).set('x-csrf-token', 'A'.repeat(43)).expect(403);
    await app.anybody().get('/api/me').set('cookie', cookie).expect(200);
    await app.anybody().delete('/api/session').set('cookie', cookie).set('x-csrf-token', me.csrfToken).expect(204);
    await app.anybody().get('/api/me').set('cookie', cookie).expect(401);
  });

  it('of another site cannot post a form or plain text', async () => {
    await app.anybody().post('/api/session').type('form').send(credentials).expect(415);
    await app.anybody().post('/api/session').type('text/plain').send(JSON.stringify(credentials)).expect(415);
  });
});

describe('acting in one of several positions', () => {
  it('is chosen by X-Acting-Role, and only among those held', async () => {
    const client = await app.as('scjg-jbr3');
    expect((await client.get('/api/me').expect(200)).body.acting.role).toBe('case-officer');
    expect((await client.get('/api/me').set('x-acting-role', 'legal-reviewer').expect(200)).body.acting.role).toBe('legal-reviewer');
    expect((await client.get('/api/me').set('x-acting-role', 'legal-reviewer@sy-scjg').expect(200)).body.acting.role).toBe(
      'legal-reviewer',
    );
    const refused = await client.get('/api/me').set('x-acting-role', 'leader').expect(403);
    expect(refused.body.type).toBe('access/unknown-role');
    await client.get('/api/me').set('x-acting-role', 'legal-reviewer@360724103').expect(403);
  });
});
