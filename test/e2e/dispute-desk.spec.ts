import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Projector } from '../../src/projections/index.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { openedCase, receivedHandoff, told } from '../support/case-requests.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** What only somebody with the right to personal data may read, wherever it was typed. */
const PARTY = { name: '王样丁', idNumber: '999999197808200030', phone: '13900000000', address: '营前镇例村(虚构)9组' };
const typedBy = `${PARTY.name}，身份证${PARTY.idNumber}，电话${PARTY.phone}，住${PARTY.address}`;

let position: string;
const step = async (username: string, path: string, body: object = {}) => {
  const answer = await told(await app.as(username), path, { ...body });
  position = answer.position;
  return answer;
};
/** Reads what was just written. */
const read = async (username: string, path: string) => {
  const query = `${path.includes('?') ? '&' : '?'}atLeast=${encodeURIComponent(position)}`;
  return (await (await app.as(username)).get(`${path}${query}`).expect(200)).body;
};
const refused = async (username: string, path: string, status: number, code: string) => {
  const answer = await (await app.as(username)).get(path);
  expect([answer.status, answer.body.type]).toEqual([status, code]);
  return answer.body;
};
const states = (ladder: readonly { step: string; state: string }[]) => Object.fromEntries(ladder.map((rung) => [rung.step, rung.state]));

interface Begun {
  readonly caseId: string;
  readonly disputeId: string;
  readonly page: string;
}

/** A sand pit in a wood: the water bureau objects, the talks fail, and it applies for coordination. */
const applied = async (also: Record<string, unknown> = {}): Promise<Begun> => {
  const caseId = await openedCase(app, {
    title: `${PARTY.name}涉嫌未经批准采砂案`,
    parties: [{ kind: 'person', ...PARTY }],
    ...also,
  });
  const handoffId = await receivedHandoff(app, caseId);
  await step('sl-fgld', `/api/cases/${caseId}/handoffs/${handoffId}/object`, {
    ground: 'no-functional-jurisdiction',
    reasons: '采砂点属林地，不在河道管理范围',
    legalBasis: '《森林法》第七十三条',
    believedCompetent: 'sy-ly',
  });
  const consultationId = randomUUID();
  await step('sl-fgld', `/api/cases/${caseId}/consultations`, {
    consultationId,
    kind: 'jurisdiction',
    to: ['360724103', 'sy-ly'],
    question: '采砂由谁管辖',
    facts: '河滩林地交界',
    legalBasis: '《行政处罚法》第二十五条',
    urgency: 'ordinary',
    handoffId,
  });
  await step('sl-fgld', `/api/cases/${caseId}/consultations/${consultationId}/declare-failed`, {
    views: [
      { organ: '360724103', view: '乡镇没有采砂处罚权' },
      { organ: 'sy-sl', view: '不在河道范围' },
      { organ: 'sy-ly', view: '不属林地' },
    ],
  });
  const disputeId = randomUUID();
  await step('sl-fgld', `/api/cases/${caseId}/disputes`, {
    disputeId,
    kind: 'both-decline',
    respondents: ['360724103', 'sy-ly'],
    matter: `河滩林地采砂，当事人${typedBy}`,
    facts: '林地边界图显示采砂点在林地内',
    claim: '由林业局管辖',
    legalBasis: '《行政处罚法》第二十五条',
    evidence: ['林地边界图'],
    consultationId,
  });
  return { caseId, disputeId, page: `/api/cases/${caseId}/disputes/${disputeId}` };
};

const figures = async (username: string) => {
  const { lagMs, ...counts } = await read(username, '/api/disputes/figures');
  expect(lagMs).toBeGreaterThanOrEqual(0);
  return counts;
};
const NOTHING = {
  incoming: 0,
  open: 0,
  awaitingBureau: 0,
  awaitingParties: 0,
  awaitingSuperior: 0,
  awaitingHolder: 0,
  overdue: 0,
  closedThisYear: 0,
};

