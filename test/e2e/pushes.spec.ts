import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { type TestApp, startTestApp } from '../support/app.js';
import { officerOf, openedCase, receivedHandoff, told } from '../support/case-requests.js';
import { caughtUp, endOfRecord } from '../support/end-of-record.js';
import { policiesSettled } from '../support/policies-settled.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ now: '2026-09-07T09:00' });
});
afterAll(() => app.close());

const get = async (username: string, path: string) => (await (await app.as(username)).get(path).expect(200)).body;
const list = async (username: string, query = '') => {
  await caughtUp(app.app, 'pushes');
  return (await get(username, `/api/pushes?limit=200${query}`)).items;
};
const one = async (username: string, share: string) => (await list(username, `&share=${share}`))[0];
const stored = async (): Promise<unknown> => {
  await policiesSettled(app);
  const end = await endOfRecord(app.app);
  await caughtUp(app.app, 'pushes');
  const [rows] = await app.app.get(DataSource).query(
    `SELECT (SELECT md5(string_agg(p::text, ';' ORDER BY share_id)) FROM pushes p) AS pushes,
       (SELECT md5(string_agg(s::text, ';' ORDER BY share_id)) FROM push_subscriptions s) AS subscriptions`,
  );
  return { end, ...rows };
};
/** Refused with its code, a Chinese sentence and its article; nothing is stored. */
const refused = async (username: string, path: string, body: object, status: number, code: string, basis?: string) => {
  const before = await stored();
  const answer = await (await app.as(username)).post(path).send(body);
  expect([answer.status, answer.body.type]).toEqual([status, code]);
  expect(answer.body.detail).toMatch(/\p{Script=Han}.*。$/u);
  if (basis !== undefined) expect(answer.body.legalBasis).toMatchObject({ id: basis, article: expect.stringMatching(/第.+条/u) });
  expect(await stored()).toEqual(before);
};
const eventually = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(100);
  }
  throw new Error('did not happen');
};

const subscription = { kinds: ['penalty', 'licence'], items: ['SL-01'], places: ['360724103'], purpose: '核对辖区内的许可和处罚' };
const licence = {
  kind: 'licence',
  item: 'SL-01',
  place: '360724103',
  factAt: '2026-09-07T08:30',
  weighty: false,
  content: {
    title: '河道采砂许可',
    text: '准予例河(虚构)采砂，期限一年。',
    documentNumber: '犹水许〔2026〕例1号',
    party: { kind: 'organisation', name: '例砂石有限公司(虚构)' },
  },
};
const concludedCase = async (): Promise<string> => {
  const caseId = await openedCase(app);
  const path = `/api/cases/${caseId}/handoffs/${await receivedHandoff(app, caseId)}`;
  await told(await app.as('sl-fgld'), `${path}/accept`, { goods: [], measures: [] });
  await told(await app.as('sl-fgld'), `/api/cases/${caseId}/file`, { officers: [officerOf('sl-jbr1'), officerOf('sl-jbr2')] });
  await told(await app.as('sl-fgld'), `/api/cases/${caseId}/conclude`, {
    result: 'penalty',
    penalties: ['fine', 'confiscate-gains'],
    fineFen: 2_000_000,
    decisionNumber: '犹水罚〔2026〕例1号',
    summary: '当事人李样乙(虚构)，电话 0797-0000000，住营前镇例村(虚构)2组',
  });
  return caseId;
};

describe('a subscription', () => {
  let share: string;
  it('is made by the head of the data office, and shown to the organ', async () => {
    share = (await told(await app.as('yq-sjfzr'), '/api/push-subscriptions', subscription)).shareId;
    await caughtUp(app.app, 'pushes');
    expect((await get('yq-sjfzr', '/api/push-subscriptions')).items).toMatchObject([
      { shareId: share, organ: { id: '360724103' }, items: [{ code: 'SL-01' }], places: [{ name: '营前镇' }] },
    ]);
    expect((await get('ly-fgld', '/api/push-subscriptions')).items).toEqual([]);
    expect((await get('sfj-jdy', '/api/push-subscriptions')).items).toHaveLength(1);
    expect(await get('yq-jbr1', '/api/push-subscriptions')).toMatchObject({ maySubscribe: false });
  });

  it('is refused to whom it is not for, and with what does not exist', async () => {
    await refused('yq-jbr1', '/api/push-subscriptions', subscription, 409, 'push/role-not-entitled', 'DAT-20');
    await refused('sfj-jdy', '/api/push-subscriptions', subscription, 409, 'push/role-not-entitled');
    await refused('yq-fgld', '/api/push-subscriptions', { ...subscription, items: ['XX-99'] }, 400, 'request/invalid');
    await refused('yq-fgld', '/api/push-subscriptions', { ...subscription, places: ['360724999'] }, 400, 'request/invalid');
    await refused('yq-fgld', '/api/push-subscriptions', { ...subscription, kinds: [] }, 400, 'request/invalid');
    await refused('yq-fgld', '/api/push-subscriptions', { ...subscription, purpose: ' ' }, 400, 'request/invalid');
    await refused('ly-fgld', `/api/push-subscriptions/${share}/end`, { reason: '试' }, 403, 'access/forbidden');
    await refused('yq-fgld', '/api/push-subscriptions/not-an-id/end', { reason: '试' }, 403, 'access/forbidden');
  });
});

