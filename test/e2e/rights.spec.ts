import { randomUUID } from 'node:crypto';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Role } from '../../src/kernel/actor.js';
import { type Client, type TestApp, startTestApp } from '../support/app.js';
import { CASE_BODIES } from '../support/case-bodies.js';
import { draft, openedCase, receivedHandoff, registration, sentHandoff, told } from '../support/case-requests.js';
import { caughtUp } from '../support/end-of-record.js';
import { COMPLAINANT, complaint, orderBodyFor } from '../support/order-requests.js';
import { RIGHTS, routesFor } from '../support/rights-table.js';
import { interfaceRoutesOf } from '../support/routes.js';
import { SHARE_BODIES } from '../support/share-bodies.js';
import { deliveredShare } from '../support/share-requests.js';
import { storedIn } from '../support/stored.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** One person of every role; those of 营前镇 where the role is that of an organ. */
const ROLE_HOLDERS: Readonly<Record<Role, string>> = {
  'case-officer': 'yq-jbr1',
  'unit-head': 'yq-cbfzr',
  'legal-reviewer': 'yq-shr',
  leader: 'yq-fgld',
  head: 'yq-zz',
  registrar: 'yq-djy',
  'data-office-head': 'yq-sjfzr',
  auxiliary: 'yq-fzry',
  'dispute-officer': 'sfj-xty',
  supervisor: 'sfj-jdy',
  'county-leader': 'zf-xld',
  'catalogue-manager': 'bb-qdgly',
  dispatcher: 'sj-pdy',
  trainer: 'sfj-pxjs',
  administrator: 'sj-xtgly',
};
/** The justice bureau's overseers, and the government, which may designate in any file. */
const OVERSEERS = ['sfj-xty', 'sfj-jdy', 'sfj-xtjd', 'zf-xld'];
/** Positions to which no case file is ever shown. */
const WITHOUT_FILES = ['bb-qdgly', 'sfj-pxjs', 'sj-xtgly', 'sj-pdy', 'yq-sjfzr'];
/** Another township and other departments, whoever they are there. */
const OTHERS = ['dsh-jbr1', 'dsh-djy', 'dsh-zz', 'ly-jbr1', 'ly-fgld', 'ga-jbr1'];

/** What the parties' fields and the officers' texts hold of persons; kept apart from every number of an office. */
const SECRETS = ['999999199002150029', '999999199511110041', '139-0000-4321', '营前镇例村(虚构)2组7号'];
const personal = (): Record<string, unknown> => ({
  title: '采砂案，当事人 999999199002150029(虚构)',
  facts: '当事人李样乙(虚构)，身份证 999999199002150029，电话 139-0000-4321，住营前镇例村(虚构)2组7号；证人身份证 999999199511110041。',
  parties: [
    { kind: 'person', name: '李样乙(虚构)', idNumber: '999999199002150029', phone: '139-0000-4321', address: '营前镇例村(虚构)2组7号' },
  ],
});

const readAddresses = (caseId: string, versions: number): readonly string[] => [
  ...routesFor('file')
    .filter((route) => !route.includes(':disputeId'))
    .map((route) => route.replace('GET ', '').replace(':caseId', caseId)),
  ...Array.from({ length: versions }, (_, index) => `/api/cases/${caseId}/replay?version=${index + 1}`),
  `/api/cases/${caseId}/replay?asOf=2026-09-07T10:00`,
  `/api/cases/${caseId}/replay?knownAt=2026-09-07T10:00`,
];
/** These files have no dispute: an outsider is told nothing, not even that. */
const pagesOfADispute = (caseId: string): readonly string[] =>
  routesFor('file')
    .filter((route) => route.includes(':disputeId'))
    .map((route) => route.replace('GET ', '').replace(':caseId', caseId).replace(':disputeId', randomUUID()));
const postAddress = (route: string, caseId: string, handoffId: string): string =>
  route
    .replace('POST ', '')
    .replace(':caseId', caseId)
    .replace(':handoffId', handoffId)
    .replace(':consultationId', handoffId)
    .replace(':disputeId', handoffId)
    .replace(':criminalTransferId', handoffId)
    .replace(':supervisionId', handoffId);
