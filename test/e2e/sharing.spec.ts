import { randomUUID } from 'node:crypto';
import { EventStore } from '../../src/event-store/index.js';
import { shareId as shareIdOf, shareStream } from '../../src/kernel/ids.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { openedCase, told } from '../support/case-requests.js';
import { caughtUp } from '../support/end-of-record.js';
import { SHARE_BODIES } from '../support/share-bodies.js';
import { addressOf, caseMaterialRequest, deliveredShare, grantOf, shareRequest, signedRequest } from '../support/share-requests.js';
import { storedIn } from '../support/stored.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const asked = async (username: string, shareId: string, rest = '') => (await app.as(username)).get(addressOf(shareId, rest));
/** The answer, which is no refusal. */
const shown = async (username: string, shareId: string, rest = '') => {
  const answer = await asked(username, shareId, rest);
  expect([answer.status, answer.body.type]).toEqual([200, undefined]);
  return answer;
};
const does = async (username: string, shareId: string, verb: string, body: object = {}) =>
  told(await app.as(username), addressOf(shareId, `/${verb}`), body);
const eventsOf = (shareId: string) => app.app.get(EventStore).read(shareStream(shareIdOf(shareId)));

/** A refusal by a rule: its code, a Chinese sentence, its article, and nothing stored. */
const isRefused = async (username: string, address: string, body: object, code: string, article: string) => {
  const before = await storedIn(app);
  const answer = await (await app.as(username)).post(address).send(body);
  expect({ status: answer.status, type: answer.body.type, detail: answer.body.detail }).toMatchObject({ status: 409, type: code });
  expect(answer.body.detail).toMatch(/\p{Script=Han}.*。$/u);
  expect(answer.body.legalBasis?.article).toBe(article);
  expect(await storedIn(app)).toEqual(before);
};

describe('a request for catalogue data', () => {
  it('is drafted, signed, granted under conditions, delivered and read, each reading in the log', async () => {
    const shareId = await deliveredShare(app);
    const { body } = await shown('ah-jbr1', shareId, '/content?purpose=核对权利人');
    expect(body.records).toEqual([
      {
        record: 'bdc-001',
        fields: [
          { field: 'parcel', name: '宗地号', value: 'AH-2026-0017', masked: false },
          { field: 'holder', name: '权利人姓名', value: '钟试甲(虚构)', masked: false },
        ],
      },
    ]);
    const { body: log } = await shown('zrzy-sjfzr', shareId, '/log');
    expect(log.items).toMatchObject([
      { officer: { name: '宋样甲' }, purpose: '核对权利人', refused: false, fields: ['宗地号', '权利人姓名'] },
    ]);
    expect(log.keptUntil.slice(0, 10)).toBe('2029-09-07');
    expect(log.legalBasis).toMatchObject({ article: '第二十九条' });
  });

  it('starts the clocks of the regulation', async () => {
    const shareId = await deliveredShare(app);
    const { body } = await asked('ah-jbr1', shareId);
    expect(body.clocks.map(({ purpose, rule, due, status }: Record<string, string>) => [purpose, rule, due?.slice(0, 10), status])).toEqual(
      [
        ['info-reply', 'DAT-21b', '2026-09-20', 'met'],
        ['info-deliver', 'DAT-22', '2026-10-10', 'met'],
      ],
    );
    const quick = await signedRequest(app, shareRequest({ item: 'SL-QS', fields: ['licence'], recordsBy: 'holder', recordValues: ['例'] }));
    expect((await asked('ah-jbr1', quick)).body.clocks).toMatchObject([{ rule: 'DAT-21a', due: '2026-09-08T23:59:59.999+08:00' }]);
  });

  it('is shown masked to those who do not work on the matter', async () => {
    const shareId = await deliveredShare(app);
    const { body } = await shown('ah-djy', shareId, '/content');
    expect(body.records[0].fields[1]).toEqual({ field: 'holder', name: '权利人姓名', value: '钟******', masked: true });
    const masked = await deliveredShare(app, {
      fields: [{ field: 'id-number', masked: true }],
    });
    expect((await asked('ah-jbr1', masked, '/content')).body.records[0].fields[0].value).toBe('9****************1');
  });

  it('is not there for other organs, who leave no trace', async () => {
    const shareId = await deliveredShare(app);
    const before = (await eventsOf(shareId)).length;
    await caughtUp(app.app);
    for (const username of ['yq-jbr1', 'ly-sjfzr', 'sfj-jdy', 'sfj-xty', 'zf-xld', 'sj-xtgly', 'sfj-pxjs']) {
      for (const rest of ['', '/content', '/log'])
        expect([username, rest, (await asked(username, shareId, rest)).status]).toEqual([username, rest, 403]);
      const { text, status } = await (await app.as(username)).get('/api/information-requests?limit=200');
      expect([200, 403]).toContain(status);
      expect(text).not.toContain(shareId);
    }
    expect((await eventsOf(shareId)).length).toBe(before);
    expect((await asked('zrzy-jbr1', shareId, '/content')).body.type).toBe('share/not-requester'); // the provider has the register itself
  });

  it('is nobody else’s business while it is a draft', async () => {
    const { shareId } = await told(await app.as('ah-jbr1'), '/api/information-requests', shareRequest());
    expect((await asked('zrzy-sjfzr', shareId)).status).toBe(403);
    expect((await asked('sj-sjfzr', shareId)).status).toBe(403);
    await does('ah-jbr1', shareId, 'revise', shareRequest({ recordValues: ['AH-2026-0017'] }));
    expect((await asked('ah-sjfzr', shareId)).body.asked.records.values).toEqual(['AH-2026-0017']);
  });
});