describe('a licence', () => {
  let share: string;
  it('is drafted with the clock of one working day, and seen by its organ alone', async () => {
    share = (await told(await app.as('sl-jbr1'), '/api/pushes', licence)).shareId;
    expect(await one('sl-sjfzr', share)).toMatchObject({
      state: 'drafted',
      clock: { rule: 'CC-19b', due: '2026-09-08T23:59:59.999+08:00', colour: 'yellow' },
      subscribers: [{ id: '360724103' }],
      allowed: ['revise', 'push', 'drop'],
    });
    expect(await list('yq-jbr1')).toEqual([]);
    await refused('yq-fgld', `/api/pushes/${share}/drop`, { reasons: '试' }, 403, 'access/forbidden');
  });

  it('is not drafted with what points to a person, without a number or before it was granted', async () => {
    const content = (also: object) => ({ ...licence, content: { ...licence.content, ...also } });
    await refused('sl-jbr1', '/api/pushes', content({ text: '身份证 999999199002150029' }), 409, 'push/personal-data', 'MEE-64');
    await refused('sl-jbr1', '/api/pushes', content({ documentNumber: undefined }), 409, 'push/document-number-missing', 'CC-19b');
    await refused('sl-jbr1', '/api/pushes', { ...licence, factAt: '2026-09-08T08:30' }, 409, 'push/fact-in-future');
    await refused('sl-jbr1', '/api/pushes', { ...licence, kind: 'rumour' }, 400, 'request/invalid');
    const person = { kind: 'person', name: '李样乙(虚构)', representative: '李样乙(虚构)' };
    await refused('sl-jbr1', '/api/pushes', content({ party: person }), 400, 'request/invalid');
    await refused('sl-shr', '/api/pushes', licence, 409, 'push/role-not-entitled');
  });

  it('goes to the subscriber and to the organ that was named', async () => {
    await refused('sl-fgld', `/api/pushes/${share}/push`, { named: ['sy-nowhere'] }, 400, 'request/invalid');
    await refused('sl-fgld', `/api/pushes/${share}/push`, { named: ['360724103-zfd'] }, 409, 'push/no-organ', 'DAT-30');
    await told(await app.as('sl-sjfzr'), `/api/pushes/${share}/push`, { named: ['sy-ly', '360724103'] });
    expect(await one('sl-fgld', share)).toMatchObject({
      state: 'pushed',
      late: false,
      receipts: [
        { organ: { id: '360724103' }, subscribed: true },
        { organ: { id: 'sy-ly' }, subscribed: false },
      ],
    });
    expect((await one('ly-djy', share)).receipts).toHaveLength(1);
    expect(await list('scjg-fgld')).toEqual([]);
    expect(await get('yq-djy', '/api/pushes/figures')).toMatchObject({ inbox: 1, drafts: 0 });
  });

  it('is signed for once, and again when it was corrected', async () => {
    await refused('yq-shr', `/api/pushes/${share}/acknowledge`, {}, 409, 'push/role-not-entitled');
    await told(await app.as('yq-djy'), `/api/pushes/${share}/acknowledge`);
    await told(await app.as('yq-djy'), `/api/pushes/${share}/acknowledge`);
    expect(await one('yq-djy', share)).toMatchObject({ receipts: [{ acknowledgedBy: { name: '郑例庚' } }], allowed: [] });
    const content = { ...licence.content, documentNumber: '犹水许〔2026〕例2号' };
    await refused('yq-fgld', `/api/pushes/${share}/correct`, { reason: '错', content }, 409, 'push/not-sender');
    await refused('sl-fgld', `/api/pushes/${share}/correct`, { reason: '错', content: licence.content }, 409, 'push/nothing-corrected');
    await told(await app.as('sl-fgld'), `/api/pushes/${share}/correct`, { reason: '文号有误', content });
    expect(await one('yq-djy', share)).toMatchObject({
      content: { documentNumber: '犹水许〔2026〕例2号' },
      corrections: [{ reason: '文号有误', corrects: 2 }],
      allowed: ['acknowledge'],
    });
  });
});