const bodyFor = (route: string): object => CASE_BODIES[route.replace('POST /api/cases/:caseId/', '')]?.() ?? {};
/** Everything of an answer but its own number. */
const said = ({ status, text }: { status: number; text: string }): string => `${status} ${text.replace(/"requestId":"[^"]*"/, '')}`;

type Answer = Parameters<typeof said>[0];
/** All at the same time, as a page asks: what one is told depends on no other. */
const answersTo = <Told>(client: Client, addresses: readonly string[], told: (answer: Answer) => Told) =>
  Promise.all(addresses.map(async (address): Promise<readonly [string, Told]> => [address, told(await client.get(address))]));
const refusalsOf = (client: Client, routes: readonly string[], caseId: string, partId: string) =>
  Promise.all(
    routes.map(async (route) => [route, said(await client.post(postAddress(route, caseId, partId)).send(bodyFor(route)))] as const),
  );

describe('the rights table', () => {
  const known = (route: string): string => route.replace(/^GET \/api\/docs\/.*$/, 'GET /api/docs/*');

  it('names every route of the running application, and no other', () =>
    expect([...new Set(interfaceRoutesOf(app).map(known))].sort()).toEqual(Object.keys(RIGHTS).sort()));

  it('has somebody of every role to try it with', async () => {
    for (const [role, username] of Object.entries(ROLE_HOLDERS)) {
      const { body } = await (await app.as(username)).get('/api/me').expect(200);
      expect(body.positions.map((held: { role: string }) => held.role)).toContain(role);
    }
  });

  it.each(Object.keys(RIGHTS).filter((route) => RIGHTS[route] !== 'public'))(
    '%s is closed to those who have not signed in',
    async (route) => {
      const [method = '', address = ''] = route.split(' ');
      const path = address.replace(/:\w+/g, randomUUID());
      const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
      const stranger = app.anybody();
      expect((await stranger[verb](path)).status).toBe(401);
      if (method === 'GET') expect((await stranger.head(path)).status).toBe(401);
      stranger.set('authorization', `Bearer ${'0'.repeat(43)}`);
      expect((await stranger[verb](path)).status).toBe(401);
    },
  );

  it.each(routesFor('public').filter((route) => route.startsWith('GET') && !route.endsWith('*')))(
    '%s is open to everybody',
    async (route) => expect((await app.anybody().get(route.replace('GET ', ''))).status).toBe(200),
  );

  it.each(Object.entries(RIGHTS).filter(([, who]) => Array.isArray(who)))('%s is for %p alone', async (route, who) => {
    const [method = '', address = ''] = route.split(' ');
    for (const [role, username] of Object.entries(ROLE_HOLDERS)) {
      const client = await app.as(username);
      const { status } = await client[method === 'GET' ? 'get' : 'post'](address.replace(/:\w+/g, randomUUID()));
      expect([role, status === 403]).toEqual([role, !(who as readonly string[]).includes(role)]);
    }
  });

  it.each(routesFor('signed-in').filter((route) => route.startsWith('GET') && !route.endsWith('/stream')))(
    '%s is for all who have signed in',
    async (route) => {
      for (const username of Object.values(ROLE_HOLDERS)) {
        const { status } = await (
          await app.as(username)
        ).get(route.replace('GET ', '').replace(':code', 'SL-01').replace(':key', encodeURIComponent('行政处罚法')));
        expect([username, [200, 400].includes(status)]).toEqual([username, true]); // 400: a question is missing, not a right
      }
    },
  );

  it.each(routesFor('reader'))('%s is for those who see files at all', async (route) => {
    for (const username of [...Object.values(ROLE_HOLDERS), ...OTHERS]) {
      const { status } = await (
        await app.as(username)
      ).get(`${route.replace('GET ', '')}${route.endsWith('look-alikes') ? '?item=SL-01&township=360724103&discoveredOn=2026-09-07' : ''}`);
      expect([username, status]).toEqual([username, WITHOUT_FILES.includes(username) ? 403 : 200]);
    }
  });

  it.each(routesFor('sharing'))('%s is for those who work in an organ that shares, and for the government', async (route) => {
    const outside = ['sfj-xty', 'sfj-jdy', ...WITHOUT_FILES.filter((username) => username !== 'yq-sjfzr')];
    for (const username of [...Object.values(ROLE_HOLDERS), ...OTHERS]) {
      const { status } = await (await app.as(username)).get(route.replace('GET ', ''));
      expect([username, status]).toEqual([username, outside.includes(username) ? 403 : 200]);
    }
  });

  it('shows and lets be moved a request for information by its own sides alone', async () => {
    const shareId = await deliveredShare(app);
    const before = await storedIn(app);
    for (const username of [...Object.values(ROLE_HOLDERS), ...OVERSEERS, ...OTHERS]) {
      const client = await app.as(username);
      for (const route of routesFor('share')) {
        const [method = '', address = ''] = route.split(' ');
        const ask = (id: string) => {
          const path = address.replace(':shareId', id);
          return method === 'GET' ? client.get(path) : client.post(path).send(SHARE_BODIES[address.split('/').at(-1) ?? '']?.() ?? {});
        };
        const answer = await ask(shareId);
        expect([username, route, answer.status]).toEqual([username, route, 403]);
        if (username === 'yq-jbr1') expect(said(answer)).toBe(said(await ask(randomUUID())));
      }
    }
    expect(await storedIn(app)).toEqual(before);
  });

  it.each(routesFor('orders'))('%s is for those who see files, and for dispatchers', async (route) => {
    for (const username of [...Object.values(ROLE_HOLDERS), ...OTHERS]) {
      const { status } = await (await app.as(username)).get(route.replace('GET ', ''));
      const closed = WITHOUT_FILES.includes(username) && username !== 'sj-pdy';
      expect([username, status]).toEqual([username, closed ? 403 : 200]);
    }
  });

  it.each(routesFor('board'))('%s is for those who see files, and for the leaders of the government', async (route) => {
    for (const username of [...Object.values(ROLE_HOLDERS), ...OTHERS]) {
      const { status } = await (await app.as(username)).get(route.replace('GET ', ''));
      const closed = WITHOUT_FILES.includes(username) && username !== 'zf-xld';
      expect([username, status]).toEqual([username, closed ? 403 : 200]);
    }
  });

  it.each(routesFor('supervising'))('%s is for supervisors and the government, and for nobody outside the file', async (route) => {
    const caseId = await openedCase(app);
    const before = await storedIn(app);
    for (const username of [...Object.values(ROLE_HOLDERS), ...OVERSEERS, ...OTHERS]) {
      const { status, body } = await (await app.as(username)).post(postAddress(route, caseId, randomUUID())).send(bodyFor(route));
      const outside =
        WITHOUT_FILES.includes(username) || (!username.startsWith('yq-') && !['sfj-jdy', 'sfj-xtjd', 'zf-xld'].includes(username));
      expect([username, status, outside || String(body.type).startsWith('supervision/')]).toEqual([username, outside ? 403 : 409, true]);
    }
    expect(await storedIn(app)).toEqual(before);
  });

  it('leaves it to a rule who registers cases, and stores nothing for the others', async () => {
    const before = await storedIn(app);
    for (const username of Object.values(ROLE_HOLDERS).filter((name) => !['yq-jbr1', 'yq-cbfzr'].includes(name))) {
      const { status, body } = await (await app.as(username)).post('/api/cases').send(registration());
      expect([username, status, body.type]).toEqual([username, 409, 'case/role-not-entitled']);
    }
    expect(await storedIn(app)).toEqual(before);
  });
});

