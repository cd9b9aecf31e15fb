import { randomUUID } from 'node:crypto';
import { type TestApp, startTestApp } from '../support/app.js';
import { officerOf, registration, told } from '../support/case-requests.js';
import { caughtUp } from '../support/end-of-record.js';
import { storedIn } from '../support/stored.js';

let app: TestApp;
let caseId: string;
let transfer: string;
const goodsId = randomUUID();

const LY = [officerOf('ly-jbr1'), officerOf('ly-jbr2')];
const PAPER = { reasons: '情节显著轻微', documentNumber: '例〔2026〕1号' };
const ATTACHMENTS = ['investigation-report', 'item-list', 'appraisal', 'other'].map((kind) => ({ kind, name: '材料', copies: 1 }));

const steps = (): string => `/api/cases/${caseId}/criminal-transfers/${transfer}`;
const take = async (username: string, verb: string, body: object = {}) => told(await app.as(username), `${steps()}/${verb}`, body);
const handle = async (username: string, verb: string, body: object) => told(await app.as(username), `/api/cases/${caseId}/${verb}`, body);

/** A refusal that a clerk can read and look up, and of which nothing stays. */
const refuses = async (username: string, path: string, body: object, code: string, article: string): Promise<void> => {
  const client = await app.as(username);
  const before = await storedIn(app);
  const answer = await client.post(path).send(body);
  expect([answer.status, answer.body.type]).toEqual([409, code]);
  expect(answer.body.title).toMatch(/\p{Script=Han}/u);
  expect(answer.body.detail).toMatch(/\p{Script=Han}.*。$/u);
  expect(`${answer.body.legalBasis.source} ${answer.body.legalBasis.article}`).toContain(article);
  expect(await storedIn(app)).toEqual(before);
};
const detail = async (username: string) => (await (await app.as(username)).get(`/api/cases/${caseId}`).expect(200)).body;
const openTo = async (username: string): Promise<readonly string[]> =>
  (await detail(username)).allowedCommands
    .filter((command: { scope: string; open: boolean }) => command.scope === 'criminal-transfer' && command.open)
    .map(({ verb }: { verb: string }) => verb);

const FELLING = {
  title: '孙例戊(虚构)涉嫌滥伐林木案',
  cause: '滥伐林木',
  item: 'LY-03',
  township: '360724207',
  officers: LY,
  goods: [{ goodsId, name: '原木', quantity: 26, unit: '立方米', storedAt: '例场(虚构)' }],
};
const opened = async (): Promise<void> => {
  caseId = String(
    (await told(await app.as('ly-jbr1'), '/api/cases', registration({ ...FELLING, address: `例坑(虚构)${randomUUID()}` }))).caseId,
  );
  await handle('ly-fgld', 'file', { number: `例林立〔2026〕${randomUUID().slice(0, 4)}号`, officers: LY });
  await handle('ly-jbr1', 'suspect-crime', { facts: '立木材积二十六立方米' });
  const formed = await told(await app.as('ly-zz'), `/api/cases/${caseId}/criminal-transfers`, { officers: LY });
  transfer = String(formed.criminalTransferId);
};
const reported = () => take('ly-jbr1', 'report', { report: '建议移送', offence: '滥伐林木罪', legalBasis: '《刑法》第三百四十五条' });

beforeAll(async () => {
  app = await startTestApp();
  await opened();
  await reported();
});
afterAll(() => app.close());