describe('a penalty in a case file', () => {
  it('makes the duty of the organ that decided it, with its clock and without what points to the person', async () => {
    const caseId = await concludedCase();
    const draft = await eventually(async () => (await list('sl-fgld', '&kind=penalty'))[0]);
    expect(draft).toMatchObject({
      state: 'drafted',
      draftedByPlatform: true,
      source: { caseId },
      clock: { rule: 'CC-19a', due: '2026-09-14T23:59:59.999+08:00' },
      item: { code: 'SL-01' },
      place: { code: '360724103' },
      content: { documentNumber: '犹水罚〔2026〕例1号', party: { kind: 'person', name: '李样乙(虚构)' } },
      subscribers: [{ id: '360724103' }],
    });
    expect(draft.content.text).toContain('处罚结果：罚款 20,000 元、没收违法所得。');
    expect(JSON.stringify(draft)).not.toMatch(/999999199002150029|0797-0000000|例村\(虚构\)2组/u);
    expect(await list('sl-fgld', '&kind=penalty')).toHaveLength(1);
    await told(await app.as('sl-fgld'), `/api/pushes/${draft.shareId}/push`, { named: [] });
    const [got] = await list('yq-djy', '&kind=penalty&box=inbox');
    expect(got).toMatchObject({ shareId: draft.shareId });
    expect(got).not.toHaveProperty('source');
  });

  it('is overdue when nobody pushes it, and late when somebody does', async () => {
    await concludedCase();
    const draft = await eventually(async () => (await list('sl-fgld', '&kind=penalty&state=drafted'))[0]);
    app.clock.moveTo('2026-09-15T09:00');
    expect(await list('sl-fgld', '&state=overdue')).toMatchObject([{ shareId: draft.shareId, clock: { colour: 'red' } }]);
    expect(await get('sl-fgld', '/api/pushes/figures')).toMatchObject({ overdue: 1 });
    await told(await app.as('sl-fgld'), `/api/pushes/${draft.shareId}/push`, { named: [] });
    expect(await one('sl-fgld', draft.shareId)).toMatchObject({ late: true, clock: { left: '已办（逾期）' } });
  });
});

describe('what nobody subscribed', () => {
  it('needs an organ by name, may be dropped with reasons, and ends with the subscription', async () => {
    const problem = { ...licence, kind: 'problem', content: { title: '问题通报', text: '多处乱堆砂石，建议加强巡查。' } };
    const { shareId } = await told(await app.as('sl-jbr1'), '/api/pushes', problem);
    await refused('sl-fgld', `/api/pushes/${shareId}/push`, { named: [] }, 409, 'push/nobody-to-push');
    await refused('sl-fgld', `/api/pushes/${shareId}/push`, { named: ['sy-sl'] }, 409, 'push/nobody-to-push');
    await refused('sl-fgld', `/api/pushes/${shareId}/extend`, { reasons: '忙', consent: '无' }, 409, 'push/no-extension', 'SH-32');
    expect(await one('sl-fgld', shareId)).not.toHaveProperty('clock');
    await told(await app.as('sl-fgld'), `/api/pushes/${shareId}/drop`, { reasons: '已当面告知' });
    await refused('sl-fgld', `/api/pushes/${shareId}/push`, { named: ['sy-ly'] }, 409, 'push/wrong-state');
    const [running] = (await get('yq-fgld', '/api/push-subscriptions')).items;
    await told(await app.as('yq-fgld'), `/api/push-subscriptions/${running.shareId}/end`, { reason: '不再需要' });
    const late = (await told(await app.as('sl-jbr1'), '/api/pushes', licence)).shareId;
    await refused('sl-fgld', `/api/pushes/${late}/push`, { named: [] }, 409, 'push/nobody-to-push');
  });
});
