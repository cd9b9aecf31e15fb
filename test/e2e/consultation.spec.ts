import { randomUUID } from 'node:crypto';
import { type TestApp, startTestApp } from '../support/app.js';
import { officerOf, openedCase, told } from '../support/case-requests.js';
import { caughtUp } from '../support/end-of-record.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const detail = async (username: string, caseId: string) => (await (await app.as(username)).get(`/api/cases/${caseId}`).expect(200)).body;
const clocksOf = async (caseId: string, purpose: string) =>
  (await detail('yq-jbr1', caseId)).clocks.filter((clock: { purpose: string }) => clock.purpose === purpose);
const question = (also: Record<string, unknown> = {}) => ({
  kind: 'professional',
  to: ['sy-ly'],
  question: '该地块是否林地？',
  facts: '河滩有采伐痕迹。',
  legalBasis: '《行政处罚法》第二十六条',
  urgency: 'ordinary',
  ...also,
});
const asked = async (caseId: string, also: Record<string, unknown> = {}): Promise<string> => {
  const consultationId = randomUUID();
  const client = await app.as('yq-fgld');
  await client
    .post(`/api/cases/${caseId}/consultations`)
    .send(question({ consultationId, ...also }))
    .expect(201);
  return `/api/cases/${caseId}/consultations/${consultationId}`;
};
const refused = async (username: string, path: string, body: object, code: string) => {
  const answer = await (await app.as(username)).post(path).send(body);
  expect([answer.status, answer.body.type]).toEqual([409, code]);
};

describe('the day to which a reply may be put off', () => {
  const replyTo = async (kind: string) => {
    const caseId = await openedCase(app);
    const path = await asked(caseId, { kind });
    const reply = async () => (await detail('ly-jbr1', caseId)).consultations[0].replies[0];
    return { path, reply };
  };

  it('is said where the rule names a length, until it was put off', async () => {
    const { path, reply } = await replyTo('assistance');
    const { clock, longestReplyBy } = await reply();
    expect(longestReplyBy > clock.due.slice(0, 10)).toBe(true);
    await told(await app.as('ly-fgld'), `${path}/extend`, { reasons: '需调档', replyBy: longestReplyBy });
    expect((await reply()).longestReplyBy).toBeUndefined();
  });
  it('is open where the rule names none', async () => {
    const { reply } = await replyTo('professional');
    expect((await reply()).longestReplyBy).toBeUndefined();
  });
});

describe('a professional opinion', () => {
  let caseId: string;
  let path: string;

  it('is asked of an organ that reads the file from then on', async () => {
    caseId = await openedCase(app);
    path = await asked(caseId);
    expect((await detail('ly-jbr1', caseId)).responsibleOrgan.id).toBe('360724103');
    expect(await clocksOf(caseId, 'consult-reply')).toMatchObject([{ rule: 'SH-29', organ: { id: 'sy-ly' }, status: 'running' }]);
  });

  it('is asked without anything that points to the person', async () => {
    const client = await app.as('ly-jbr1');
    await caughtUp(app.app);
    for (const address of [`/api/cases/${caseId}`, `/api/cases/${caseId}/events`, `/api/cases/${caseId}/replay`, '/api/cases?q=采砂']) {
      const { text } = await client.get(encodeURI(address)).expect(200);
      expect(text).toContain(caseId);
      for (const secret of ['999999199002150029', '营前镇例村(虚构)2组'])
        expect([address, text.includes(secret)]).toEqual([address, false]);
    }
    expect((await detail('ly-jbr1', caseId)).parties[0]).toMatchObject({ masked: true });
    expect((await client.get(encodeURI('/api/cases?q=采砂')).expect(200)).body.items[0].parties[0]).not.toContain('样乙');
  });

  it('may come later once, on a day that is named', async () => {
    await told(await app.as('ly-fgld'), `${path}/extend`, { reasons: '需现场测量', replyBy: '2026-09-25' });
    expect((await clocksOf(caseId, 'consult-reply'))[0].due.slice(0, 10)).toBe('2026-09-25');
    await refused('ly-fgld', `${path}/extend`, { reasons: '还需', replyBy: '2026-09-28' }, 'consultation/extension-once');
  });

  it('is kept in its own words, and met in time', async () => {
    await told(await app.as('ly-fgld'), `${path}/answer`, { opinion: '系园地，不属林地。', author: '肖样甲', basis: '《森林法》' });
    expect(await clocksOf(caseId, 'consult-reply')).toMatchObject([{ status: 'met' }]);
    const { body } = await (await app.as('yq-jbr1')).get(`/api/cases/${caseId}/timeline`).expect(200);
    expect(body.items.at(-1)).toMatchObject({ text: '答复协商', details: expect.arrayContaining(['系园地，不属林地。']) });
  });
});