describe('a criminal transfer that goes all the way', () => {
  it('is not decided by a deputy', () => refuses('ly-fgld', `${steps()}/approve`, { opinion: '同意' }, 'criminal/head-decides', '第五条'));
  it('is not replaced by a fine', () =>
    refuses(
      'ly-fgld',
      `/api/cases/${caseId}/conclude`,
      { result: 'penalty', penalties: ['fine'], fineFen: 100_000, decisionNumber: '例罚〔2026〕1号', summary: '罚款' },
      'case/crime-suspected',
      '第十一条',
    ));

  it('is decided by the head and needs its attachments', async () => {
    await take('ly-zz', 'approve', { opinion: '同意移送' });
    await refuses('ly-djy', `${steps()}/send`, { to: 'sy-ga', attachments: ATTACHMENTS.slice(1) }, 'criminal/attachment-missing', '第六条');
    await refuses('ly-djy', `${steps()}/send`, { to: 'sy-sl', attachments: ATTACHMENTS }, 'criminal/not-police', '第五条');
  });

  it('is unknown to the police and the procuratorate until it reaches them', async () => {
    for (const username of ['ga-djy', 'jcy-jbr1']) await (await app.as(username)).get(`/api/cases/${caseId}`).expect(403);
    await (await app.as('ga-djy')).post(`${steps()}/receive`).send({}).expect(403);
    await take('ly-djy', 'send', { to: 'sy-ga', attachments: ATTACHMENTS });
    expect(await openTo('ga-djy')).toEqual(['receive']);
    await (await app.as('jcy-jbr1')).get(`/api/cases/${caseId}`).expect(403);
  });

  it('gets a number of its own, and a second try leaves no gap', async () => {
    const { criminalTransfers } = await detail('ly-zz');
    expect(criminalTransfers[0].documentNumber).toBe('犹林刑移〔2026〕1号');
    expect(criminalTransfers[0].attachments).toHaveLength(5);
  });

  it('waits on the desk of the police', async () => {
    await caughtUp(app.app);
    const { items } = (await (await app.as('ga-djy')).get('/api/cases?desk=to-do').expect(200)).body;
    expect(items).toContainEqual(expect.objectContaining({ caseId, nextStep: '在移送书回执上签字' }));
  });

  it('may not be refused because materials are missing', async () => {
    await take('ga-djy', 'receive', {});
    const refusal = { ...PAPER, ground: 'materials-incomplete', returned: ['案卷'] };
    await refuses('ga-fgld', `${steps()}/decline`, refusal, 'criminal/incomplete-is-no-ground', '第一百八十条');
  });

  it('shows both readings of an undefined 三日', async () => {
    const { clocks, version } = await detail('ga-fgld');
    const reading = expect.objectContaining({
      purpose: 'police-review',
      unit: 'day',
      otherReading: { unit: 'working-day', due: expect.any(String) },
    });
    expect(clocks).toContainEqual(reading);
    const { body } = await (await app.as('ga-fgld')).get(`/api/cases/${caseId}/replay?version=${version}`).expect(200);
    expect(body.clocks).toContainEqual(reading);
  });

  it('is declined, reconsidered, and supervised by the procuratorate', async () => {
    await take('ga-fgld', 'decline', { ...PAPER, ground: 'minor', returned: ['案卷'] });
    expect(await openTo('ly-zz')).toEqual(['request-reconsideration', 'propose-supervision', 'resume', 'refer-misconduct']);
    await take('ly-zz', 'request-reconsideration', { reasons: '已达立案标准' });
    await take('ga-fgld', 'decide-reconsideration', { ...PAPER, outcome: 'upheld' });
    await take('ly-zz', 'propose-supervision', { to: 'sy-jcy', reasons: '建议立案监督' });
    await refuses('ga-fgld', `${steps()}/demand-reasons`, { documentNumber: 'x' }, 'criminal/not-the-procuratorate', '第九条');
    await take('jcy-jbr1', 'demand-reasons', { documentNumber: '例检〔2026〕1号' });
    await refuses('jcy-zz', `${steps()}/issue-filing-notice`, PAPER, 'criminal/reasons-awaited', '第一百八十二条');
    await take('ga-fgld', 'explain-reasons', { reasons: '情节轻微' });
    await take('jcy-zz', 'issue-filing-notice', PAPER);
    await take('ga-fgld', 'file', { number: '例公刑立〔2026〕1号' });
    const { responsibleOrgan, stateName } = await detail('ly-zz');
    expect([responsibleOrgan.id, stateName]).toEqual(['sy-ga', '刑事办理中']);
  });

  it('takes its goods along, and the party is told', async () => {
    const items = { items: [{ goodsId }], materials: ['案卷'], receivedBy: '魏样甲' };
    await refuses('ly-jbr1', `${steps()}/hand-over-items`, items, 'criminal/party-not-told', '第二十一条');
    await take('ly-jbr1', 'hand-over-items', { ...items, partyTold: '书面告知' });
    const { goods } = await detail('ly-jbr1');
    expect(goods[0].heldBy.id).toBe('sy-ga');
  });

  it('is not fined any more, nor handled by the police as an administrative case', async () => {
    await refuses(
      'ly-fgld',
      `/api/cases/${caseId}/conclude`,
      { result: 'penalty', penalties: ['fine'], fineFen: 100_000, decisionNumber: '例罚〔2026〕2号', summary: '罚款' },
      'case/police-filed',
      '第三十五条',
    );
    await refuses('ga-fgld', `/api/cases/${caseId}/close`, { reason: 'x' }, 'case/criminal-justice-organ', '第二十七条');
  });

  it('comes back when the prosecutor does not prosecute', async () => {
    await take('ga-fgld', 'pass-on', { to: 'sy-jcy', documentNumber: '例诉〔2026〕1号' });
    const back = { ...PAPER, to: 'sy-ly', ground: 'non-prosecution', items: [{ goodsId }] };
    await refuses('ga-fgld', `${steps()}/return-to-administration`, back, 'criminal/not-the-holder', '第二十七条');
    await take('jcy-zz', 'return-to-administration', back);
    const { responsibleOrgan, goods, crimeSuspected } = await detail('ly-zz');
    expect([responsibleOrgan.id, goods[0].heldBy.id, crimeSuspected]).toEqual(['sy-ly', 'sy-ly', false]);
    await handle('ly-fgld', 'conclude', { result: 'no-penalty', penalties: [], summary: '不予处罚' });
  });

  it('tells its story in the timeline, with who was pointed to', async () => {
    const { items } = (await (await app.as('ly-zz')).get(`/api/cases/${caseId}/timeline`).expect(200)).body;
    const told = items.filter(({ type }: { type: string }) => /^(?:Police|Filing|Returned|Criminal|Reconsid)/u.test(type));
    expect(told.length).toBeGreaterThan(10);
    for (const { text, legalBasis } of told) {
      expect(text).toMatch(/\p{Script=Han}/u);
      expect(legalBasis.length).toBeGreaterThan(0);
    }
    expect(items.find(({ type }: { type: string }) => type === 'FilingNoticeIssued').addressees[0].id).toBe('sy-ga');
  });
});