describe('what is refused', () => {
  const requests = '/api/information-requests';
  /** Nothing that is refused changes it. */
  let signed: string;
  beforeAll(async () => {
    signed = await signedRequest(app);
  });

  it('a request without a purpose', () => isRefused('ah-jbr1', requests, shareRequest({ purpose: '' }), 'share/no-purpose', '第二十条'));
  it('a request for data that is not shared', () =>
    isRefused(
      'ah-jbr1',
      requests,
      shareRequest({ item: 'SJ-TJ', fields: ['income'], recordsBy: 'household' }),
      'share/class-not-shared',
      '第十四条',
    ));
  it('a request for no record', () => isRefused('ah-jbr1', requests, shareRequest({ recordValues: [] }), 'share/nothing-asked', '第六条'));
  it('a request by somebody who works on no case', () =>
    isRefused('ah-djy', requests, shareRequest(), 'share/role-not-entitled', '第二十条'));

  it.each([
    ['without a legal ground', { instrument: 'none', reasons: '涉及个人隐私' }, 'share/refusal-without-legal-ground', '第十四条'],
    [
      'with privacy as its ground',
      { instrument: 'law', title: '个人隐私', reasons: '涉及个人隐私' },
      'share/refusal-without-legal-ground',
      '第十四条',
    ],
    [
      'by an internal rule',
      { instrument: 'lower-rule', title: '《例局档案查询办法》', article: '第三条', reasons: '内部规定' },
      'share/ground-ranks-too-low',
      '第十四条',
    ],
    [
      'without an article',
      { instrument: 'law', title: '《中华人民共和国民法典》', reasons: '隐私' },
      'share/ground-without-article',
      '第十五条',
    ],
    [
      'without reasons',
      { instrument: 'law', title: '《中华人民共和国民法典》', article: '第一千零三十二条' },
      'share/refusal-needs-reasons',
      '第二十一条',
    ],
  ])('a refusal %s', async (_, body, code, article) => isRefused('zrzy-sjfzr', addressOf(signed, '/refuse'), body, code, article));

  it.each([
    ['a field', grantOf({ fields: [{ field: 'mortgage', masked: false }] }), 'share/wider-than-asked'],
    ['a record', grantOf({ recordValues: ['AH-2026-0019'] }), 'share/wider-than-asked'],
    ['records under another field', grantOf({ recordsBy: 'village', recordValues: ['安和乡例村(虚构)1组'] }), 'share/wider-than-asked'],
    ['a day', grantOf({ until: '2026-11-01' }), 'share/term-longer-than-asked'],
  ])('a grant wider than asked by %s', async (_, body, code) =>
    isRefused('zrzy-sjfzr', addressOf(signed, '/grant'), body, code, '第二十条'),
  );

  it('a grant that does not say its conditions', async () =>
    isRefused('zrzy-sjfzr', addressOf(signed, '/grant'), grantOf({ conditions: '' }), 'share/conditions-missing', '第十五条'));

  it('a grant by an officer', async () =>
    isRefused('zrzy-jbr1', addressOf(signed, '/grant'), grantOf(), 'share/role-not-entitled', '第二十条'));

  it('an onward share without the provider’s consent; with it, it is written down', async () => {
    const shareId = await deliveredShare(app);
    const onward = { to: '360724103', purpose: '营前镇同案' };
    await isRefused('ah-sjfzr', addressOf(shareId, '/pass-on'), onward, 'share/onward-without-consent', '第二十五条');
    await does('zrzy-sjfzr', shareId, 'consent-onward', onward);
    await does('ah-sjfzr', shareId, 'pass-on', onward);
    expect((await asked('ah-jbr1', shareId)).body.onward).toMatchObject([{ to: { name: '营前镇人民政府' }, passedAt: expect.any(String) }]);
    expect((await asked('yq-jbr1', shareId, '/content')).status).toBe(403);
  });

  it('a second notice of what is missing, and a refusal while it is open', async () => {
    const shareId = await signedRequest(app);
    await does('zrzy-sjfzr', shareId, 'request-supplement', { missing: ['范围过大'] });
    const refusal = { instrument: 'law', title: '《中华人民共和国民法典》', article: '第一千零三十二条', reasons: '隐私' };
    await isRefused('zrzy-sjfzr', addressOf(shareId, '/refuse'), refusal, 'share/refusal-while-incomplete', '第二十一条');
    const wider = { ...shareRequest({ fields: ['parcel', 'phone'] }), note: '补充' };
    const { basis, scenario, purpose, mode, until, ...scope } = wider as Record<string, unknown>;
    expect([basis, scenario, purpose, mode, until]).not.toContain(undefined);
    await isRefused('ah-sjfzr', addressOf(shareId, '/supplement'), scope, 'share/supplement-wider', '第二十条');
    await does('ah-sjfzr', shareId, 'supplement', { ...scope, fields: ['parcel'], recordValues: ['AH-2026-0017'], note: '缩小到一个地块' });
    await isRefused('zrzy-sjfzr', addressOf(shareId, '/request-supplement'), { missing: ['再补'] }, 'share/notice-once', '第二十一条');
  });
});

