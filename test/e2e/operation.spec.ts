import { type IncomingMessage, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { LiveHub } from '../../src/http/live/live-hub.js';
import { OperationWatch } from '../../src/operation/operation-watch.js';
import { PolicyRunner } from '../../src/policies/index.js';
import { Projector } from '../../src/projections/index.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { openedCase, registration } from '../support/case-requests.js';
import { holdTable } from '../support/held-table.js';

interface Follower {
  readonly name: string;
  readonly label: string;
  readonly behind: number;
  readonly stalledSince?: string;
  readonly failureCount: number;
  readonly failures: readonly object[];
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const status = async () => (await (await app.as('sj-xtgly')).get('/api/operation/status').expect(200)).body;
const docketOf = ({ projections }: { readonly projections: readonly Follower[] }): Follower | undefined =>
  projections.find(({ name }) => name === 'docket');
const metrics = async (of: TestApp = app): Promise<string> => (await of.anybody().get('/metrics').expect(200)).text;
/** The value of one line, e.g. `jieli_projection_stalled{name="docket"}`. */
const valueIn = (text: string, line: string): number | undefined => {
  const found = text.split('\n').find((candidate) => candidate.startsWith(`${line} `));
  return found === undefined ? undefined : Number(found.slice(line.length));
};
const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  for (const deadline = Date.now() + 10_000; !(await condition());) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await sleep(20);
  }
};

describe('the status of operation', () => {
  it('says how far every list and every policy is, and on what the program runs', async () => {
    await openedCase(app);
    await until(async () => docketOf(await status())?.behind === 0);
    const { at, instance, projections, policies } = await status();
    expect(at).toBe('2026-09-07T09:00:00.000+08:00');
    expect(instance).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      node: process.version,
      startedAt: '2026-09-07T09:00:00.000+08:00',
      store: process.env['JIELI_TEST_RECORD'] ?? 'postgresql', // see test/support/record.ts
      checks: expect.arrayContaining([{ name: 'database', ok: true }]),
      pagesOpen: 0,
    });
    expect(projections).toContainEqual({
      name: 'docket',
      label: '案卷列表（工作台、案卷、查重）',
      version: 2,
      programVersion: 2,
      position: expect.stringMatching(/^[0-9a-f]{32}$/),
      behind: 0,
      more: false,
      lagMs: 0,
      movedAt: expect.stringMatching(/\+08:00$/),
      failureCount: 0,
      failures: [],
    });
    expect(policies).toContainEqual(expect.objectContaining({ name: 'recompute-provisional-clocks', behind: 0, lagMs: 0 }));
  });

  it('has a Chinese name for each of them', async () => {
    const { projections, policies } = (await status()) as Record<string, readonly Follower[]>;
    const named = [...(projections ?? []), ...(policies ?? [])];
    expect(named.length).toBe(app.app.get(Projector).names.length + (await app.app.get(PolicyRunner).lag()).length);
    for (const { name, label } of named) expect([name, label]).toEqual([name, expect.stringMatching(/\p{Script=Han}/u)]);
  });

  it('shows what was left out by type, time and error, without what was in it', async () => {
    const source = app.app.get(DataSource);
    for (let n = 0; n < 25; n += 1) {
      await source.query(`INSERT INTO projection_failures (name, position, event_type, error) VALUES ('docket', $1, 'HandoffSent', $2)`, [
        String(n).padStart(32, '0'),
        'TypeError: no such organ for 999999199002150029',
      ]);
    }
    const docket = docketOf(await status());
    expect(docket?.failureCount).toBe(25);
    expect(docket?.failures).toHaveLength(20);
    expect(docket?.failures[0]).toEqual({
      position: expect.any(String),
      type: 'HandoffSent',
      failedAt: expect.stringMatching(/\+08:00$/),
      error: 'TypeError: no such organ for ***',
    });
    await app.app.get(OperationWatch).look();
    expect(valueIn(await metrics(), 'jieli_projection_failures{name="docket"}')).toBe(25);
    expect(valueIn(await metrics(), 'jieli_policy_failures{name="recompute-provisional-clocks"}')).toBe(0);
    await source.query('DELETE FROM projection_failures');
  });
});

