import { randomUUID } from 'node:crypto';
import { EventStore } from '../../src/event-store/index.js';
import { caseId as toCaseId, caseStream, streamName } from '../../src/kernel/ids.js';
import { SuccessionWatch } from '../../src/succession/index.js';
import { DEMO_PASSWORD } from '../../src/access/index.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { draft, officerOf, told } from '../support/case-requests.js';
import { CHANGES, appliedChange, openedBy, reviewedChange, split } from '../support/change-requests.js';
import { caughtUp } from '../support/end-of-record.js';
import { OrganisationsService } from '../../src/organisations/index.js';

/** Every list holds every step before. */
const followed = async (): Promise<void> => {
  await caughtUp(app.app);
  app.app.get(OrganisationsService).refresh();
};

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ now: '2026-03-02T09:00' });
});
afterAll(() => app.close());

const get = async (username: string, path: string) => (await (await app.as(username)).get(path).expect(200)).body;
const post = async (username: string, path: string, body: object = {}) => told(await app.as(username), path, body);
const changes = async () => (await app.app.get(EventStore).read(streamName('catalogue-360724'))).length;
const competent = async (item: string, place: string, asOf: string) => {
  await followed();
  return (await get('yq-jbr1', `/api/catalogue/competence?item=${item}&place=${place}&asOf=${asOf}`)).proposed;
};

const handDown = (also: object = {}) => ({
  kind: 'handed-down',
  basis: '赣府字〔2026〕例1号（虚构）',
  reasons: '乡镇有承接能力。',
  effectiveFrom: '2026-04-01',
  item: 'CG-05',
  holders: [{ organ: '360724103', listClass: 'basic', powerSource: 'conferred' }],
  ...also,
});
const recall = (also: object = {}) => ({
  kind: 'recalled',
  basis: '赣府字〔2026〕例2号（虚构）',
  reasons: '专业性强，乡镇难以承接。',
  effectiveFrom: '2026-04-01',
  item: 'CG-01',
  from: '360724103',
  to: 'sy-cg',
  ...also,
});

const apply = (username: string, body: object): Promise<string> => appliedChange(app, username, body);
const reviewed = (changeId: string): Promise<void> => reviewedChange(app, changeId);
const approval = (also: object = {}) => ({ documentNumber: '犹府字〔2026〕例9号', ...also });

describe('bad input', () => {
  const refused: readonly (readonly [string, object, string, RegExp, RegExp])[] = [
    ['without a basis', split({ basis: '  ' }), 'catalogue/change-without-basis', /依据/, /通知/],
    [
      'that leaves an item without a holder',
      split({ rows: [{ item: 'TD-08', to: 'sy-zrzy' }] }),
      'catalogue/split-item-without-holder',
      /CG-04.*没有承接机关/,
      /第二十六条/,
    ],
    [
      'that gives an item to two holders',
      split({ rows: [...split().rows, { item: 'CG-04', to: 'sy-zj' }] }),
      'catalogue/split-item-twice',
      /CG-04.*两个机关/,
      /第二十六条/,
    ],
    ['to an organ that is no more', split({ generalSuccessor: 'sy-nope' }), 'catalogue/holder-not-there', /不存在/, /通知/],
    ['that abolishes the police', split({ from: 'sy-ga', rows: [] }), 'catalogue/criminal-justice-organ', /公安局/, /第二十七条/],
    ['that abolishes a court', split({ from: 'sy-fy', rows: [] }), 'catalogue/criminal-justice-organ', /法院/, /第二十七条/],
    ['that gives it all to the police', split({ generalSuccessor: 'sy-ga' }), 'catalogue/criminal-justice-organ', /公安局/, /第二十七条/],
    [
      'to a team',
      handDown({ holders: [{ ...handDown().holders[0], organ: 'sy-gyy' }] }),
      'catalogue/holder-cannot-act',
      /不是/,
      /第二十三条/,
    ],
    ['of an item that the organ does not hold', recall({ item: 'CG-03' }), 'catalogue/not-holder', /不承担/, /通知/],
    ['that is in effect before today', recall({ effectiveFrom: '2026-02-01' }), 'catalogue/change-in-the-past', /2026-02-01/, /通知/],
    [
      'dated before the last change of the item',
      recall({ item: 'NY-04', from: 'sy-nync', to: 'sy-sl', kind: 'holder-changed' }),
      'catalogue/change-before-last',
      /2026-05-01/,
      /通知/,
    ],
    ['that hands over what is held already', handDown({ item: 'CG-01' }), 'catalogue/already-holder', /已经承担/, /通知/],
    [
      'that makes two organs competent in one place',
      handDown({ item: 'SL-01', holders: [{ organ: 'sy-cg', listClass: 'basic', powerSource: 'statutory' }] }),
      'catalogue/holder-twice',
      /同时承担/,
      /第二十五条/,
    ],
    ['of an item nobody knows', recall({ item: 'XX-99' }), 'catalogue/item-not-in-force', /XX-99/, /通知/],
  ];

  it.each(refused)('refuses a change %s, and stores nothing', async (_, body, code, sentence, article) => {
    const before = await changes();
    const answer = await (await app.as('zsb-zz')).post(CHANGES).send(body);
    expect([answer.status, answer.body.type]).toEqual([409, code]);
    expect(answer.body.detail).toMatch(sentence);
    expect(JSON.stringify(answer.body.legalBasis)).toMatch(article);
    expect(await changes()).toBe(before);
  });

  it('refuses an officer who applies', async () => {
    const answer = await (await app.as('zsb-jbr1')).post(CHANGES).send(split());
    expect([answer.status, answer.body.type]).toEqual([409, 'catalogue/role-not-entitled']);
    expect(await changes()).toBe(0);
  });

  it('names the fields that a kind needs', async () => {
    const { body } = await (
      await app.as('zsb-zz')
    )
      .post(CHANGES)
      .send({ ...split(), rows: undefined, generalSuccessor: undefined })
      .expect(400);
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual(['rows', 'generalSuccessor']);
  });
});

