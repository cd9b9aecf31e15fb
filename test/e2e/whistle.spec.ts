import { DataSource } from 'typeorm';
import { EventStore } from '../../src/event-store/index.js';
import { streamName } from '../../src/kernel/ids.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { openedCase, registration, sentHandoff, told } from '../support/case-requests.js';
import { caughtUp } from '../support/end-of-record.js';
import { storedIn } from '../support/stored.js';
import {
  RESULTS,
  type TestWhistle,
  blownWhistle,
  closedWhistle,
  draftedWhistle,
  reported,
  unknownWhistle,
  whistleDraft,
} from '../support/whistle-requests.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const pageOf = async (username: string, { path }: TestWhistle) => (await (await app.as(username)).get(path).expect(200)).body;
const clockOf = (page: { clocks: { clock: string }[] }, clock: string) => page.clocks.find((one) => one.clock === clock);
const POINTS = { promptness: 5, effect: 4, cooperation: 5 };
const TOWNSHIP_POINTS = { accuracy: 5, clarity: 4, cooperation: 5 };
const OBJECTION = { grounds: '排污口不属本局监管。', legalBasis: '部门职责规定' };

/** Everything that a step could leave behind: the record, and the rows of whistles. */
const everything = async (): Promise<unknown> => {
  const stored = await storedIn(app);
  await caughtUp(app.app, 'whistles');
  return [stored, await app.app.get(DataSource).query(`SELECT whistle_id, version FROM whistles ORDER BY 1`)];
};

/** A refusal that a clerk can read and look up, and of which nothing stays. */
const refuses = async (username: string, path: string, body: object, code: string, article?: string): Promise<void> => {
  const client = await app.as(username);
  const before = await everything();
  const answer = await client.post(path).send(body);
  expect([answer.status, answer.body.type]).toEqual([409, code]);
  expect(answer.body.title).toMatch(/\p{Script=Han}/u);
  expect(answer.body.detail).toMatch(/\p{Script=Han}.*。$/u);
  if (article !== undefined) expect(`${answer.body.legalBasis.source} ${answer.body.legalBasis.article}`).toContain(article);
  expect(await everything()).toEqual(before);
};

