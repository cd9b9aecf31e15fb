import { randomUUID } from 'node:crypto';
import { ClockWatch } from '../../src/supervision/index.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { openedCase, sentHandoff, told } from '../support/case-requests.js';
import { storedIn } from '../support/stored.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ now: '2026-09-07T09:00' });
});
afterAll(() => app.close());

const detail = async (username: string, caseId: string) => (await (await app.as(username)).get(`/api/cases/${caseId}`).expect(200)).body;
const step = async (username: string, path: string, body: object = {}) => told(await app.as(username), path, { ...body });
const refused = async (username: string, path: string, body: object, status: number, code: string) => {
  const answer = await (await app.as(username)).post(path).send(body);
  expect([answer.status, answer.body.type]).toEqual([status, code]);
};
const board = async (username: string, query = '') => {
  await storedIn(app); // the board holds every step before
  return (await (await app.as(username)).get(`/api/supervision/board?limit=200${query}`).expect(200)).body;
};
/** What the watch over due dates does by itself in production. */
const timePasses = async (): Promise<void> => {
  await storedIn(app); // the lists hold every step before it
  await app.app.get(ClockWatch).catchUp();
};
const linesOf = async (username: string, caseId: string, query = '') =>
  (await board(username, query)).items.filter((line: { caseId: string }) => line.caseId === caseId);
const letter = (also: object = {}) => ({
  kind: 'letter',
  text: '请签收并在期限内答复',
  legalBasis: '《行政处罚法》第二十五条',
  respondBy: '2026-09-21',
  ...also,
});