describe('an item handed down', () => {
  let id: string;

  it('goes through consent, two reviews and approval; nobody skips one', async () => {
    id = await apply('yq-fgld', handDown());
    const early = await (await app.as('bb-qdgly')).post(`${CHANGES}/${id}/review`).send({ opinion: '同意。' });
    expect([early.status, early.body.type]).toEqual([409, 'catalogue/change-wrong-state']);
    await reviewed(id);
    const detail = await get('zf-xld', `${CHANGES}/${id}`);
    expect(detail).toMatchObject({ state: 'reviewed', allowedCommands: [{ verb: 'return' }, { verb: 'approve' }] });
    expect(detail.begins).toMatchObject([{ item: 'CG-05', organ: { id: '360724103' }, listClass: 'basic' }]);
  });

  it('is not approved without a publication (行政处罚法 24)', async () => {
    const answer = await (await app.as('zf-xld')).post(`${CHANGES}/${id}/approve`).send(approval());
    expect([answer.status, answer.body.type]).toEqual([409, 'catalogue/unpublished']);
    expect(JSON.stringify(answer.body.legalBasis)).toContain('第二十四条');
  });

  it('takes effect on its date by itself, and what was imported stays', async () => {
    await post('zf-xld', `${CHANGES}/${id}/approve`, approval({ publication: '犹府告〔2026〕例1号' }));
    expect(await competent('CG-05', '360724103', '2026-03-31')).toBe('sy-cg');
    expect(await competent('CG-05', '360724103', '2026-04-01')).toBe('360724103');
    expect(await competent('CG-05', '360724104', '2026-04-01')).toBe('sy-cg');
    const { holdings } = await get('yq-jbr1', '/api/catalogue/items/CG-05');
    expect(holdings.filter(({ organ }: { organ: string }) => organ === '360724103')).toMatchObject([
      { listClass: 'assist', validTo: '2026-03-31', endedBy: id },
      { listClass: 'basic', validFrom: '2026-04-01', publication: '犹府告〔2026〕例1号', changeId: id },
    ]);
  });

  it('is refused to whoever applies and decides, and to a change that comes after it and is dated before', async () => {
    const again = await (await app.as('cg-fgld')).post(CHANGES).send(recall({ item: 'CG-05', effectiveFrom: '2026-03-25' }));
    expect([again.status, again.body.type]).toEqual([409, 'catalogue/not-holder']);
    const own = await apply('bb-qdgly', recall());
    await post('zf-xld', `${CHANGES}/${own}/consent`, { opinion: '同意。' });
    const answer = await (await app.as('bb-qdgly')).post(`${CHANGES}/${own}/review`).send({ opinion: '同意。' });
    expect([answer.status, answer.body.type]).toEqual([409, 'catalogue/applied-and-decides']);
    await post('sfj-jdy', `${CHANGES}/${own}/return`, { reasons: '缺少评估。' });
    await post('bb-qdgly', `${CHANGES}/${own}/withdraw`, { reasons: '暂不调整。' });
    expect(await get('yq-jbr1', `${CHANGES}/${own}`)).toMatchObject({ state: 'withdrawn', phase: 'ended' });
  });

  it('stands in the list of changes', async () => {
    const answer = await get('bb-qdgly', CHANGES);
    expect(answer).toMatchObject({ mayApply: true });
    expect(answer.items.map(({ state }: { state: string }) => state)).toEqual(['withdrawn', 'approved']);
  });
});