describe('a whistle from draft to rating', () => {
  it('is proposed by the lists, reviewed by the head, answered on the spot, closed and rated by both sides', async () => {
    const officer = await app.as('yq-jbr1');
    const { body: proposal } = await officer.get('/api/whistles/proposal?item=SL-01&item=HJ-03').expect(200);
    expect(proposal.departments.map(({ organ }: { organ: { id: string } }) => organ.id)).toEqual(['sy-sl', 'sy-sthj']);

    const whistle = await draftedWhistle(app);
    await (await app.as('sl-jbr1')).get(whistle.path).expect(403);
    await told(await app.as('yq-zz'), `${whistle.path}/return`, { reasons: '请补充水面油污的位置。' });
    await told(officer, `${whistle.path}/revise`, whistleDraft({ facts: '例河大桥下游一百米水面有油污。' }));
    await told(await app.as('yq-zz'), `${whistle.path}/review`, { opinion: '同意吹哨。' });
    await told(await app.as('yq-zz'), `${whistle.path}/blow`);

    const blown = await pageOf('sl-jbr1', whistle);
    expect(clockOf(blown, 'respond:sy-sl')).toMatchObject({ rule: 'SY-WHISTLE', due: '2026-09-08T23:59:59.999+08:00', status: 'running' });
    expect(clockOf(blown, 'handle:sy-sl')).toMatchObject({ rule: 'YZ-1', due: '2026-09-20T23:59:59.999+08:00' });
    expect(blown.allowedCommands.map(({ verb }: { verb: string }) => verb)).toEqual(
      expect.arrayContaining(['report', 'object', 'hold-meeting', 'link']),
    );

    await reported(app, whistle, 'sl-jbr1', 'sthj-jbr1');
    await told(await app.as('sl-jbr1'), `${whistle.path}/handle`, {
      people: ['甲样'],
      handledAt: '2026-09-07T09:00',
      findings: '岸边建筑垃圾约二方。',
      measures: '责令当日清运。',
      finished: true,
    });
    await told(await app.as('yq-fgld'), `${whistle.path}/hold-meeting`, {
      heldAt: '2026-09-07T09:00',
      attendees: [
        { organ: '360724103', names: ['郑例戊'] },
        { organ: 'sy-sl', names: ['甲样'] },
      ],
      minutes: '水利局牵头清理，生态环境局检测。',
    });
    await told(await app.as('yq-fgld'), `${whistle.path}/name-lead`, { lead: 'sy-sl', reasons: '河道清理为主。' });
    await told(await app.as('yq-fgld'), `${whistle.path}/close`, { results: RESULTS, summary: '问题已解决。' });

    await told(await app.as('yq-cbfzr'), `${whistle.path}/rate`, { of: 'sy-sl', points: POINTS, reasons: '到场快。' });
    await told(await app.as('yq-cbfzr'), `${whistle.path}/rate`, { of: 'sy-sthj', points: POINTS, reasons: '检测及时。' });
    await told(await app.as('sl-fgld'), `${whistle.path}/rate`, { of: '360724103', points: TOWNSHIP_POINTS, reasons: '情况清楚。' });

    const closed = await pageOf('yq-jbr1', whistle);
    expect(closed).toMatchObject({ state: 'closed', lead: { id: 'sy-sl' }, leadReason: '乡镇确定的牵头部门' });
    expect(closed.ratings).toHaveLength(3);
    expect(clockOf(closed, 'rate:360724103')).toMatchObject({ status: 'met', late: false });
    expect(clockOf(closed, 'rate:sy-sthj')).toMatchObject({ status: 'running', due: '2026-09-14T23:59:59.999+08:00' });

    const { body: timeline } = await officer.get(`${whistle.path}/timeline`).expect(200);
    expect(timeline.items.map(({ text }: { text: string }) => text)).toEqual(
      expect.arrayContaining(['审核退回', '吹哨', '报到', '现场处置完毕', '确定上犹县水利局牵头', '销哨']),
    );
    const { body: frame } = await officer.get(`${whistle.path}/replay?version=5`).expect(200);
    expect(frame).toMatchObject({ version: 5, of: closed.version, event: { type: 'WhistleBlown' }, state: { state: 'blown' } });
    const { body: stored } = await officer.get(`${whistle.path}/events?from=2&limit=2`).expect(200);
    expect(stored.items.map(({ type }: { type: string }) => type)).toEqual(['WhistleReturned', 'WhistleRevised']);
    expect(stored.next).toBe(4);
  });

  it('keeps its rules and derivations in the events', async () => {
    const { whistleId } = await blownWhistle(app, { urgency: 'urgent', complexity: 'simple' });
    const events = await app.app.get(EventStore).read(streamName(`whistle-${whistleId}`));
    const { clocks } = events.find(({ type }) => type === 'WhistleBlown')?.data as { clocks: readonly { clock: string; due: object }[] };
    expect(clocks.find(({ clock }) => clock === 'respond:sy-sl')?.due).toMatchObject({
      rule: 'SY-WHISTLE-U',
      unit: 'hour',
      due: '2026-09-07T11:00:00.000+08:00',
      derivation: [{ counted: true }],
    });
    expect(clocks.find(({ clock }) => clock === 'handle:sy-sl')?.due).toMatchObject({
      rule: 'YZ-1S',
      due: '2026-09-07T23:59:59.999+08:00',
    });
  });
});