describe('a body of the wrong form', () => {
  it('is refused by the name of the field, for every step', async () => {
    const client = await app.as('ah-sjfzr');
    const wrong = { string: 7, number: 'x', boolean: 'x', object: 'x' } as const;
    for (const [verb, body] of Object.entries(SHARE_BODIES)) {
      const right = body();
      for (const [field, value] of Object.entries(right)) {
        const kind = typeof value as keyof typeof wrong;
        const answer = await client
          .post(addressOf(randomUUID(), `/${verb}`).replace(/\/[^/]*\/$/, ''))
          .send({ ...right, [field]: wrong[kind] });
        expect([verb, field, answer.status, answer.body.type]).toEqual([verb, field, 400, 'request/invalid']);
        expect(answer.body.errors[0].field.split('.')[0]).toBe(field);
      }
    }
  });
});

describe('the time to answer', () => {
  it('is prolonged with the consent of the data authority alone, once', async () => {
    const shareId = await signedRequest(app);
    await does('zrzy-sjfzr', shareId, 'request-extension', { reasons: '登记系统迁移' });
    expect(
      (await (await app.as('zrzy-sjfzr')).post(addressOf(shareId, '/consent-extension')).send({ reasons: '自己同意' })).body.type,
    ).toBe('share/not-authority');
    await does('sj-sjfzr', shareId, 'consent-extension', { reasons: '同意延长' });
    const { body } = await asked('ah-jbr1', shareId);
    expect(body.extension).toMatchObject({ outcome: 'given', answer: '同意延长' });
    expect(body.clocks[0].due.slice(0, 10)).toBe('2026-10-10');
    await isRefused('zrzy-sjfzr', addressOf(shareId, '/request-extension'), { reasons: '再延' }, 'share/extension-once', '第二十一条');
  });
});