type Stage = 'registered' | 'approved' | 'sent' | 'received' | 'accepted' | 'withdrawn' | 'returned';

const reach = async (stage: Stage): Promise<{ readonly caseId: string; readonly handoffId: string }> => {
  const caseId = await openedCase(app, personal());
  await told(await app.as('yq-jbr1'), `/api/cases/${caseId}/correct`, {
    corrects: 1,
    reason: '原登记电话 139-0000-4321 有误',
    changes: { discretion: '住营前镇例村(虚构)2组7号' },
    parties: [{ kind: 'person', name: '李样乙(虚构)', idNumber: '999999199002150029', address: '营前镇例村(虚构)2组7号' }],
  });
  if (stage === 'registered') return { caseId, handoffId: randomUUID() };
  if (stage === 'approved') {
    const { handoffId } = await told(await app.as('yq-jbr1'), `/api/cases/${caseId}/handoffs`, draft());
    await told(await app.as('yq-jbr1'), `/api/cases/${caseId}/handoffs/${handoffId}/submit`);
    await told(await app.as('yq-fgld'), `/api/cases/${caseId}/handoffs/${handoffId}/approve`);
    return { caseId, handoffId };
  }
  if (stage === 'sent') return { caseId, handoffId: await sentHandoff(app, caseId) };
  const handoffId = await receivedHandoff(app, caseId);
  const path = `/api/cases/${caseId}/handoffs/${handoffId}`;
  if (stage === 'accepted') await told(await app.as('sl-fgld'), `${path}/accept`, { goods: [], measures: [] });
  if (stage === 'withdrawn') await told(await app.as('yq-fgld'), `${path}/withdraw`, { reasons: '收回自办' });
  if (stage === 'returned') {
    await told(await app.as('sl-fgld'), `${path}/object`, {
      ground: 'no-functional-jurisdiction',
      reasons: '不属本局',
      legalBasis: '职责规定',
    });
    await told(await app.as('sl-fgld'), `${path}/propose-return`, {
      heldAt: '2026-09-07T09:00',
      senderAttendees: ['甲样'],
      receiverAttendees: ['乙试'],
      views: '意见',
      outcome: '退回',
    });
    await told(await app.as('yq-fgld'), `${path}/agree-return`);
  }
  return { caseId, handoffId };
};

