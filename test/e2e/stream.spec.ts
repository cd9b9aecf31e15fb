import { once } from 'node:events';
import { type IncomingMessage, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEMO_PASSWORD } from '../../src/access/index.js';
import { LiveHub } from '../../src/http/live/live-hub.js';
import { caseId, organId, position } from '../../src/kernel/ids.js';
import { type TestApp, startTestApp } from '../support/app.js';

let app: TestApp;
let port: number;
beforeAll(async () => {
  app = await startTestApp();
  port = (app.app.getHttpServer().address() as AddressInfo).port;
});
afterAll(() => app.close());

interface Page {
  readonly headers: IncomingMessage['headers'];
  text(): string;
  readonly ended: Promise<void>;
  leave(): void;
}

const tokenOf = async (username: string): Promise<string> => {
  const { body } = await app.anybody().post('/api/session').send({ username, password: DEMO_PASSWORD });
  return String(body.token);
};

const open = (token: string, headers: Record<string, string> = {}): Promise<Page> =>
  new Promise((resolve, reject) => {
    const request = get(
      { host: '127.0.0.1', port, path: '/api/stream', headers: { authorization: `Bearer ${token}`, ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        const ended = new Promise<void>((end) => response.once('close', end));
        resolve({ headers: response.headers, text: () => text, ended, leave: () => request.destroy() });
      },
    );
    request.once('error', reject);
  });

const publish = (at: string, organ: string): void =>
  app.app.get(LiveHub).publish({ position: position(at), caseId: caseId(`case-${at}`), organs: [organId(organ)] });
const until = async (condition: () => boolean): Promise<void> => {
  for (let waited = 0; !condition() && waited < 3000; waited += 10) await sleep(10);
};

const sessionIdOf = async (token: string): Promise<string> => {
  const { body } = await app.anybody().get('/api/sessions').set('authorization', `Bearer ${token}`).expect(200);
  return String(body.items[0].id);
};

describe('the stream of what happens', () => {
  it('tells the organs of a case and the justice bureau, and nobody else', async () => {
    const pages = await Promise.all(['yq-jbr1', 'ly-jbr1', 'sfj-jdy'].map(async (username) => open(await tokenOf(username))));
    const [township, forestry, supervision] = pages;
    publish('p1', '360724103');
    publish('p2', 'sy-ly');
    await until(() => supervision?.text().includes('p2') === true && forestry?.text().includes('p2') === true);
    expect(township?.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(township?.headers['x-request-id']).toBeDefined();
    expect(township?.text()).toContain('id: p1\nevent: case\ndata: {"caseId":"case-p1","position":"p1"}\n\n');
    expect(township?.text()).not.toContain('p2');
    expect(forestry?.text()).not.toContain('p1');
    expect(supervision?.text()).toContain('p1');
    pages.forEach((page) => page.leave());
  });

  it('repeats what was missed since Last-Event-ID, or says that it cannot', async () => {
    publish('q1', '360724103');
    publish('q2', '360724103');
    const token = await tokenOf('yq-jbr1');
    const page = await open(token, { 'last-event-id': 'q1' });
    await until(() => page.text().includes('q2'));
    expect(page.text()).toContain('id: q2');
    expect(page.text()).not.toContain('id: q1\n');
    const late = await open(token, { 'last-event-id': 'long-ago' });
    await until(() => late.text().includes('reset'));
    expect(late.text()).toContain('event: reset');
    [page, late].forEach(({ leave }) => leave());
  });

  it('needs a session, and ends with it', async () => {
    await app.anybody().get('/api/stream').expect(401);
    const token = await tokenOf('yq-jbr2');
    const page = await open(token);
    await app.anybody().delete('/api/session').set('authorization', `Bearer ${token}`).expect(204);
    await page.ended;
  });

  it('forgets a page that was left', async () => {
    const token = await tokenOf('yq-shr');
    const pages = await Promise.all(Array.from({ length: 10 }, () => open(token)));
    await app.anybody().get('/api/stream').set('authorization', `Bearer ${token}`).expect(429);
    pages.forEach((page) => page.leave());
    const sessionId = await sessionIdOf(token);
    await until(() => app.app.get(LiveHub).connectionsOf(sessionId) === 0);
    const again = await open(token);
    expect(again.headers['content-type']).toContain('text/event-stream');
    again.leave();
  });
});

describe('stopping', () => {
  it('ends the open pages and finishes the requests in flight', async () => {
    const other = await startTestApp();
    const leaving = { connection: 'close' }; // a connection that is kept would be waited for
    const { body } = await other.anybody().post('/api/session').set(leaving).send({ username: 'yq-jbr1', password: DEMO_PASSWORD });
    port = (other.app.getHttpServer().address() as AddressInfo).port;
    const page = await open(String(body.token));
    const arrived = once(other.app.getHttpServer(), 'request');
    const inFlight = other
      .anybody()
      .post('/api/session')
      .set(leaving)
      .send({ username: 'yq-jbr2', password: DEMO_PASSWORD })
      .then(({ status }) => status);
    await arrived;
    await other.stop();
    await page.ended;
    expect(await inFlight).toBe(201);
    await other.close();
  });
});