describe('an objection to a dispatch', () => {
  it('that is refused leaves the organ called, and the lead with it', async () => {
    const whistle = await blownWhistle(app);
    await reported(app, whistle, 'sl-jbr1');
    await told(await app.as('sl-fgld'), `${whistle.path}/object`, { ...OBJECTION, believes: 'sy-cg' });
    const lead = { lead: 'sy-sthj', reasons: '水利局有异议。' };
    await refuses('yq-fgld', `${whistle.path}/name-lead`, lead, 'whistle/first-receiver-leads', '第十四条');
    await refuses('yq-fgld', `${whistle.path}/close`, { results: RESULTS, summary: '完' }, 'whistle/objection-pending', '第十二条');
    await told(await app.as('sj-pdy'), `${whistle.path}/decide-objection`, { of: 'sy-sl', upheld: false, reasons: '河道属水利局。' });
    await refuses('yq-fgld', `${whistle.path}/name-lead`, lead, 'whistle/first-receiver-leads', '第十四条');
    await refuses('sl-fgld', `${whistle.path}/object`, OBJECTION, 'whistle/objection-once', '第十二条');
    expect(await pageOf('sl-fgld', whistle)).toMatchObject({ lead: { id: 'sy-sl' } });
  });

  it('that is upheld releases the organ, and the township calls the right one', async () => {
    const whistle = await blownWhistle(app);
    await told(await app.as('sthj-fgld'), `${whistle.path}/object`, OBJECTION);
    await told(await app.as('sj-pdy'), `${whistle.path}/decide-objection`, { of: 'sy-sthj', upheld: true, reasons: '属城管职责。' });
    await refuses(
      'sthj-jbr1',
      `${whistle.path}/report`,
      { people: ['甲样'], arrivedAt: '2026-09-07T09:00' },
      'whistle/released',
      '第十二条',
    );
    await refuses('yq-zz', `${whistle.path}/call`, { organ: 'sy-sthj', asks: '再来' }, 'whistle/released-not-recalled', '第十二条');
    await told(await app.as('yq-zz'), `${whistle.path}/call`, { organ: 'sy-cg', asks: '清理垃圾。' });
    const page = await pageOf('cg-jbr1', whistle);
    expect(page.calls.map(({ organ, standing }: { organ: { id: string }; standing: string }) => [organ.id, standing])).toEqual([
      ['sy-sl', 'called'],
      ['sy-sthj', 'released'],
      ['sy-cg', 'called'],
    ]);
    expect(clockOf(page, 'respond:sy-sthj')).toMatchObject({ status: 'cancelled' });
    await reported(app, whistle, 'sl-jbr1', 'cg-jbr1');
    const results = [RESULTS[0], { organ: 'sy-cg', result: 'solved', note: '已清理。' }];
    await told(await app.as('yq-fgld'), `${whistle.path}/close`, { results, summary: '已解决。' });
    await refuses(
      'yq-fgld',
      `${whistle.path}/rate`,
      { of: 'sy-sthj', points: POINTS, reasons: '无' },
      'whistle/released-not-rated',
      '第十二条',
    );
  });

  it('is reviewed by another dispatcher than the one who dispatched', async () => {
    const whistle = await blownWhistle(app);
    await told(await app.as('sj-pdy'), `${whistle.path}/call`, { organ: 'sy-cg', asks: '清理垃圾。' });
    await told(await app.as('cg-fgld'), `${whistle.path}/object`, OBJECTION);
    const decision = { of: 'sy-cg', upheld: false, reasons: '属城管。' };
    await refuses('sj-pdy', `${whistle.path}/decide-objection`, decision, 'whistle/reviews-own-dispatch', '第十二条');
    await told(await app.as('sj-pdfh'), `${whistle.path}/decide-objection`, decision);
  });
});