const FULL = ['yq-jbr1', 'yq-jbr2', 'yq-cbfzr', 'yq-shr', 'yq-fgld', 'yq-zz'];
const MASKED = ['yq-djy', 'yq-fzry', ...OVERSEERS];
const WATER = { full: ['sl-jbr1', 'sl-cbfzr', 'sl-shr', 'sl-fgld', 'sl-zz'], masked: ['sl-djy'] };

/** Everybody is tried before a handoff and after it was received; between them and later one of each kind, for the stage alone differs. */
const TRIED_BY_ALL: readonly Stage[] = ['registered', 'received'];
const ONE_OF_EACH = ['yq-jbr1', 'yq-djy', 'sfj-xty', 'zf-xld', 'sl-fgld', 'sl-djy', 'dsh-jbr1', 'ly-fgld', 'bb-qdgly', 'yq-sjfzr'];
const among = (stage: Stage, people: readonly string[]): readonly string[] =>
  TRIED_BY_ALL.includes(stage) ? people : people.filter((username) => ONE_OF_EACH.includes(username));

describe.each<Stage>(['registered', 'approved', 'sent', 'received', 'accepted', 'withdrawn', 'returned'])('a file that is %s', (stage) => {
  let caseId: string;
  let handoffId: string;
  let versions: number;
  const joined = stage !== 'registered' && stage !== 'approved';
  const full = among(stage, [...FULL, ...(joined ? WATER.full : [])]);
  const masked = among(stage, [...MASKED, ...(joined ? WATER.masked : [])]);
  const outsiders = among(stage, [...OTHERS, ...WITHOUT_FILES, ...(joined ? [] : [...WATER.full, ...WATER.masked])]);

  beforeAll(async () => {
    ({ caseId, handoffId } = await reach(stage));
    versions = (await (await app.as('yq-jbr1')).get(`/api/cases/${caseId}`).expect(200)).body.version;
    await caughtUp(app.app, 'docket');
  });

  it.each(full)('is shown whole to %s', async (username) => {
    const client = await app.as(username);
    expect(await answersTo(client, readAddresses(caseId, versions), ({ status }) => status)).toEqual(
      readAddresses(caseId, versions).map((address) => [address, 200]),
    );
    const { body, text } = await client.get(`/api/cases/${caseId}`);
    for (const secret of SECRETS) expect(text).toContain(secret);
    expect(body.parties[0].masked).toBe(false);
    expect((await client.get(`/api/cases/${caseId}/events`)).body.masked).toBe(false);
  });

  it.each(masked)('is shown to %s without anything that points to the person', async (username) => {
    const client = await app.as(username);
    const lists = [
      '/api/cases?limit=200',
      '/api/cases/look-alikes?item=SL-01&township=360724103&discoveredOn=2026-09-07&idNumber=999999199002150029',
    ];
    const addresses = [...readAddresses(caseId, versions), ...lists];
    for (const [address, { status, text }] of await answersTo(client, addresses, (answer) => answer)) {
      expect([address, status]).toEqual([address, 200]);
      for (const secret of SECRETS) expect([address, text.includes(secret)]).toEqual([address, false]);
      if (lists.includes(address)) expect(text).toContain(caseId);
    }
    const { body } = await client.get(`/api/cases/${caseId}`);
    expect(body.parties[0]).toMatchObject({ masked: true, idNumber: '9****************9', address: '营前镇****' });
    const { body: stored } = await client.get(`/api/cases/${caseId}/events`);
    expect(stored.masked).toBe(true);
    expect(stored.items[0].data.parties[0]).toMatchObject({ name: '李******', phone: '139******4321', idNumber: '9****************9' });
  });

  it.each(outsiders)('is not there for %s', async (username) => {
    const client = await app.as(username);
    const nothing = said(await client.get(`/api/cases/${randomUUID()}`).expect(403));
    expect((await client.head(`/api/cases/${caseId}`)).status).toBe(403);
    const pages = [...readAddresses(caseId, versions), ...pagesOfADispute(caseId)];
    expect(await answersTo(client, pages, said)).toEqual(pages.map((address) => [address, nothing]));
    const lists = [
      '/api/cases?limit=200',
      '/api/cases?q=采砂',
      '/api/desk',
      '/api/disputes?limit=200',
      '/api/precedents?limit=200',
      '/api/drafts',
      '/api/cases/look-alikes?item=SL-01&township=360724103&discoveredOn=2026-09-07&idNumber=999999199002150029',
    ];
    for (const [, { status, text }] of await answersTo(client, lists.map(encodeURI), (answer) => answer)) {
      expect([200, 403]).toContain(status);
      expect(text).not.toContain(caseId);
      for (const secret of SECRETS) expect(text).not.toContain(secret);
    }
  });

  it.each([...outsiders, ...among(stage, OVERSEERS)])('takes no step from %s, and says nothing of itself', async (username) => {
    const client = await app.as(username);
    const before = await storedIn(app);
    const nothing = said(await client.post(`/api/cases/${randomUUID()}/number`).send({ number: '1' }).expect(403));
    expect(await refusalsOf(client, routesFor('party'), caseId, handoffId)).toEqual(routesFor('party').map((route) => [route, nothing]));
    expect(await storedIn(app)).toEqual(before);
  });
});