describe('an item divided with a file in flight', () => {
  const part = (code: string, name: string, organ: string) => ({
    wording: { code, name, domain: '城市管理', sectorRule: 'HUR', legalBasis: '《城市市容和环境卫生管理条例》（条款待核实）' },
    holders: [{ organ, listClass: 'basic', powerSource: 'statutory' }],
  });
  const divide = {
    ...{ kind: 'divided', basis: '赣府字〔2026〕例3号（虚构）', reasons: '两类行为由不同部门管理。', example: true },
    ...{ effectiveFrom: '2026-03-03', item: 'CG-07' },
    parts: [part('CG-07-A', '在建筑物上乱涂写', 'sy-cg'), part('CG-07-B', '在树木上乱张贴', 'sy-ly')],
  };
  const stored = async (id: string) => (await app.app.get(EventStore).read(caseStream(toCaseId(id)))).length;
  const handoffTo = async (id: string) => (await app.as('yq-jbr1')).post(`/api/cases/${id}/handoffs`).send(draft({ to: 'sy-cg' }));
  let file: string;

  beforeAll(async () => {
    app.clock.moveTo('2026-03-02T09:30');
    file = await openedBy(app, 'yq-jbr1', { item: 'CG-07', title: '例村(虚构)乱张贴案' });
    const id = await apply('cg-fgld', divide);
    await reviewed(id);
    await post('zf-xld', `${CHANGES}/${id}/approve`, approval());
  });

  it('is followed by look-ups on both sides of the day', async () => {
    expect(await competent('CG-07', '360724103', '2026-03-02')).toBeDefined();
    expect([await competent('CG-07-A', '360724103', '2026-03-03'), await competent('CG-07-B', '360724103', '2026-03-03')]).toEqual([
      'sy-cg',
      'sy-ly',
    ]);
    for (const [item, asOf] of [
      ['CG-07', '2026-03-03'],
      ['CG-07-A', '2026-03-02'],
    ] as const) {
      const path = `/api/catalogue/competence?item=${item}&place=360724103&asOf=${asOf}`;
      const { body } = await (await app.as('yq-jbr1')).get(path).expect(400);
      expect(body.errors).toMatchObject([{ field: 'item', message: `权责清单在 ${asOf} 没有编码为「${item}」的事项。` }]);
    }
  });

  it('is not cited by a new handoff after its last day, nor by a new file', async () => {
    app.clock.moveTo('2026-03-03T09:00');
    const before = await stored(file);
    const answer = await handoffTo(file);
    expect([answer.status, answer.body.type]).toEqual([409, 'handoff/item-ended']);
    expect(answer.body.detail).toMatch(/CG-07.*2026-03-03.*不在权责清单/);
    expect(answer.body.legalBasis).toMatchObject({ id: 'XC-1' });
    expect(await stored(file)).toBe(before);
    await expect(openedBy(app, 'yq-jbr1', { item: 'CG-07' })).rejects.toThrow(/400.*没有编码为「CG-07」的事项/);
  });

  it('stays readable in the file, in its history, and in the list', async () => {
    expect((await get('yq-jbr1', `/api/cases/${file}`)).details).toMatchObject({ item: 'CG-07' });
    expect((await get('yq-jbr1', `/api/cases/${file}/timeline`)).items.length).toBeGreaterThan(0);
    const then = await get('yq-jbr1', `/api/cases/${file}/competence?asOf=2026-03-02T10:00`);
    expect(then.onDay.holders.length).toBeGreaterThan(0);
    const now = await get('yq-jbr1', `/api/cases/${file}/competence`);
    expect(now.onDay).toMatchObject({ day: '2026-03-03', holders: [] });
    expect(now.onDay.sentence).toContain('重新确定事项');
    const second = await get('yq-jbr1', `/api/cases/${file}/competence?from=2&limit=1`);
    expect(second).toEqual({ ...now, steps: [now.steps[1]] });
    expect(now.total).toBe(now.steps.length);
    expect(await get('yq-jbr1', `/api/cases/${file}/competence?from=900`)).toEqual({ ...now, steps: [] });
    const item = await get('yq-jbr1', '/api/catalogue/items/CG-07');
    expect(item.holdings.every(({ validTo }: { validTo?: string }) => validTo === '2026-03-02')).toBe(true);
  });

  it('is handed over as what it has become, in a file split from the old one', async () => {
    const parts = [{ title: '例村(虚构)在树木上乱张贴案', cause: '乱张贴', item: 'CG-07-B', facts: '现场发现张贴。' }];
    const { caseIds } = await post('yq-jbr1', `/api/cases/${file}/split`, { parts, reason: '事项已经拆分。' });
    const answer = await (await app.as('yq-jbr1')).post(`/api/cases/${caseIds[0]}/handoffs`).send(draft({ to: 'sy-ly' }));
    expect([answer.status, answer.body.type]).toEqual([201, undefined]);
  });
});