describe('what is refused', () => {
  it('a whistle by an officer', async () => {
    const { path } = await draftedWhistle(app);
    await refuses('yq-jbr1', `${path}/blow`, {}, 'whistle/head-alone', '宜黄县');
    await refuses('yq-fgld', `${path}/review`, { opinion: '同意' }, 'whistle/head-alone', '宜黄县');
  });

  it('a whistle by a department', () => refuses('sl-jbr1', '/api/whistles', whistleDraft(), 'whistle/township-whistles', '宜黄县'));
  it('a whistle for a township', () =>
    refuses('yq-jbr1', '/api/whistles', whistleDraft({ calls: [{ organ: '360724102', asks: '协助' }] }), 'whistle/not-a-department'));
  it('a whistle for an organ that is no more', () =>
    refuses('yq-jbr1', '/api/whistles', whistleDraft({ calls: [{ organ: 'sy-zsb', asks: '协助' }] }), 'whistle/organ-abolished'));

  it('a rating of one’s own whistle, of oneself, twice or without points', async () => {
    const { path } = await closedWhistle(app);
    const rating = { of: 'sy-sl', points: POINTS, reasons: '快' };
    await refuses('yq-zz', `${path}/rate`, rating, 'whistle/rates-own', '第三十三条');
    await refuses('yq-fgld', `${path}/rate`, { ...rating, of: '360724103' }, 'whistle/rates-own', '第三十三条');
    await refuses('sl-fgld', `${path}/rate`, { ...rating, of: 'sy-sthj' }, 'whistle/rates-other-side', '第三十三条');
    await refuses('yq-fgld', `${path}/rate`, { ...rating, points: { promptness: 5 } }, 'whistle/points-of-each');
    await told(await app.as('yq-fgld'), `${path}/rate`, rating);
    await refuses('yq-cbfzr', `${path}/rate`, rating, 'whistle/rated-once', '第三十三条');
  });

  it('an objection to a third organ, and a call passed on to one', async () => {
    const { path } = await blownWhistle(app);
    await refuses('sthj-fgld', `${path}/object`, { ...OBJECTION, to: 'sy-cg' }, 'whistle/objection-to-third-organ', '第十二条');
    await refuses('sthj-fgld', `${path}/call`, { organ: 'sy-cg', asks: '请城管办理' }, 'whistle/no-hop', '第十二条');
  });

  it('a report after the close, a handling before the report, a rating before the close', async () => {
    const blown = await blownWhistle(app);
    const handling = { people: ['甲样'], handledAt: '2026-09-07T09:00', findings: '无', measures: '无', finished: true };
    await refuses('sl-jbr1', `${blown.path}/handle`, handling, 'whistle/report-first');
    await refuses('yq-fgld', `${blown.path}/rate`, { of: 'sy-sl', points: POINTS, reasons: '快' }, 'whistle/not-closed', '第三十三条');
    await refuses('sl-jbr1', `${blown.path}/report`, { people: ['甲'], arrivedAt: '2026-09-07T08:00' }, 'whistle/before-the-call');
    await refuses('sl-jbr1', `${blown.path}/report`, { people: ['甲'], arrivedAt: '2026-09-07T10:00' }, 'whistle/in-the-future');
    const { path } = await closedWhistle(app);
    await refuses('sl-jbr1', `${path}/report`, { people: ['甲样'], arrivedAt: '2026-09-07T09:00' }, 'whistle/closed');
  });

  it.each([
    ['items', ['XX-99'], 'items.0'],
    ['items', [], 'items'],
    ['calls', [{ organ: 'sy-nobody', asks: '来' }], 'calls.0.organ'],
    ['calls', [{ organ: 'sy-sl' }], 'calls.0.asks'],
    ['source', 'rumour', 'source'],
    ['urgency', 'soon', 'urgency'],
    ['title', ' ', 'title'],
    ['contactPhone', '0'.repeat(60), 'contactPhone'],
    ['surprise', 1, 'surprise'],
  ])('a draft whose %s is %j, by name of the field', async (field, value, named) => {
    const before = await everything();
    const { body } = await (
      await app.as('yq-jbr1')
    )
      .post('/api/whistles')
      .send(whistleDraft({ [field]: value }))
      .expect(400);
    expect(body.errors.map((error: { field: string }) => error.field)).toContain(named);
    expect(await everything()).toEqual(before);
  });
});