describe('a dispute in a file that is not mine', () => {
  it.each([...OTHERS, ...WITHOUT_FILES])('is coordinated and decided by none of %s, who learns of no file', async (username) => {
    const caseId = await openedCase(app);
    const client = await app.as(username);
    const before = await storedIn(app);
    const nothing = said(await client.post(`/api/cases/${randomUUID()}/number`).send({ number: '1' }).expect(403));
    const routes = [...routesFor('coordinator'), ...routesFor('superior')];
    expect(await refusalsOf(client, routes, caseId, randomUUID())).toEqual(routes.map((route) => [route, nothing]));
    expect(await storedIn(app)).toEqual(before);
  });
});

describe('a file that is not mine', () => {
  let caseId: string;
  let handoffId: string;
  beforeAll(async () => {
    ({ caseId, handoffId } = await reach('received'));
  });
  const requests: readonly (readonly [string, Readonly<Record<string, string>>, (body: object) => unknown])[] = [
    ['a fitting If-Match', { 'if-match': 'W/"7"' }, (body) => body],
    ['a stale If-Match', { 'if-match': 'W/"1"' }, (body) => body],
    ['an If-Match that is none', { 'if-match': 'seven' }, (body) => body],
    ['an Idempotency-Key that is none', { 'idempotency-key': 'x' }, (body) => body],
    ['a role that I do not hold', { 'x-acting-role': 'head@360724103' }, (body) => body],
    ['an unknown field', {}, (body) => ({ ...body, surprise: 1 })],
    ['nothing', {}, () => ({})],
    ['a list', {}, () => []],
    ['a time to come', {}, (body) => ({ ...body, occurredAt: '2027-01-01T00:00' })],
    ['a time long past', {}, (body) => ({ ...body, occurredAt: '1999-01-01T00:00' })],
    ['officers nobody knows', {}, (body) => ({ ...body, officers: [randomUUID(), randomUUID()] })],
    ['an organ nobody knows', {}, (body) => ({ ...body, to: 'sy-nobody' })],
    ['an item that is not there', {}, (body) => ({ ...body, parts: [{ title: '例', cause: '例', item: 'XX-99', facts: '例' }] })],
    ['a record that is not there', {}, (body) => ({ ...body, corrects: 99 })],
  ];

  it.each(requests)('answers a POST with %s like a file that does not exist', async (_, headers, change) => {
    for (const username of ['ly-jbr1', 'sfj-jdy']) {
      const client = await app.as(username);
      const telling = async (route: string, id: string): Promise<string> => {
        const body = change(bodyFor(route)) as object;
        return said(
          await client
            .post(postAddress(route, id, handoffId))
            .set(headers)
            .send(body),
        );
      };
      const answers = routesFor('party').map(async (route) => {
        const [mine, nobodys] = await Promise.all([telling(route, caseId), telling(route, randomUUID())]);
        return { route, mine, nobodys };
      });
      for (const { route, mine, nobodys } of await Promise.all(answers)) {
        expect([route, mine]).toEqual([route, nobodys]);
        expect(mine).toMatch(/^40[03] /);
      }
    }
  });

  it('answers a key that was used before like a file that does not exist', async () => {
    const client = await app.as('ly-jbr1');
    for (const id of [caseId, randomUUID()]) {
      const key = randomUUID();
      for (const attempt of [1, 2])
        expect([attempt, (await client.post(`/api/cases/${id}/number`).set('idempotency-key', key).send({ number: '1' })).status]).toEqual([
          attempt,
          403,
        ]);
    }
  });

  it.each([
    '?atLeast=00000000000000010000000000000001',
    '?atLeast=%20',
    '?version=99',
    '?from=99',
    '?limit=0',
    '?surprise=1',
    '?asOf=never',
  ])('answers a GET with %s like a file that does not exist', async (query) => {
    const client = await app.as('ly-jbr1');
    for (const route of routesFor('file')) {
      const address = route.replace('GET ', '') + query;
      expect(said(await client.get(address.replace(':caseId', caseId)))).toBe(
        said(await client.get(address.replace(':caseId', randomUUID()))),
      );
    }
  });

  it('cannot be linked, which would say that it is there', async () => {
    const officer = await app.as('ly-jbr1');
    const own = (
      await told(
        officer,
        '/api/cases',
        registration({
          officers: [(await officer.get('/api/me')).body.officerId, (await (await app.as('ly-jbr2')).get('/api/me')).body.officerId],
          item: 'LY-01',
        }),
      )
    ).caseId;
    const body = { link: 'same-matter', reason: '同一现场' };
    const foreign = await officer.post(`/api/cases/${own}/link`).send({ ...body, caseId });
    expect(foreign.status).toBe(400);
    expect(said(foreign)).toBe(said(await officer.post(`/api/cases/${own}/link`).send({ ...body, caseId: randomUUID() })));
  });
});