describe('a decision that rests on a consultation', () => {
  it('names it, once it has an answer', async () => {
    const caseId = await openedCase(app);
    const path = await asked(caseId, { kind: 'assistance' });
    const reliesOn = [path.split('/').at(-1)];
    const officers = [officerOf('yq-jbr1'), officerOf('yq-jbr2')];
    await told(await app.as('yq-fgld'), `/api/cases/${caseId}/file`, { number: '例立〔2026〕9号', officers });
    const decision = { result: 'no-penalty', penalties: [], summary: '轻微并及时改正，不予处罚。', reliesOn };
    await refused('yq-fgld', `/api/cases/${caseId}/conclude`, decision, 'case/consultation-without-outcome');
    await told(await app.as('ly-fgld'), `${path}/answer`, { opinion: '测量 12 株。', author: '肖样甲', basis: '《森林法》' });
    await refused('yq-fgld', `/api/cases/${caseId}/conclude`, { ...decision, reliesOn: [randomUUID()] }, 'consultation/unknown');
    await told(await app.as('yq-fgld'), `/api/cases/${caseId}/conclude`, decision);
    const { organs } = await detail('yq-jbr1', caseId);
    expect(organs.find(({ organ }: { organ: { id: string } }) => organ.id === '360724103').conclusion.reliesOn).toEqual(reliesOn);
  });
});

describe('a consultation about jurisdiction', () => {
  it('fails with the view of each side, which starts the time to apply', async () => {
    const caseId = await openedCase(app);
    const path = await asked(caseId, { kind: 'jurisdiction', to: ['sy-sl', 'sy-ly'] });
    const views = ['360724103', 'sy-sl', 'sy-ly'].map((organ) => ({ organ, view: '不属本机关。' }));
    await refused('yq-fgld', `${path}/declare-failed`, { views: views.slice(1) }, 'consultation/view-of-each-side');
    await told(await app.as('sl-fgld'), `${path}/declare-failed`, { views });
    expect(await clocksOf(caseId, 'apply-dispute')).toMatchObject([{ rule: 'SY-APPLY', status: 'running' }]);
    await refused('ly-fgld', `${path}/answer`, { opinion: 'x', author: 'y', basis: 'z' }, 'consultation/outcome-stands');
  });

  it('holds with the seal of all, and gives no power', async () => {
    const caseId = await openedCase(app);
    const path = await asked(caseId, { kind: 'jurisdiction', to: ['sy-sl'] });
    await refused('yq-fgld', `${path}/propose-jurisdiction`, { competent: 'sy-ly', terms: '由林业局办理' }, 'consultation/no-such-power');
    await told(await app.as('yq-fgld'), `${path}/propose-jurisdiction`, { competent: 'sy-sl', terms: '由水利局办理' });
    await refused('yq-fgld', `${path}/agree`, {}, 'consultation/not-sealed-by-all');
    await told(await app.as('sl-fgld'), `${path}/seal`, {});
    await told(await app.as('yq-fgld'), `${path}/agree`, {});
    expect((await detail('yq-jbr1', caseId)).responsibleOrgan.id).toBe('360724103');
  });
});

describe('a consultation that cannot be right', () => {
  it.each<[string, Record<string, unknown>, number, string]>([
    ['with itself', { to: ['360724103'] }, 409, 'consultation/with-itself'],
    ['with a team', { to: ['360724103-zfd'] }, 409, 'consultation/team-is-no-organ'],
    ['with an organ that was abolished', { to: ['sy-zsb'] }, 409, 'consultation/organ-abolished'],
    ['with an organ nobody knows', { to: ['sy-nobody'] }, 400, 'request/invalid'],
    ['with nobody', { to: [] }, 400, 'request/invalid'],
    ['of no kind', { kind: 'chat' }, 400, 'request/invalid'],
    ['without a question', { question: ' ' }, 400, 'request/invalid'],
  ])('%s', async (_, also, status, code) => {
    const caseId = await openedCase(app);
    const answer = await (await app.as('yq-fgld')).post(`/api/cases/${caseId}/consultations`).send(question(also));
    expect([answer.status, answer.body.type]).toEqual([status, code]);
  });
});