describe('who sees a whistle', () => {
  const said = ({ status, text }: { status: number; text: string }): string => `${status} ${text.replace(/"requestId":"[^"]*"/, '')}`;

  it('are the township, those who are called, dispatchers and overseers; nobody else learns that there is one', async () => {
    const whistle = await blownWhistle(app);
    await caughtUp(app.app, 'whistles');
    for (const username of ['yq-jbr2', 'yq-djy', 'sl-jbr1', 'sthj-zz', 'sj-pdy', 'sfj-jdy', 'sfj-xty', 'zf-xld']) {
      for (const address of ['', '/timeline', '/replay?version=1', '/events'])
        expect([username, (await (await app.as(username)).get(`${whistle.path}${address}`)).status]).toEqual([username, 200]);
      const { text } = await (await app.as(username)).get('/api/whistles?limit=200').expect(200);
      expect([username, text.includes(whistle.whistleId)]).toEqual([username, true]);
    }
    for (const username of ['dsh-zz', 'ly-fgld', 'yq-sjfzr', 'sj-xtgly', 'sfj-pxjs', 'bb-qdgly']) {
      const client = await app.as(username);
      const nothing = said(await client.get(unknownWhistle()).expect(403));
      for (const address of ['', '/timeline', '/replay', '/events'])
        if (username !== 'yq-sjfzr' || address !== '') expect(said(await client.get(`${whistle.path}${address}`))).toBe(nothing);
      expect((await client.get('/api/whistles?limit=200')).text).not.toContain(whistle.whistleId);
    }
    for (const username of ['dsh-zz', 'ly-fgld', 'sfj-jdy', 'zf-xld', 'sj-xtgly']) {
      const client = await app.as(username);
      const body = { people: ['甲'], arrivedAt: '2026-09-07T09:00' };
      expect(said(await client.post(`${whistle.path}/report`).send(body))).toBe(
        said(await client.post(`${unknownWhistle()}/report`).send(body)),
      );
    }
  });

  it('are for a draft the township alone', async () => {
    const { path } = await draftedWhistle(app);
    for (const username of ['sl-jbr1', 'sj-pdy', 'sfj-jdy', 'zf-xld']) await (await app.as(username)).get(path).expect(403);
  });

  it('are shown mine first, page by page', async () => {
    const client = await app.as('sl-jbr1');
    const seen: { whistleId: string; mine: boolean }[] = [];
    for (let cursor = ''; ;) {
      const { body } = await client.get(`/api/whistles?limit=3${cursor}`).expect(200);
      seen.push(...body.items);
      if (body.next === undefined) break;
      cursor = `&cursor=${encodeURIComponent(body.next)}`;
    }
    expect(new Set(seen.map(({ whistleId }) => whistleId)).size).toBe(seen.length);
    const mine = seen.map((card) => card.mine);
    expect(mine).toEqual([...mine].sort((a, b) => Number(b) - Number(a)));
    const { body: figures } = await client.get('/api/whistles/figures').expect(200);
    expect(figures.mine).toBe(mine.filter((one) => one).length);
    const columns = ['draft', 'called', 'handling', 'rating', 'done'].map((phase) => Number(figures[phase]));
    expect(columns.reduce((sum, count) => sum + count)).toBe(seen.length);
  });
});

describe('what a whistle leads to', () => {
  it('is linked by parties of the file to what stands in it, and shown in the file', async () => {
    const whistle = await blownWhistle(app);
    const caseId = await openedCase(app);
    const handoffId = await sentHandoff(app, caseId);
    const link = { caseId, kind: 'handoff', id: handoffId, note: '采砂线索另行移送。' };
    const committed = await told(await app.as('yq-jbr1'), `${whistle.path}/link`, link);
    const { body: ofCase } = await (await app.as('yq-jbr1')).get(`/api/cases/${caseId}/whistles?atLeast=${committed.position}`).expect(200);
    expect(ofCase.items).toMatchObject([{ whistleId: whistle.whistleId, mayOpen: true, links: [{ kind: 'handoff', id: handoffId }] }]);
    const { links } = await pageOf('sthj-jbr1', whistle);
    expect(links).toMatchObject([{ caseId, kind: 'handoff', mayOpen: false }]);
    expect(JSON.stringify(links)).not.toContain('采砂');
  });

  it('shows of a whistle that is not mine only that there is one', async () => {
    const whistle = await blownWhistle(app, { calls: [{ organ: 'sy-sthj', asks: '检测' }] });
    const caseId = await openedCase(app);
    await sentHandoff(app, caseId);
    const committed = await told(await app.as('yq-jbr1'), `${whistle.path}/link`, { caseId, kind: 'case' });
    const { body } = await (await app.as('sl-jbr1')).get(`/api/cases/${caseId}/whistles?atLeast=${committed.position}`).expect(200);
    expect(body.items).toMatchObject([{ whistleId: whistle.whistleId, mayOpen: false, calls: [] }]);
    expect(body.items[0].title).toBeUndefined();
  });

  it('is not linked by an outsider of the file, nor to what is not there', async () => {
    const whistle = await blownWhistle(app);
    const caseId = await openedCase(app);
    const before = await everything();
    await (await app.as('sthj-jbr1')).post(`${whistle.path}/link`).send({ caseId, kind: 'case' }).expect(403);
    expect(await everything()).toEqual(before);
    const elsewhere = { caseId, kind: 'consultation', id: '00000000-0000-4000-8000-0000000000c1' };
    await refuses('yq-jbr1', `${whistle.path}/link`, elsewhere, 'whistle/link-unknown');
    await (await app.as('yq-jbr1')).post(`${whistle.path}/link`).send({ caseId, kind: 'handoff' }).expect(400);
  });

  it('moves nothing in the file', async () => {
    const { caseId } = await told(await app.as('yq-jbr1'), '/api/cases', registration());
    const whistle = await blownWhistle(app);
    await told(await app.as('yq-jbr1'), `${whistle.path}/link`, { caseId, kind: 'case' });
    const { body } = await (await app.as('yq-jbr1')).get(`/api/cases/${caseId}`).expect(200);
    expect([body.version, body.responsibleOrgan.id]).toEqual([1, '360724103']);
  });
});