describe('misuse', () => {
  it('suspends, is rectified and resumed', async () => {
    const shareId = await deliveredShare(app);
    await does('sj-sjfzr', shareId, 'suspend', { facts: '用于本案以外的统计', rectifyBy: '2026-09-14' });
    expect((await asked('ah-jbr1', shareId, '/content')).body.type).toBe('share/suspended');
    await isRefused('zrzy-sjfzr', addressOf(shareId, '/terminate'), { reasons: '不再提供' }, 'share/rectification-running', '第二十七条');
    await isRefused('sj-sjfzr', addressOf(shareId, '/resume'), { opinion: '恢复' }, 'share/not-rectified', '第二十七条');
    await does('ah-sjfzr', shareId, 'report-rectification', { report: '已删除统计表' });
    await does('sj-sjfzr', shareId, 'resume', { opinion: '整改到位' });
    await shown('ah-jbr1', shareId, '/content');
  });

  it('is not invented to stop a share: without a ground and a negotiation nothing is recalled', async () => {
    const shareId = await deliveredShare(app);
    const address = addressOf(shareId, '/recall');
    await isRefused('zrzy-sjfzr', address, { reasons: '不想提供', negotiation: '已告知' }, 'share/recall-without-ground', '第二十七条');
    await isRefused(
      'zrzy-sjfzr',
      address,
      { ground: 'purpose-achieved', reasons: '案件已结' },
      'share/recall-needs-negotiation',
      '第二十七条',
    );
    await does('zrzy-sjfzr', shareId, 'recall', { ground: 'purpose-achieved', reasons: '案件已结', negotiation: '需求部门同意' });
    const refused = await asked('ah-jbr1', shareId, '/content');
    expect([refused.status, refused.body.type]).toEqual([409, 'share/recalled']);
    expect((await asked('sj-sjfzr', shareId)).body.ended).toMatchObject({ ground: 'purpose-achieved' }); // on file with the data authority
  });
});

describe('a correction', () => {
  it('is asked for what was shared, answered in ten working days, and read from then on', async () => {
    const shareId = await deliveredShare(app);
    const outside = { record: 'bdc-002', field: 'parcel', problem: '有误' };
    await isRefused('ah-jbr1', addressOf(shareId, '/request-correction'), outside, 'share/correction-of-unshared', '第二十六条');
    const correctionId = randomUUID();
    await does('ah-jbr1', shareId, 'request-correction', { correctionId, record: 'bdc-001', field: 'parcel', problem: '应为 0117' });
    expect((await asked('zrzy-jbr1', shareId)).body.clocks.at(-1)).toMatchObject({
      purpose: 'info-correct',
      rule: 'DAT-26',
      status: 'running',
    });
    await does('zrzy-jbr1', shareId, 'answer-correction', { correctionId, value: 'AH-2026-0117', explanation: '录入错误' });
    expect((await asked('ah-jbr1', shareId, '/content')).body.records[0].fields[0].value).toBe('AH-2026-0117');
  });
});