describe('before there is any dispute', () => {
  it('lists and figures are empty', async () => {
    for (const path of ['/api/disputes', '/api/precedents']) {
      const { body } = await (await app.as('sfj-xty')).get(path).expect(200);
      expect(body).toEqual({ items: [], lagMs: expect.any(Number) });
    }
    const { body } = await (await app.as('sfj-xty')).get('/api/disputes/figures').expect(200);
    expect(body).toEqual({ ...NOTHING, lagMs: expect.any(Number) });
  });

  it.each([
    ['/api/disputes?state=lost', 'state'],
    ['/api/disputes?awaits=nobody', 'awaits'],
    ['/api/disputes?clock=never', 'clock'],
    ['/api/disputes?kind=data-sharing', 'kind'],
    ['/api/disputes?organ=某局', 'organ'],
    ['/api/disputes?limit=0', 'limit'],
    ['/api/precedents?kind=quarrel', 'kind'],
    [`/api/cases/${randomUUID()}/disputes/1`, 'disputeId'],
  ])('%s is malformed, in Chinese', async (path, field) => {
    const { errors } = await refused('sfj-xty', encodeURI(path), 400, 'request/invalid');
    expect(errors).toEqual([{ field, message: expect.stringMatching(/[\u4e00-\u9fff]/u) }]);
  });

  it('a cursor of nobody is refused', () => refused('sfj-xty', '/api/disputes?cursor=abc.def', 400, 'request/bad-cursor'));
  it('somebody without files sees no desk', () => refused('sj-xtgly', '/api/disputes', 403, 'access/forbidden'));
});