/** Last, because time only goes on. */
describe('time', () => {
  it('that runs out is shown with a sentence, and what nobody answers goes to the county government', async () => {
    const whistle = await blownWhistle(app, { urgency: 'urgent' });
    await reported(app, whistle, 'sl-jbr1');
    await refuses(
      'yq-fgld',
      `${whistle.path}/report-up`,
      { about: ['sy-sthj'], reasons: '没有报到' },
      'whistle/nobody-overdue',
      '第四十四条',
    );
    app.clock.advance({ days: 1 });
    const late = await pageOf('yq-fgld', whistle);
    const ecology = late.calls.find(({ organ }: { organ: { id: string } }) => organ.id === 'sy-sthj');
    expect(ecology.reminder).toMatch(/^赣州市上犹生态环境局应于 2026-09-07 11:00 前报到，至今没有报到。/u);
    await caughtUp(app.app, 'whistles');
    const { body: board } = await (await app.as('yq-fgld')).get('/api/whistles?clock=overdue').expect(200);
    expect(board.items).toContainEqual(expect.objectContaining({ whistleId: whistle.whistleId, overdue: true }));
    await told(await app.as('yq-fgld'), `${whistle.path}/report-up`, { about: ['sy-sthj'], reasons: '二小时内没有报到。' });
    const results = [RESULTS[0], { organ: 'sy-sthj', result: 'solved', note: '没有到场。' }];
    await refuses('yq-fgld', `${whistle.path}/close`, { results, summary: '完' }, 'whistle/never-reported', '第四十四条');
    await told(await app.as('yq-fgld'), `${whistle.path}/close`, {
      results: [RESULTS[0], { organ: 'sy-sthj', result: 'unresolved', note: '生态环境局没有到场。' }],
      summary: '油污未处理。',
    });
    const closed = await pageOf('zf-xld', whistle);
    expect(closed.reportedUp).toHaveLength(2);
    expect(closed.reportedUp[1]).toMatchObject({ about: [{ id: 'sy-sthj' }], reasons: '生态环境局没有到场。' });
  });

  it('makes the next whistle of the same township on the same item a repeated one, within a month', async () => {
    const items = ['WH-02'];
    const earlier = await blownWhistle(app, { items });
    app.clock.advance({ days: 10 });
    await caughtUp(app.app, 'whistles');
    const { body: proposal } = await (await app.as('yq-jbr1')).get('/api/whistles/proposal?item=WH-02').expect(200);
    expect(proposal.repeatOf.whistleId).toBe(earlier.whistleId);
    expect(await pageOf('yq-jbr1', await blownWhistle(app, { items }))).toMatchObject({ repeatOf: { whistleId: earlier.whistleId } });
    app.clock.advance({ days: 31 });
    expect((await pageOf('yq-jbr1', await blownWhistle(app, { items }))).repeatOf).toBeUndefined();
  });
});