describe('a matter that begins with criminal justice', () => {
  it.each([
    ['the procuratorate', 'jcy-jbr1', 'jcy-jbr2', 'jcy-zz'],
    ['the court', 'fy-jbr1', 'fy-jbr2', 'fy-zz'],
    ['the police', 'ga-jbr1', 'ga-jbr2', 'ga-zz'],
  ])('is opened by %s and handed to an administrative organ', async (_who, one, two, head) => {
    const opened = registration({ officers: [officerOf(one), officerOf(two)], address: `例处(虚构)${randomUUID()}` });
    caseId = String((await told(await app.as(one), '/api/cases', opened)).caseId);
    transfer = randomUUID();
    expect(await openTo(head)).toEqual(['return-to-administration']);
    await take(head, 'return-to-administration', { ...PAPER, to: 'sy-sl', ground: 'administrative-matter', items: [] });
    const { responsibleOrgan, clocks } = await detail('sl-fgld');
    expect(responsibleOrgan.id).toBe('sy-sl');
    expect(clocks.map(({ purpose }: { purpose: string }) => purpose)).toContain('check-lead');
    await handle('sl-fgld', 'file', {
      number: `例水立〔2026〕${randomUUID().slice(0, 4)}号`,
      officers: [officerOf('sl-jbr1'), officerOf('sl-jbr2')],
    });
    const met = (await detail('sl-fgld')).clocks.find(({ purpose }: { purpose: string }) => purpose === 'check-lead');
    expect(met.status).toBe('met');
  });
});

describe('the wrong police organ', () => {
  it('forwards to the right one, and the sender is told', async () => {
    await opened();
    await reported();
    await take('ly-zz', 'approve', {});
    await take('ly-djy', 'send', { to: 'sy-ga', copyTo: 'sy-jcy', attachments: ATTACHMENTS });
    await take('ga-djy', 'receive', {});
    await take('ga-jbr1', 'forward', { ...PAPER, to: 'gz-ga' });
    await take('gzga-jbr1', 'receive', {});
    await refuses('ga-fgld', `${steps()}/file`, { number: 'x' }, 'criminal/not-the-police', '第七条');
    await take('gzga-fgld', 'file', { number: '赣公刑立〔2026〕1号' });
    expect((await detail('ly-zz')).responsibleOrgan.id).toBe('gz-ga');
  });

  it('lets a procuratorate that got a copy read, without personal data and without a step', async () => {
    expect(await openTo('jcy-zz')).toEqual([]);
    const { parties } = await detail('jcy-zz');
    expect(parties.every(({ masked }: { masked: boolean }) => masked)).toBe(true);
  });
});