describe('an organ abolished with files in flight', () => {
  let change: string;
  let filed: string;
  let incoming: string;
  let unlisted: string;

  const opened = (username: string, also: object): Promise<string> => openedBy(app, username, also);
  const detail = (username: string, id: string) => get(username, `/api/cases/${id}`);

  beforeAll(async () => {
    app.clock.moveTo('2026-03-03T10:00');
    filed = await opened('zsb-jbr1', { township: '360724100', item: 'TD-08', title: '钱例庚(虚构)涉嫌违规领取征地补偿案' });
    await post('zsb-fgld', `/api/cases/${filed}/file`, { officers: [officerOf('zsb-jbr1'), officerOf('zsb-jbr2')] });
    unlisted = await opened('zsb-jbr1', { township: '360724100', item: 'CG-08', title: '例巷(虚构)旧址擅自围挡案' });
    incoming = await opened('yq-jbr1', { item: 'CG-04', title: '例村(虚构)倾倒拆除垃圾案' });
    const path = `/api/cases/${incoming}/handoffs`;
    const handoff = (await post('yq-jbr1', path, draft({ to: 'sy-zsb', explanation: '由征收办处罚。' }))).handoffId;
    await post('yq-jbr1', `${path}/${handoff}/submit`);
    await post('yq-fgld', `${path}/${handoff}/approve`);
    await post('yq-djy', `${path}/${handoff}/send`, { signedBy: [officerOf('yq-jbr1'), officerOf('yq-jbr2')] });
    change = await apply('zsb-zz', split());
    await reviewed(change);
  });

  it('is shown beforehand with what becomes of each file', async () => {
    await followed();
    const impact = await get('zf-xld', `${CHANGES}/${change}/impact`);
    const of = (id: string) => impact.items.find(({ caseId }: { caseId: string }) => caseId === id);
    expect(impact.total).toBe(3);
    expect(of(filed)).toMatchObject({ stage: 'filed', treatment: 'successor', successor: { id: 'sy-zrzy' } });
    expect(of(filed).reason).toContain('不重新起算');
    expect(of(unlisted)).toMatchObject({ stage: 'not-filed', treatment: 'successor', successor: { id: 'sy-zj' } });
    expect(of(incoming)).toMatchObject({ stage: 'handoff', treatment: 'readdressed', successor: { id: 'sy-cg' } });
    expect(of(incoming).legalBasis).toMatchObject([{ rule: 'BJ09-1' }]);
    const hidden = await get('bb-qdgly', `${CHANGES}/${change}/impact`);
    expect(hidden.items.map((item: { title?: string }) => item.title)).toEqual([undefined, undefined, undefined]);
    await (await app.as('yq-jbr1')).get(`${CHANGES}/${change}/impact`).expect(403);
  });

  it('passes every file to its successor on the day, with nobody touching one', async () => {
    await post('zf-xld', `${CHANGES}/${change}/approve`, approval());
    await followed();
    app.clock.moveTo('2026-03-19T23:59');
    await app.app.get(SuccessionWatch).catchUp();
    expect((await detail('zsb-jbr1', filed)).responsibleOrgan.id).toBe('sy-zsb');
    const before = await detail('zsb-jbr1', filed);
    app.clock.moveTo('2026-03-20T00:00');
    await Promise.all([app.app.get(SuccessionWatch).catchUp(), (await app.another()).get(SuccessionWatch).catchUp()]);
    await app.app.get(SuccessionWatch).catchUp();
    const after = await detail('zrzy-jbr1', filed);
    expect(after.responsibleOrgan.id).toBe('sy-zrzy');
    const decide = (body: typeof after) => body.clocks.find(({ purpose }: { purpose: string }) => purpose === 'decide');
    expect([decide(after).due, decide(after).organ.id]).toEqual([decide(before).due, 'sy-zrzy']);
    expect(after.organs.find(({ organ }: { organ: { id: string } }) => organ.id === 'sy-zrzy')).toMatchObject({
      number: before.organs[0].number,
      filedAt: before.organs[0].filedAt,
    });
    expect((await detail('zj-jbr1', unlisted)).responsibleOrgan.id).toBe('sy-zj');
    expect((await detail('cg-djy', incoming)).handoffs[0]).toMatchObject({ to: { id: 'sy-cg' }, state: 'sent' });
    expect((await detail('yq-jbr1', incoming)).responsibleOrgan.id).toBe('360724103');
    const events = await app.app.get(EventStore).read(caseStream(toCaseId(filed)));
    expect(events.filter(({ type }) => type === 'ResponsibilitySucceeded')).toHaveLength(1);
  });

  it('lets the successor receive what was sent, and finish what was filed', async () => {
    app.clock.moveTo('2026-03-20T00:20');
    const [handoff] = (await detail('cg-djy', incoming)).handoffs;
    await post('cg-djy', `/api/cases/${incoming}/handoffs/${handoff.handoffId}/receive`, { materialsCount: 2, goodsCount: 0 });
    const officers = [officerOf('zrzy-jbr1'), officerOf('zrzy-jbr2')];
    await post('zrzy-fgld', `/api/cases/${filed}/replace-officers`, { officers, reason: '本案由本局承接。' });
    const late = await (await app.as('zsb-fgld')).post(`/api/cases/${filed}/replace-officers`).send({ officers, reason: '仍由本办办理。' });
    expect(late.status).toBe(409);
    const { items } = await get('zrzy-jbr1', `/api/cases/${filed}/timeline`);
    expect(items.at(-2).text).toMatch(/征收办.*撤销，本案由.*自然资源局承接/);
  });

  it('answers at any instant of the past who was competent then, and why', async () => {
    const now = await get('zrzy-jbr1', `/api/cases/${filed}/competence`);
    expect(now.onDay).toMatchObject({ day: '2026-03-20', holders: [{ id: 'sy-zrzy' }], changes: [change] });
    expect(now.steps.map(({ type, standing }: { type: string; standing: string }) => [type, standing])).toEqual([
      ['CaseOpened', 'holder'],
      ['CaseFiled', 'holder'],
      ['ResponsibilitySucceeded', 'outside'],
      ['OfficersReplaced', 'holder'],
    ]);
    expect(now.successions[0].respondent).toContain('被告');
    const then = await get('zrzy-jbr1', `/api/cases/${filed}/competence?asOf=2026-03-10T09:00`);
    expect(then.onDay.holders).toMatchObject([{ id: 'sy-zsb' }]);
    expect(then.successions).toEqual([]);
  });

  it('refuses a new handoff to the organ that is no more', async () => {
    const id = await opened('yq-jbr1', { discoveredAt: '2026-03-20T00:05', occurredFrom: '2026-03-20' });
    const answer = await (await app.as('yq-jbr1')).post(`/api/cases/${id}/handoffs`).send(draft({ to: 'sy-zsb' }));
    expect([answer.status, answer.body.type]).toEqual([409, 'handoff/organ-abolished']);
  });

  it('lets its people act until the last day of the transition, also a holiday, and not a day longer', async () => {
    app.clock.moveTo('2026-06-20T10:00');
    const withdraw = async (username: string) => {
      const client = app.anybody();
      const { body } = await client.post('/api/session').send({ username, password: DEMO_PASSWORD }).expect(201);
      const path = `${CHANGES}/${randomUUID()}/withdraw`;
      return client.post(path).set('authorization', `Bearer ${body.token}`).send({ reasons: '试用印章。' });
    };
    expect((await withdraw('zsb-zz')).body.type).toBe('catalogue/unknown-change'); // heard, though there is nothing to withdraw
    app.clock.moveTo('2026-06-21T10:00');
    expect((await withdraw('zsb-zz')).body.type).toBe('access/no-position');
    const next = { from: 'sy-mz', rows: [{ item: 'MZ-01', to: 'sy-wj' }], generalSuccessor: 'sy-wj' };
    const id = await apply('mz-zz', split({ ...next, effectiveFrom: '2026-06-22', transitionUntil: '2026-06-22' }));
    await reviewed(id);
    await post('zf-xld', `${CHANGES}/${id}/approve`, approval());
    await followed();
    app.clock.moveTo('2026-06-22T10:00');
    expect((await withdraw('mz-zz')).body.type).toBe('catalogue/unknown-change');
    app.clock.moveTo('2026-06-23T10:00');
    const late = await withdraw('mz-zz');
    expect([late.status, late.body.type]).toEqual([409, 'organ/seal-disabled']);
    expect(late.body.detail).toContain('2026-06-22');
  });
});