describe('a list that stands still', () => {
  const lagOf = async (address: string): Promise<number> => (await (await app.as('yq-jbr1')).get(address).expect(200)).body.lagMs;
  const alarms = (): readonly string[] => app.logLines.filter((line) => line.includes('stalls'));
  /** As the watch does by itself, in the time of the test. */
  const lookFor = async (seconds: number): Promise<void> => {
    for (let passed = 0; passed < seconds; passed += 5) {
      app.clock.advance({ seconds: 5 });
      await app.app.get(OperationWatch).look();
    }
  };

  it('is told on every screen that shows it, raises one alarm after the time, and one line ends it', async () => {
    const letGo = await holdTable(app.app.get(DataSource), 'docket');
    try {
      await openedCase(app);
      await lookFor(55);
      expect(docketOf(await status())).toMatchObject({ behind: 1, more: false, lagMs: 55_000, waitingSince: expect.any(String) });
      expect(docketOf(await status())?.stalledSince).toBeUndefined();
      expect(alarms()).toEqual([]);
      for (const address of ['/api/cases', '/api/desk', '/api/cases/look-alikes?item=SL-01&township=360724103&discoveredOn=2026-09-07'])
        expect([address, await lagOf(address)]).toEqual([address, 55_000]);

      await lookFor(30);
      expect(docketOf(await status())?.stalledSince).toBe('2026-09-07T09:00:05.000+08:00');
      const text = await metrics();
      expect(valueIn(text, 'jieli_projection_stalled{name="docket"}')).toBe(1);
      expect(valueIn(text, 'jieli_projection_lag_events{name="docket"}')).toBe(1);
      expect(valueIn(text, 'jieli_projection_lag_seconds{name="docket"}')).toBe(85);
      expect(alarms()).toEqual([expect.stringContaining('projection docket stalls: events wait and it has not moved for 60 s')]);
      expect(alarms()[0]).toContain('"level":"error"');
    } finally {
      await letGo();
    }
    await until(async () => docketOf(await status())?.behind === 0);
    await lookFor(5);
    expect(docketOf(await status())?.stalledSince).toBeUndefined();
    expect(await lagOf('/api/desk')).toBe(0);
    expect(valueIn(await metrics(), 'jieli_projection_stalled{name="docket"}')).toBe(0);
    expect(alarms()).toHaveLength(2);
    expect(alarms()[1]).toContain('projection docket no longer stalls');
  });
});