describe('a dispute of sharing', () => {
  const refusal = { instrument: 'law', title: '《中华人民共和国民法典》', article: '第一千零三十二条', reasons: '涉及隐私' };

  it('is negotiated, coordinated by the data authority and decided by the government; never by the justice bureau', async () => {
    const shareId = await signedRequest(app);
    await isRefused('ah-sjfzr', addressOf(shareId, '/raise-dispute'), { matter: '不答复' }, 'share/negotiate-first', '第二十八条');
    await does('zrzy-sjfzr', shareId, 'refuse', refusal);
    await does('ah-sjfzr', shareId, 'negotiate', { content: '未达成一致', agreed: false });
    await does('ah-sjfzr', shareId, 'raise-dispute', { matter: '该条没有规定不能共享' });
    expect((await asked('zf-xld', shareId)).status).toBe(403); // not asked yet
    expect((await asked('sfj-xty', shareId)).status).toBe(403);
    await does('sj-sjfzr', shareId, 'coordinate', { outcome: 'no-agreement', opinion: '双方未一致' });
    await does('zf-xld', shareId, 'decide', { outcome: 'share', decision: '应当共享', documentNumber: '例府决〔2026〕1号' });
    expect((await asked('zrzy-sjfzr', shareId)).body).toMatchObject({ state: 'requested', dispute: { stage: 'settled' } });
    await isRefused('zrzy-sjfzr', addressOf(shareId, '/refuse'), refusal, 'share/already-answered', '第二十八条');
    await does('zrzy-sjfzr', shareId, 'grant', grantOf());
  });

  it('with a branch of a city organ goes above the county, whose data authority writes down what comes back', async () => {
    const shareId = await signedRequest(app, caseMaterialRequest({ provider: 'sy-sthj' }));
    await does('sthj-sjfzr', shareId, 'refuse', refusal);
    await does('ah-sjfzr', shareId, 'negotiate', { content: '未达成一致', agreed: false });
    await does('ah-sjfzr', shareId, 'raise-dispute', { matter: '应当提供' });
    expect((await asked('ah-sjfzr', shareId)).body.dispute.level).toBe('above');
    const outcome = { outcome: 'share', opinion: '应当提供' };
    await isRefused('sj-sjfzr', addressOf(shareId, '/coordinate'), outcome, 'share/superior-document-needed', '第二十八条');
    await does('sj-sjfzr', shareId, 'coordinate', { ...outcome, documentNumber: '赣市数协〔2026〕例1号' });
  });
});

describe('material of a case file', () => {
  it('is shown as it stood at the delivery, without the names and numbers that were not granted', async () => {
    const caseId = await openedCase(app, { facts: '当事人李样乙(虚构)，身份证 999999199002150029，现场有机具。' });
    const { body: file } = await (await app.as('yq-jbr1')).get(`/api/cases/${caseId}`);
    const shareId = await signedRequest(app, caseMaterialRequest());
    expect((await asked('ah-jbr1', shareId)).body.clocks).toMatchObject([{ purpose: 'info-deliver', rule: 'AY-35' }]);
    const grant = {
      caseId,
      fields: [
        { field: 'cause', masked: false },
        { field: 'facts', masked: false },
        { field: 'party-name', masked: true },
      ],
      documents: [{ asked: '现场检查笔录', evidenceId: file.evidence[0].evidenceId }],
      until: '2026-10-31',
      conditions: '姓名脱敏。',
    };
    const foreign = await (await app.as('yq-sjfzr')).post(addressOf(shareId, '/grant')).send({ ...grant, caseId: randomUUID() });
    expect([foreign.status, foreign.body.errors[0].field]).toEqual([400, 'caseId']);
    await does('yq-sjfzr', shareId, 'grant', grant);
    await does('yq-sjfzr', shareId, 'deliver');
    await told(await app.as('yq-jbr1'), `/api/cases/${caseId}/correct`, { corrects: 1, reason: '后来', changes: { cause: '后来的案由' } });
    const { body, text } = await shown('ah-jbr1', shareId, '/content');
    const values = Object.fromEntries(body.records[0].fields.map(({ field, value }: Record<string, string>) => [field, value]));
    expect(values).toEqual({
      cause: '未经批准采砂',
      facts: '当事人李******，身份证 9****************9，现场有机具。',
      'party-name': '李******',
    });
    expect(body.documents).toMatchObject([{ asked: '现场检查笔录', name: '现场检查笔录', copies: 1 }]);
    expect(text).not.toContain(caseId);
    expect((await (await app.as('yq-jbr1')).get(`/api/cases/${caseId}`)).body.version).toBe(2); // no reading moves the provider's file
    expect((await (await app.as('ah-jbr1')).get(`/api/cases/${caseId}`)).status).toBe(403);
  });

  it('is linked to the case it serves, which shows it to its own organ', async () => {
    const caseId = await openedCase(app);
    const { shareId } = await told(await app.as('yq-jbr1'), '/api/information-requests', shareRequest({ caseId }));
    const { position } = await does('yq-sjfzr', shareId, 'sign');
    const { body } = await (await app.as('yq-jbr1')).get(`/api/cases/${caseId}/information-requests?atLeast=${position}`).expect(200);
    expect(body.items).toMatchObject([{ shareId, state: 'requested', nextStep: '答复申请', mine: false }]);
    const foreign = await (await app.as('ah-jbr1')).post('/api/information-requests').send(shareRequest({ caseId }));
    const nobodys = await (await app.as('ah-jbr1')).post('/api/information-requests').send(shareRequest({ caseId: randomUUID() }));
    expect([foreign.status, foreign.body.errors]).toEqual([400, nobodys.body.errors]);
  });
});