describe('what is told while it happens', () => {
  const listen = async (username: string, port: number) => {
    const { body } = await app.anybody().post('/api/session').send({ username, password: 'shangyou-yanshi-2026' });
    let text = '';
    const request = get(
      { host: '127.0.0.1', port, path: '/api/stream', headers: { authorization: `Bearer ${String(body.token)}` } },
      (response) => {
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      },
    );
    request.on('error', () => undefined);
    for (let waited = 0; !text.includes('retry') && waited < 3000; waited += 10) await sleep(10);
    return { username, heard: () => text, leave: () => request.destroy() };
  };

  it('goes to the parties and the overseers, to the receiver from the sending on, and to nobody else', async () => {
    const { port } = app.app.getHttpServer().address() as AddressInfo;
    const pages = await Promise.all(
      ['yq-jbr2', 'sfj-jdy', 'sl-jbr1', 'ly-jbr1', 'dsh-jbr1', ...WITHOUT_FILES].map((username) => listen(username, port)),
    );
    const hears = (caseId: string): readonly string[] =>
      pages.filter((page) => page.heard().includes(caseId)).map(({ username }) => username);
    const until = async (caseId: string, count: number): Promise<void> => {
      for (let waited = 0; hears(caseId).length < count && waited < 5000; waited += 20) await sleep(20);
      await sleep(200);
    };
    const caseId = await openedCase(app);
    await until(caseId, 2);
    expect(hears(caseId)).toEqual(['yq-jbr2', 'sfj-jdy']);
    await sentHandoff(app, caseId);
    await until(caseId, 3);
    expect(hears(caseId)).toEqual(['yq-jbr2', 'sfj-jdy', 'sl-jbr1']);
    pages.forEach((page) => page.leave());
  });
});