describe('the metrics', () => {
  it('count requests by the pattern of the route, and never by the address', async () => {
    const officer = await app.as('yq-jbr1');
    const caseId = await openedCase(app);
    for (let n = 0; n < 3; n += 1) await officer.get(`/api/cases/${caseId}`).expect(200);
    await officer.get(encodeURI('/api/cases/no-uuid?q=李样乙')).expect(403);
    await officer.get(`/api/nothing/${caseId}`).expect(404);
    const text = await metrics();
    expect(valueIn(text, 'jieli_http_requests_total{method="GET",route="/api/cases/:caseId",status="200"}')).toBe(3);
    expect(valueIn(text, 'jieli_http_requests_total{method="GET",route="/api/cases/:caseId",status="403"}')).toBe(1);
    expect(valueIn(text, 'jieli_http_request_duration_seconds_count{method="GET",route="/api/cases/:caseId",status="200"}')).toBe(3);
    expect(text).toContain('# TYPE process_cpu_seconds_total counter');
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    expect(text).toMatch(/jieli_build_info\{version="[\d.]+",node="v[\d.]+"\} 1/);
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|nothing|李样|no-uuid|360724103/);
  });

  it('count commands by mechanism and by how they ended', async () => {
    const before = await metrics();
    const officer = await app.as('yq-jbr1');
    await officer.post('/api/cases').send(registration()).expect(201);
    await (await app.as('yq-djy')).post('/api/cases').send(registration()).expect(409);
    await officer
      .post('/api/cases')
      .send(registration({ township: '360724999' }))
      .expect(400);
    const after = await metrics();
    const more = (line: string): number => (valueIn(after, line) ?? 0) - (valueIn(before, line) ?? 0);
    expect(more('jieli_commands_total{mechanism="case-handling",outcome="accepted"}')).toBe(1);
    expect(more('jieli_commands_total{mechanism="case-handling",outcome="refused"}')).toBe(1);
    expect(more('jieli_commands_total{mechanism="case-handling",outcome="turned-away"}')).toBe(1);
    expect(more('jieli_command_refusals_total{code="case/role-not-entitled"}')).toBe(1);
    expect(after).not.toContain('mechanism="(none)"');
  });

  it('count the pages that are open, whose streams are no long requests', async () => {
    const { port } = app.app.getHttpServer().address() as AddressInfo;
    const { body } = await app.anybody().post('/api/session').send({ username: 'yq-jbr1', password: 'shangyou-yanshi-2026' });
    const page = await new Promise<IncomingMessage>((resolve, reject) => {
      get({ host: '127.0.0.1', port, path: '/api/stream', headers: { authorization: `Bearer ${String(body.token)}` } }, resolve).once(
        'error',
        reject,
      );
    });
    expect(valueIn(await metrics(), 'jieli_pages_open')).toBe(1);
    page.on('error', () => undefined).resume();
    app.app.get(LiveHub).disconnect();
    await until(async () => valueIn(await metrics(), 'jieli_pages_open') === 0);
    const text = await metrics();
    expect(valueIn(text, 'jieli_http_requests_total{method="GET",route="/api/stream",status="200"}')).toBe(1);
    expect(text).not.toMatch(/jieli_http_request_duration_seconds_count\{.*stream/);
  });

  it('are told to programs on this machine alone when there is no token', async () => {
    for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip']) {
      const { body } = await app.anybody().get('/metrics').set(header, '127.0.0.1').expect(403);
      expect(body).toMatchObject({ type: 'operation/metrics-local', title: '指标只对本机开放' });
    }
  });

  it('say that they know nothing of the lists when the database is away', async () => {
    const other = await startTestApp();
    try {
      await other.app.get(OperationWatch).look();
      expect(valueIn(await metrics(other), 'jieli_watch_up')).toBe(1);
      expect(valueIn(await metrics(other), 'jieli_projection_lag_events{name="docket"}')).toBe(0);
      await other.app.get(DataSource).destroy();
      await expect(other.app.get(OperationWatch).look()).rejects.toBeDefined();
      await expect(other.app.get(OperationWatch).look()).rejects.toBeDefined();
      const text = await metrics(other);
      expect(valueIn(text, 'jieli_watch_up')).toBe(0);
      expect(text).not.toContain('jieli_projection_lag_events{');
      expect(other.logLines.filter((line) => line.includes('cannot see how far'))).toHaveLength(1);
    } finally {
      await other.close();
    }
  });
});

describe('the metrics with a token', () => {
  const token = 'a-token-of-the-operator';
  let guarded: TestApp;
  beforeAll(async () => {
    guarded = await startTestApp({ env: { METRICS_TOKEN: token } });
  });
  afterAll(() => guarded.close());

  it('are told from anywhere to whoever has it', async () => {
    const { headers } = await guarded
      .anybody()
      .get('/metrics')
      .set({ authorization: `Bearer ${token}`, 'x-forwarded-for': '10.0.0.7' })
      .expect(200);
    expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each([undefined, `Bearer ${token}x`, `Bearer ${token.slice(1)}`, `Basic ${token}`, 'Bearer '])(
    'are not told to %p',
    async (authorization) => {
      const asked = guarded.anybody().get('/metrics');
      const { body, headers } = await (authorization === undefined ? asked : asked.set({ authorization })).expect(401);
      expect(body.type).toBe('operation/metrics-token');
      expect(headers['www-authenticate']).toContain('Bearer');
    },
  );

  it('are not told to somebody who signed in, whatever the role', async () => {
    await (await guarded.as('sj-xtgly')).get('/metrics').expect(401);
  });
});