describe('a dispute on its way to a designation', () => {
  let begun: Begun;
  const row = async (username: string, query = '') => {
    const { items } = await read(username, `/api/disputes${query}`);
    return items.find(({ disputeId }: { disputeId: string }) => disputeId === begun.disputeId);
  };

  it('comes in at the bureau, with everything that was said', async () => {
    begun = await applied();
    expect(await figures('sfj-xty')).toEqual({ ...NOTHING, incoming: 1, open: 1, awaitingBureau: 1 });
    const found = await row('sfj-xty', '?state=incoming&awaits=bureau&kind=both-decline&organ=sy-ly&q=采砂');
    expect(found).toMatchObject({
      caseId: begun.caseId,
      kindName: '消极争议',
      stateName: '已申请',
      awaits: 'bureau',
      nextStep: '司法局决定是否受理',
      applicant: { id: 'sy-sl' },
      superior: { id: 'sy-zf' },
      responsibleOrgan: { id: '360724103' },
      clock: { name: '决定是否受理争议', organ: { id: 'sy-sfj' } },
    });
    expect(found.warnings).toEqual([
      expect.objectContaining({ kind: 'limitation', holder: { id: '360724103', name: expect.any(String) } }),
    ]);

    const page = await read('sfj-xty', begun.page);
    expect(states(page.ladder)).toEqual({
      consult: 'done', apply: 'done', accept: 'current', forward: 'ahead', reply: 'ahead', coordinate: 'ahead', opinion: 'ahead',
      escalate: 'ahead', designate: 'ahead', 'hand-over': 'ahead', close: 'ahead',
    }); // prettier-ignore
    expect(page.ladder.find((rung: { step: string }) => rung.step === 'accept').clock).toMatchObject({
      rule: 'CA-9',
      status: 'running',
      article: expect.any(String),
    });
    expect(page.allowedCommands.map(({ verb, open }: { verb: string; open: boolean }) => [verb, open])).toEqual(
      expect.arrayContaining([
        ['accept', true],
        ['decline', true],
      ]),
    );
    expect(page.limitation).toMatchObject({ purpose: 'limitation', status: 'running' });
  });

  it('puts the positions side by side, word for word, with the event of each', async () => {
    const { positions } = await read('sl-fgld', begun.page);
    const { items } = (await (await app.as('sl-fgld')).get(`/api/cases/${begun.caseId}/events?limit=500`).expect(200)).body;
    const versionOf = (type: string) => items.find((event: { type: string }) => event.type === type).version;
    const ofWater = positions.find(({ organ }: { organ: { id: string } }) => organ.id === 'sy-sl').positions;
    expect(ofWater.map(({ source, text, version }: Record<string, unknown>) => [source, text, version])).toEqual([
      ['objection', '采砂点属林地，不在河道管理范围', versionOf('HandoffObjected')],
      ['consultation-request', '采砂由谁管辖\n河滩林地交界', versionOf('ConsultationRequested')],
      ['consultation-view', '不在河道范围', versionOf('ConsultationFailed')],
      ['application', '由林业局管辖\n林地边界图显示采砂点在林地内', versionOf('CoordinationApplied')],
    ]);
    expect(ofWater[0]).toMatchObject({ competent: { id: 'sy-ly' }, basis: '《森林法》第七十三条', author: '彭例戊' });
    expect(positions.map(({ organ }: { organ: { id: string } }) => organ.id)).toEqual(['sy-sl', '360724103', 'sy-ly']);
  });

  it('waits for the parties, then for the superior, then for the organ named', async () => {
    await step('sfj-xty', `${begun.page}/accept`);
    await step('sfj-xty', `${begun.page}/forward`);
    expect(await figures('sfj-xty')).toEqual({ ...NOTHING, open: 1, awaitingParties: 1 });
    expect((await row('ly-jbr1')).nextStep).toMatch(/^等待.*林业局答复$/u);

    await step('ly-fgld', `${begun.page}/respond`, { opinion: '不属林地', author: '肖样甲', basis: '《森林法》', competent: 'sy-sl' });
    await step('yq-fgld', `${begun.page}/respond`, { opinion: '不属乡镇', author: '甲样', basis: '清单' });
    expect(states((await read('sfj-xty', begun.page)).ladder)).toMatchObject({ reply: 'done', coordinate: 'current' });

    await step('sfj-xty', `${begun.page}/escalate`, { to: 'sy-zf', draft: `拟由林业局管辖，${typedBy}`, proposed: 'sy-ly' });
    expect(await figures('zf-xld')).toEqual({ ...NOTHING, open: 1, awaitingSuperior: 1 });

    await step('zf-xld', `${begun.page}/designate`, {
      to: 'sy-ly',
      matter: `河滩林地采砂由林业局管辖（${typedBy}）`,
      legalBasis: '《行政处罚法》第二十五条第二款',
      documentNumber: '犹府指〔2026〕7号',
    });
    expect(await figures('ly-jbr1')).toEqual({ ...NOTHING, open: 1, awaitingHolder: 1 });
    expect(await row('ly-jbr1', '?state=open&awaits=holder')).toMatchObject({
      competent: { id: 'sy-ly' },
      responsibleOrgan: { id: 'sy-ly' },
      decidedAt: expect.any(String),
      clock: { name: '指定后移交' },
    });
    const { ladder, documents } = await read('zf-xld', begun.page);
    expect(states(ladder)).toEqual({
      consult: 'done', apply: 'done', accept: 'done', forward: 'done', reply: 'done', coordinate: 'skipped', opinion: 'skipped',
      escalate: 'done', designate: 'done', 'hand-over': 'current', close: 'ahead',
    }); // prettier-ignore
    expect(documents.map(({ name, number }: { name: string; number?: string }) => number ?? name)).toEqual([
      '行政执法争议协调申请书', '受理通知书', '协调通知书（转送并要求答复）', '答复意见', '答复意见', '犹府指〔2026〕7号',
    ]); // prettier-ignore
  });

  it('is overdue when nobody takes the case over', async () => {
    const now = app.clock.now();
    app.clock.moveTo('2026-09-11T10:00');
    expect((await figures('sfj-jdy')).overdue).toBe(1); // the others have been signed out meanwhile
    expect(await row('sfj-jdy', '?clock=overdue')).toMatchObject({ clock: { colour: 'red' } });
    app.clock.moveTo(now.slice(0, 16));
  });

  it('is over when it is executed and closed', async () => {
    await step('ly-fgld', `${begun.page}/execute`, { goods: [], measures: [] });
    await step('sfj-xty', `${begun.page}/close`, { summary: '已执行' });
    expect(await figures('sfj-xty')).toEqual({ ...NOTHING, closedThisYear: 1 });
    expect(await row('sfj-xty', '?state=open')).toBeUndefined();
    expect(await row('sfj-xty', '?state=closed')).toMatchObject({ stateName: '已办结', awaits: 'none' });
    expect(states((await read('yq-jbr1', begun.page)).ladder)).toMatchObject({ 'hand-over': 'done', close: 'done' });
  });

  it('is no business of another organ', async () => {
    expect((await read('zrzy-jbr1', '/api/disputes')).items).toEqual([]);
    expect(await figures('zrzy-jbr1')).toEqual(NOTHING);
    await refused('zrzy-jbr1', begun.page, 403, 'access/forbidden');
    await refused('zrzy-jbr1', `/api/cases/${begun.caseId}/precedents`, 403, 'access/forbidden');
  });

  it.each(['sfj-xty', 'zf-xld'])('shows %s no numbers, telephones or addresses of parties', async (username) => {
    const page = await read(username, begun.page);
    expect(page.case.parties).toEqual([expect.objectContaining({ name: '王**', masked: true })]);
    const texts = JSON.stringify([page, await read(username, '/api/disputes')]);
    for (const hidden of [PARTY.idNumber, PARTY.phone, PARTY.address]) expect(texts).not.toContain(hidden);
    const whole = await read('ly-fgld', begun.page);
    expect(whole.case.parties).toEqual([expect.objectContaining({ name: PARTY.name, masked: false })]);
  });

  it('is a precedent for everybody who reads files, without its parties', async () => {
    const { items } = await read('zrzy-jbr1', '/api/precedents?item=SL-01&kind=both-decline&organ=sy-sl&q=采砂');
    expect(items).toEqual([
      expect.objectContaining({
        openable: false,
        outcomeName: '指定管辖',
        competent: { id: 'sy-ly', name: expect.any(String) },
        documentNumber: '犹府指〔2026〕7号',
        title: '当事人涉嫌未经批准采砂案',
      }),
    ]);
    const [precedent] = items;
    expect(precedent).not.toHaveProperty('caseId');
    expect(precedent).not.toHaveProperty('disputeId');
    for (const hidden of [...Object.values(PARTY), begun.caseId, begun.disputeId]) expect(JSON.stringify(items)).not.toContain(hidden);
    expect((await read('zrzy-jbr1', `/api/precedents?q=${encodeURIComponent(PARTY.name)}`)).items).toEqual([]);
  });

  it('cites the events that decided it, as the timeline says them', async () => {
    const [precedent] = (await read('ly-jbr1', '/api/precedents')).items;
    expect(precedent).toMatchObject({ openable: true, caseId: begun.caseId, disputeId: begun.disputeId });
    const { items } = await read('ly-jbr1', `/api/cases/${begun.caseId}/timeline`);
    const said = (type: string) => items.find((item: { type: string }) => item.type === type);
    expect(precedent.cites.map(({ version, at, text }: Record<string, unknown>) => ({ version, at, text }))).toEqual(
      ['DisputeEscalated', 'JurisdictionDesignated'].map((type) => {
        const { version, at, text } = said(type);
        return { version, at, text };
      }),
    );
  });

  it('does not show the page of a dispute that is not in the file', () =>
    refused('sfj-xty', `/api/cases/${begun.caseId}/disputes/${randomUUID()}`, 404, 'dispute/unknown'));
});