describe('a handoff that nobody receives', () => {
  let caseId: string;
  let path: string;
  let receipt: string;
  beforeAll(async () => {
    app.clock.moveTo('2026-09-07T09:00');
    caseId = await openedCase(app);
    receipt = `receipt:${await sentHandoff(app, caseId)}`;
  });

  it('is on the board of who owes it, and cannot be supervised while it is in time', async () => {
    const [line] = await linesOf('sl-fgld', caseId);
    expect(line).toMatchObject({ duty: '签收', organ: { id: 'sy-sl' }, severity: 'due-soon', mechanism: 'transfer', colour: 'yellow' });
    expect(line).toMatchObject({ rule: 'PRO-ACK', article: '县级参数表' });
    await refused(
      'sfj-jdy',
      `/api/cases/${caseId}/supervisions`,
      { ...letter(), organ: 'sy-sl', source: 'overdue-duty', failing: '签收', clock: receipt },
      409,
      'supervision/not-overdue',
    );
  });

  it('is recorded as missed, once, and reminded of; the case stays as it was', async () => {
    const before = await detail('yq-jbr1', caseId);
    app.clock.moveTo('2026-09-09T09:00');
    expect((await linesOf('sfj-jdy', caseId, '&severity=missed')).map(({ duty }: { duty: string }) => duty)).toEqual(['签收']);
    await timePasses();
    await timePasses();
    const after = await detail('yq-jbr1', caseId);
    expect(after.supervisions).toMatchObject([
      {
        organ: { id: 'sy-sl' },
        state: 'missed',
        due: '2026-09-08T23:59:59.999+08:00',
        about: { kind: 'clock', purpose: 'receipt', name: '签收', rule: 'PRO-ACK' },
        reminders: [{ sentBy: 'system' }],
        awaits: { id: 'sy-sl' },
      },
    ]);
    expect([after.responsibleOrgan, after.handoffs]).toEqual([before.responsibleOrgan, before.handoffs]);
    path = `/api/cases/${caseId}/supervisions/${after.supervisions[0].supervisionId}`;
    const { body } = await (await app.as('sl-jbr1')).get(`/api/cases/${caseId}/timeline`).expect(200);
    const last = body.items.filter(({ type }: { type: string }) => type === 'DeadlineMissed');
    expect(last).toMatchObject([{ at: '2026-09-08T23:59:59.999+08:00', text: expect.stringContaining('县水利局未在') }]);
    expect(last[0]).not.toHaveProperty('officer');
  });

  it('is reminded of by who waits, and by nobody else', async () => {
    await step('yq-jbr1', `${path}/remind`, { text: '请尽快签收' });
    await refused('sl-fgld', `${path}/remind`, { text: '催办自己' }, 409, 'supervision/not-waiting');
    await refused('ly-fgld', `${path}/remind`, { text: '无关' }, 403, 'access/forbidden');
    expect((await detail('sfj-jdy', caseId)).supervisions[0]).toMatchObject({
      state: 'reminded',
      reminders: [{ sentBy: 'system' }, { sentBy: 'waiting-organ', organ: { id: '360724103' }, text: '请尽快签收' }],
    });
  });

  it('is written to only by who supervises, and not before its time', async () => {
    await refused('yq-fgld', `${path}/issue-letter`, letter(), 409, 'supervision/not-supervisor');
    await refused('sfj-xty', `${path}/issue-letter`, letter(), 403, 'access/forbidden');
    await refused('sfj-jdy', `${path}/issue-letter`, letter(), 409, 'supervision/too-early');
    app.clock.moveTo('2026-09-14T09:00');
    await refused('sfj-jdy', `${path}/issue-letter`, letter({ kind: 'notice' }), 409, 'supervision/notice-by-government');
    await refused('sfj-jdy', `${path}/issue-letter`, letter({ respondBy: '2026-09-14' }), 409, 'supervision/respond-by-passed');
    const { body } = await (await app.as('sfj-jdy')).get(`/api/cases/${caseId}`).expect(200);
    const open = body.allowedCommands.filter((command: { open: boolean }) => command.open);
    expect(open.map(({ verb }: { verb: string }) => verb)).toEqual(['open', 'remind', 'issue-letter', 'issue-opinion']);
    await step('sfj-jdy', `${path}/issue-letter`, letter());
    const file = await detail('sl-fgld', caseId);
    expect(file.supervisions[0]).toMatchObject({
      state: 'letter-issued',
      documents: [{ kind: 'letter', kindName: '督办函', number: expect.stringMatching(/督〔2026〕1号$/), respondBy: '2026-09-21' }],
    });
    expect(file.clocks.find(({ purpose }: { purpose: string }) => purpose === 'rectify')).toMatchObject({
      status: 'running',
      due: '2026-09-21T23:59:59.999+08:00',
      rule: 'SUP-27',
      organ: { id: 'sy-sl' },
    });
    await refused('sfj-jdy', `${path}/issue-letter`, letter(), 409, 'supervision/same-paper-issued');
  });

  it('is objected to, which stops nothing, and goes on when the objection fails', async () => {
    await step('sl-fgld', `${path}/object`, { reasons: '材料未到' });
    await refused('sfj-jdy', `${path}/issue-opinion`, letter({ kind: undefined }), 409, 'supervision/objection-pending');
    await step('sfj-jdy', `${path}/answer-objection`, { upheld: false, reasons: '签收记录齐全' });
    await refused(
      'sfj-jdy',
      `${path}/issue-decision`,
      letter({ kind: undefined, gravity: '重大' }),
      409,
      'supervision/decision-by-government',
    );
  });

  it('is rectified when the organ reports and the bureau confirms; after that nothing is answered', async () => {
    await refused('yq-fgld', `${path}/report-rectification`, { report: '已签收' }, 409, 'supervision/not-supervised-organ');
    await step('sl-fgld', `${path}/report-rectification`, { report: '已签收' });
    await step('sfj-jdy', `${path}/confirm-rectification`, { opinion: '属实' });
    await refused('sl-fgld', `${path}/object`, { reasons: '再异议' }, 409, 'supervision/ended');
    await refused('sl-fgld', `${path}/report-rectification`, { report: '再报' }, 409, 'supervision/ended');
    const [done] = (await detail('sl-fgld', caseId)).supervisions;
    expect(done).toMatchObject({ state: 'rectified', rectifications: [{ verdict: { confirmed: true } }] });
    expect(done).not.toHaveProperty('nextStep');
    expect(await linesOf('sfj-jdy', caseId, '&severity=rectified')).toMatchObject([
      { duty: '签收', documentNumber: done.documents[0].number, left: '已整改' },
    ]);
  });
});