describe('a draft of a registration', () => {
  it('is seen, changed and thrown away by the officer who types it, and by nobody else', async () => {
    const id = randomUUID();
    const typing = await app.as('yq-jbr1');
    await typing
      .put(`/api/drafts/${id}`)
      .send({ title: '甲', body: { idNumber: '999999199002150029' } })
      .expect(204);
    for (const username of ['yq-jbr2', 'yq-zz', 'sl-jbr1', 'sfj-jdy', 'sj-xtgly']) {
      const other = await app.as(username);
      expect((await other.get('/api/drafts').expect(200)).text).not.toContain(id);
      await other.delete(`/api/drafts/${id}`).expect(204);
      await other.put(`/api/drafts/${id}`).send({ title: '乙', body: {} }).expect(204);
      await other.delete(`/api/drafts/${id}`).expect(204);
    }
    expect((await typing.get('/api/drafts')).body.items).toMatchObject([{ draftId: id, title: '甲' }]);
    await typing.delete(`/api/drafts/${id}`).expect(204);
  });
});

describe('the log', () => {
  it('holds no personal data', () => {
    expect(app.logLines.length).toBeGreaterThan(1000);
    for (const secret of [...SECRETS, '李样乙']) expect(app.logLines.filter((line) => line.includes(secret))).toEqual([]);
  });
});

describe('a work order of 营前镇', () => {
  const address = (route: string, id: string): string => (route.split(' ')[1] ?? '').replace(':orderId', id);
  let orderId: string;
  beforeAll(async () => {
    const dispatcher = await app.as('sj-pdy');
    orderId = (await told(dispatcher, '/api/orders', complaint())).orderId;
    await told(dispatcher, `/api/orders/${orderId}/dispatch`, { to: '360724103', reason: '由发生地先行处置' });
  });

  it.each([...OTHERS, ...WITHOUT_FILES.filter((username) => username !== 'sj-pdy')])('is not there for %s', async (username) => {
    const client = await app.as(username);
    for (const route of routesFor('order')) {
      const [known, unknown] = [orderId, randomUUID()].map((id) => address(route, id));
      const ask = (path = '') => (route.startsWith('GET') ? client.get(path) : client.post(path).send(orderBodyFor(route)));
      expect([route, said(await ask(known))]).toEqual([route, said(await ask(unknown).expect(403))]);
    }
    const { text } = await client.get('/api/orders');
    expect(text).not.toContain(orderId);
  });

  it.each(OVERSEERS)('is read by %s without the complainant, and not written to', async (username) => {
    const client = await app.as(username);
    const { text, body } = await client.get(`/api/orders/${orderId}`).expect(200);
    for (const secret of COMPLAINANT) expect(text).not.toContain(secret);
    expect(body.allowedCommands).toEqual([]);
    for (const route of routesFor('order').filter((known) => known.startsWith('POST')))
      await client.post(address(route, orderId)).send(orderBodyFor(route)).expect(403);
  });

  it.each(['yq-jbr1', 'yq-fgld', 'sj-pdy', 'sj-pdfh'])('is shown whole to %s', async (username) => {
    const { text } = await (await app.as(username)).get(`/api/orders/${orderId}`).expect(200);
    for (const secret of COMPLAINANT) expect(text).toContain(secret);
  });
});