describe('the next dispute of the kind', () => {
  let next: Begun;
  beforeAll(async () => {
    next = await applied({
      title: '另一案，当事人 999999199511110041',
      parties: [{ kind: 'person', name: '赵样戊', idNumber: '999999199511110041' }],
    });
  });

  it('is shown what was decided, and why that is similar', async () => {
    const { precedents } = await read('sfj-xty', next.page);
    expect(precedents).toHaveLength(1);
    expect(precedents[0].similar.map(({ trait }: { trait: string }) => trait)).toEqual(['item', 'organs', 'sector-rule', 'kind', 'words']);
    expect(precedents[0].similar[0].text).toMatch(/^同一职权事项：/u);
    expect(precedents[0].score).toBe(100);
  });

  it('names no number in the list, not even to the parties of it', async () => {
    for (const username of ['ly-fgld', 'sl-fgld', 'sfj-xty']) {
      const text = JSON.stringify(await read(username, '/api/disputes'));
      expect([username, text.includes('另一案'), text.includes('999999199511110041')]).toEqual([username, true, false]);
    }
  });

  it('is shown it already at the moment of applying', async () => {
    const { items } = await read('yq-fgld', `/api/cases/${next.caseId}/precedents?kind=both-decline`);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ openable: true, score: expect.any(Number) });
    expect(JSON.stringify(items)).not.toContain(PARTY.name);
  });

  it('warns the holder of a measure before it lapses, whoever disputes', async () => {
    await step('yq-jbr1', `/api/cases/${next.caseId}/take-measure`, {
      measure: { kind: 'preservation', object: '采砂机具', from: '2026-09-07T09:00' },
    });
    const warningsFor = async (username: string) => {
      const { items } = await read(username, '/api/disputes?state=open');
      return items[0].warnings.map(({ kind, holder }: { kind: string; holder: { id: string } }) => [kind, holder.id]);
    };
    expect(await warningsFor('sfj-xty')).toEqual([['limitation', '360724103']]);
    const page = await read('sfj-xty', next.page);
    expect(page.measures).toEqual([
      expect.objectContaining({
        kindName: '先行登记保存',
        holder: { id: '360724103', name: '营前镇人民政府' },
        clock: expect.objectContaining({ purpose: 'preservation', rule: 'APL-56', status: 'running' }),
      }),
    ]);
    expect(page.legalBasis.map(({ rule }: { rule: string }) => rule)).toEqual(
      expect.arrayContaining(['APL-25-2', 'SUP-13', 'APL-56', 'APL-36']),
    );
    const now = app.clock.now();
    app.clock.moveTo(`${page.measures[0].clock.due.slice(0, 10)}T08:00`);
    expect(await warningsFor('sfj-xtjd')).toEqual([
      ['measure', '360724103'],
      ['limitation', '360724103'],
    ]);
    app.clock.moveTo(now.slice(0, 16));
  });

  it('an application that is not accepted points out the way, for later ones too', async () => {
    await step('sfj-xty', `${next.page}/decline`, { ground: 'no-dispute', reasons: '各方已有一致意见', route: '按协商结果办理' });
    const { ladder } = await read('sfj-xty', next.page);
    expect(states(ladder)).toMatchObject({ accept: 'done', forward: 'skipped', close: 'skipped' });
    const { items } = await read('sfj-xty', '/api/precedents');
    const declined = items.find(({ outcome }: { outcome: string }) => outcome === 'not-accepted');
    expect(declined).toMatchObject({ route: '按协商结果办理', decision: '各方已有一致意见' });
    expect(declined).not.toHaveProperty('competent');
  });

  it('lists page by page, each dispute once', async () => {
    const first = await read('sfj-xty', '/api/disputes?limit=1');
    expect(first.items).toHaveLength(1);
    const second = await read('sfj-xty', `/api/disputes?limit=1&cursor=${encodeURIComponent(first.next)}`);
    expect(second.items).toHaveLength(1);
    expect(second).not.toHaveProperty('next');
    expect(new Set([...first.items, ...second.items].map(({ disputeId }) => disputeId)).size).toBe(2);
    await refused('sfj-xty', `/api/disputes?limit=1&state=open&cursor=${encodeURIComponent(first.next)}`, 400, 'request/bad-cursor');
  });
});

it('the read models can be thrown away and built again', async () => {
  const source = app.app.get(DataSource);
  const rows = () =>
    source.query(`SELECT (SELECT json_agg(d ORDER BY dispute_id) FROM disputes d) AS disputes,
      (SELECT json_agg(p ORDER BY process_id) FROM precedents p) AS precedents`);
  const before = await rows();
  expect(before[0].disputes).toHaveLength(2);
  expect(before[0].precedents).toHaveLength(2);
  await source.query(`UPDATE disputes SET title = '旧', version = 1`);
  expect(await app.app.get(Projector).rebuild('disputes')).toBe(true);
  expect(await rows()).toEqual(before);
});