describe('who supervises', () => {
  it('edits no case', async () => {
    const caseId = await openedCase(app);
    await refused('sfj-jdy', `/api/cases/${caseId}/close`, { reason: 'x' }, 403, 'access/forbidden');
    await refused('sfj-jdy', `/api/cases/${caseId}/number`, { number: '例〔2026〕1号' }, 403, 'access/forbidden');
  });

  it('tells the superior department when the organ is led from above', async () => {
    app.clock.moveTo('2026-09-14T10:00');
    const caseId = await openedCase(app);
    await sentHandoff(app, caseId, { to: 'sy-sthj', receiverReason: '水污染', explanation: '水污染' });
    const open = { ...letter(), supervisionId: randomUUID(), organ: 'sy-sthj', source: 'hotline', failing: '群众反映未查处' };
    await refused('sfj-jdy', `/api/cases/${caseId}/supervisions`, open, 409, 'supervision/superior-not-told');
    await refused('sfj-jdy', `/api/cases/${caseId}/supervisions`, { ...open, copyTo: 'sy-zf' }, 409, 'supervision/superior-not-told');
    const answer = await step('sfj-jdy', `/api/cases/${caseId}/supervisions`, { ...open, copyTo: 'gz-sthj' });
    expect(answer.supervisionId).toBe(open.supervisionId);
    await step('sfj-jdy', `/api/cases/${caseId}/supervisions`, { ...open, copyTo: 'gz-sthj' });
    expect((await detail('sfj-jdy', caseId)).supervisions).toMatchObject([
      { about: { kind: 'failing', source: 'hotline', name: '群众反映未查处' }, documents: [{ copyTo: { id: 'gz-sthj' } }] },
    ]);
    const [line] = await linesOf('zf-xld', caseId, '&severity=letter');
    expect(line).toMatchObject({ duty: '群众反映未查处', mechanism: 'other', respondBy: '2026-09-21', respondOverdue: false });
  });

  it('goes on to the government when a letter is ignored', async () => {
    app.clock.moveTo('2026-09-14T11:00');
    const caseId = await openedCase(app);
    await sentHandoff(app, caseId);
    const supervisionId = randomUUID();
    const path = `/api/cases/${caseId}/supervisions/${supervisionId}`;
    const open = { ...letter({ respondBy: '2026-09-16' }), supervisionId, organ: 'sy-sl', source: 'petition', failing: '拒不签收' };
    await step('sfj-jdy', `/api/cases/${caseId}/supervisions`, open);
    app.clock.moveTo('2026-09-17T09:00');
    await timePasses();
    const [ignored] = (await detail('sl-fgld', caseId)).supervisions.filter(
      (known: { supervisionId: string }) => known.supervisionId === supervisionId,
    );
    expect(ignored.documents).toMatchObject([{ missed: true }]);
    const { kind: _, ...decision } = letter({ respondBy: '2026-09-25' });
    await step('zf-xld', `${path}/issue-decision`, decision);
    await step('zf-xld', `${path}/name-publicly`, { text: '通报批评', where: '全县' });
    await refused('sfj-jdy', `${path}/answer-objection`, { upheld: true, reasons: 'x' }, 409, 'supervision/not-issuer');
    const named = (await detail('sl-fgld', caseId)).supervisions.find(
      (known: { supervisionId: string }) => known.supervisionId === supervisionId,
    );
    expect(named).toMatchObject({
      state: 'named',
      documents: [{ kind: 'letter' }, { kind: 'decision' }, { kind: 'naming', where: '全县' }],
    });
  });
});

describe('the board', () => {
  it('shows an organ its own duties, and overseers and the government the county’s, in pages that agree with the sums', async () => {
    const own = await board('sl-jbr1');
    expect(new Set(own.items.map((line: { organ: { id: string } }) => line.organ.id))).toEqual(new Set(['sy-sl']));
    const county = await board('zf-xld');
    expect(county.summary).toEqual((await board('sfj-xty')).summary);
    expect(county.items).toHaveLength(county.summary.total);
    expect(county.summary.byOrgan.length).toBeGreaterThan(1);
    const all: string[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const query: string = next === '' ? '' : `&cursor=${encodeURIComponent(next)}`;
      const page = (await (await app.as('zf-xld')).get(`/api/supervision/board?limit=2${query}`).expect(200)).body;
      all.push(...page.items.map((line: object) => JSON.stringify(line)));
      next = page.next;
    }
    expect(all).toEqual(county.items.map((line: object) => JSON.stringify(line)));
    expect((await board('zf-xld', '&organ=sy-sl')).summary.total).toBe(own.summary.total);
    const { body } = await (await app.as('zf-xld')).get('/api/supervision/board?cursor=abc').expect(400);
    expect(body.type).toBe('request/bad-cursor');
  });

  it('is filtered by state, mechanism and words', async () => {
    const missed = (await board('sfj-jdy', '&state=missed')).items;
    expect(missed.length).toBeGreaterThan(0);
    for (const line of missed) expect(['running', 'due-soon', 'rectified']).not.toContain(line.severity);
    for (const line of (await board('sfj-jdy', '&mechanism=handling')).items) expect(line.mechanism).toBe('handling');
    expect((await board('sfj-jdy', `&q=${encodeURIComponent('拒不签收')}`)).items).toMatchObject([{ duty: '拒不签收', severity: 'named' }]);
    await (await app.as('sfj-jdy')).get('/api/supervision/board?severity=angry').expect(400);
  });
});