/** Time goes forward only: sessions end with their day. */
describe('as time passes', () => {
  it('ends a share whose misuse was not rectified in time', async () => {
    const shareId = await deliveredShare(app);
    await does('zrzy-sjfzr', shareId, 'suspend', { facts: '用于其他目的', rectifyBy: '2026-09-14' });
    app.clock.moveTo('2026-09-15T09:00');
    await does('zrzy-sjfzr', shareId, 'terminate', { reasons: '拒不整改' });
    expect((await asked('ah-jbr1', shareId, '/content')).body.type).toBe('share/terminated');
  });

  it('ends with its last day, by the clock alone, and the reading after it is refused and logged', async () => {
    const shareId = await deliveredShare(app);
    app.clock.moveTo('2026-09-30T23:59');
    await shown('ah-jbr1', shareId, '/content');
    app.clock.moveTo('2026-10-01T00:00');
    const late = await asked('ah-jbr1', shareId, '/content');
    expect([late.status, late.body.type, late.body.legalBasis.article]).toEqual([409, 'share/expired', '第二十条']);
    expect(late.text).not.toContain('钟试甲');
    const { body } = await asked('zrzy-sjfzr', shareId, '/log');
    expect(body.items.map(({ refused, because }: { refused: boolean; because?: string }) => [refused, because])).toEqual([
      [true, '使用时限已过'],
      [false, undefined],
    ]);
    expect((await asked('ah-jbr1', shareId)).body).toMatchObject({ readable: false, unreadable: '使用时限已过', refusedReadings: 1 });
  });

  it('lists show each side its own, with what is overdue, page by page', async () => {
    const shareId = await signedRequest(app);
    app.clock.moveTo('2026-12-01T09:00');
    const provider = await app.as('zrzy-sjfzr');
    await caughtUp(app.app);
    const { body: overdue } = await provider.get('/api/information-requests?box=theirs&clock=overdue&limit=200').expect(200);
    const row = overdue.items.find((item: { shareId: string }) => item.shareId === shareId);
    expect(row).toMatchObject({ mine: true, clock: { colour: 'red', left: expect.stringContaining('逾期') } });
    const { body: first } = await provider.get('/api/information-requests?limit=2');
    const { body: second } = await provider.get(`/api/information-requests?limit=2&cursor=${first.next}`);
    expect(new Set([...first.items, ...second.items].map((item: { shareId: string }) => item.shareId)).size).toBe(4);
    expect((await (await app.as('sj-sjfzr')).get('/api/information-requests/figures')).body.others).toBeGreaterThan(3);
    expect((await (await app.as('sfj-jdy')).get('/api/information-requests')).status).toBe(403);
  });
});
