import { randomUUID } from 'node:crypto';
import { type TestApp, startTestApp } from '../support/app.js';
import { openedCase, told } from '../support/case-requests.js';
import { storedIn } from '../support/stored.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const TOWNSHIP = '360724103';
const BASIS = '《行政处罚法》第二十五条第二款';

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

const asked = async (caseId: string, also: Record<string, unknown> = {}): Promise<string> => {
  const consultationId = randomUUID();
  await told(await app.as('yq-fgld'), `/api/cases/${caseId}/consultations`, {
    consultationId,
    kind: 'jurisdiction',
    to: ['sy-sl'],
    question: '该行为由谁管辖？',
    facts: '河滩有采砂痕迹。',
    legalBasis: BASIS,
    urgency: 'ordinary',
    ...also,
  });
  return consultationId;
};
const answer = { opinion: '不属本局管辖。', author: '丙样', basis: '职责规定' };
const applying = (also: Record<string, unknown> = {}) => ({
  kind: 'both-decline',
  respondents: ['sy-sl'],
  matter: '采砂',
  facts: '河滩有采砂痕迹。',
  claim: '请求明确管辖机关。',
  legalBasis: BASIS,
  evidence: ['现场检查笔录'],
  urgencyReason: 'harm-ongoing',
  ...also,
});
const disputed = async (caseId: string, also: Record<string, unknown> = {}): Promise<string> => {
  const { disputeId } = await told(await app.as('yq-fgld'), `/api/cases/${caseId}/disputes`, applying(also));
  await told(await app.as('sfj-xty'), `/api/cases/${caseId}/disputes/${disputeId}/accept`);
  await told(await app.as('sfj-xty'), `/api/cases/${caseId}/disputes/${disputeId}/forward`);
  return `/api/cases/${caseId}/disputes/${disputeId}`;
};
const designation = (to: string, number = 1) => ({ to, matter: '采砂', legalBasis: BASIS, documentNumber: `犹府指〔2026〕${number}号` });

describe('a consultation', () => {
  it('with oneself', async () => {
    const caseId = await openedCase(app);
    const body = { kind: 'jurisdiction', to: [TOWNSHIP], question: '由谁管辖？', facts: '采砂', legalBasis: BASIS, urgency: 'ordinary' };
    await refuses('yq-fgld', `/api/cases/${caseId}/consultations`, body, 'consultation/with-itself', '第二十五条第二款');
  });

  it('that is answered after its outcome', async () => {
    const caseId = await openedCase(app);
    const id = await asked(caseId);
    const path = `/api/cases/${caseId}/consultations/${id}`;
    const views = [TOWNSHIP, 'sy-sl'].map((organ) => ({ organ, view: '不属本机关。' }));
    await told(await app.as('yq-fgld'), `${path}/declare-failed`, { views });
    await refuses('sl-fgld', `${path}/answer`, answer, 'consultation/outcome-stands', '第二十五条第二款');
  });

  it('that is put off a second time', async () => {
    const caseId = await openedCase(app);
    const path = `/api/cases/${caseId}/consultations/${await asked(caseId, { kind: 'assistance' })}`;
    await told(await app.as('sl-fgld'), `${path}/extend`, { reasons: '需现场测量', replyBy: '2026-09-16' });
    await refuses('sl-fgld', `${path}/extend`, { reasons: '仍需', replyBy: '2026-09-18' }, 'consultation/extension-once', '第三十五条');
  });

  it('that is agreed without the seal of a party', async () => {
    const caseId = await openedCase(app);
    const path = `/api/cases/${caseId}/consultations/${await asked(caseId)}`;
    await told(await app.as('yq-fgld'), `${path}/propose-jurisdiction`, { competent: 'sy-sl', terms: '由水利局办理' });
    await refuses('yq-fgld', `${path}/agree`, {}, 'consultation/not-sealed-by-all', '第二十五条第二款');
  });

  it('that agrees on an organ without the power', async () => {
    const caseId = await openedCase(app);
    const path = `/api/cases/${caseId}/consultations/${await asked(caseId)}`;
    const terms = { competent: 'sy-ly', terms: '由林业局办理' };
    await refuses('yq-fgld', `${path}/propose-jurisdiction`, terms, 'consultation/no-such-power', '第二十二条');
  });
});

describe('a dispute', () => {
  it('brought on the failed consultation of others', async () => {
    const caseId = await openedCase(app);
    const id = await asked(caseId);
    await asked(caseId, { kind: 'professional', to: ['sy-ly'] });
    const views = [TOWNSHIP, 'sy-sl'].map((organ) => ({ organ, view: '不属本机关。' }));
    await told(await app.as('yq-fgld'), `/api/cases/${caseId}/consultations/${id}/declare-failed`, { views });
    const body = applying({ respondents: [TOWNSHIP, 'sy-sl'], consultationId: id });
    await refuses('ly-fgld', `/api/cases/${caseId}/disputes`, body, 'dispute/consultation-with-others', '第二十五条第二款');
  });

  it('applied for by an organ that is no party, which does not even learn of the file', async () => {
    const caseId = await openedCase(app);
    const before = await storedIn(app);
    const body = applying({ respondents: [TOWNSHIP, 'sy-sl'] });
    const { status, body: told } = await (await app.as('ly-fgld')).post(`/api/cases/${caseId}/disputes`).send(body);
    expect([status, told.type]).toEqual([403, 'access/forbidden']);
    expect(await storedIn(app)).toEqual(before);
  });

  it('with an organ of another system that is brought before the wrong superior', async () => {
    const caseId = await openedCase(app);
    const dispute = await disputed(caseId, { respondents: ['sy-sthj'] });
    const draft = { to: 'sy-zf', draft: '拟由生态环境局管辖。', proposed: 'sy-sthj' };
    await told(await app.as('sthj-fgld'), `${dispute}/respond`, answer);
    await refuses('sfj-xty', `${dispute}/escalate`, draft, 'dispute/wrong-superior', '第四十二条');
    await refuses('zf-xld', `${dispute}/designate`, designation('sy-sl'), 'dispute/not-common-superior', '第二十五条第二款');
    await refuses('sfj-xty', `${dispute}/record-designation`, designation('sy-sl'), 'dispute/bureau-cannot-designate', '第十三条');
    await told(await app.as('sfj-xty'), `${dispute}/escalate`, { ...draft, to: 'gz-zf' });
    await told(await app.as('zf-xld'), `${dispute}/record-designation`, designation('sy-sthj'));
    const { body: file } = await (await app.as('zf-xld')).get(`/api/cases/${caseId}`).expect(200);
    expect([file.responsibleOrgan.id, file.disputes[0].designation.by.id]).toEqual(['sy-sthj', 'gz-zf']);
    await told(await app.as('zf-xld'), `${dispute}/record-designation`, designation('sy-sthj'));
    await refuses('zf-xld', `${dispute}/record-designation`, designation('sy-sl'), 'dispute/already-designated', '第二十五条第二款');
  });

  it('between organs of the county, whose government decides itself and registers nobody else for it', async () => {
    const dispute = await disputed(await openedCase(app));
    await refuses('zf-xld', `${dispute}/record-designation`, designation('sy-sl'), 'dispute/not-common-superior', '第二十五条第二款');
  });

  it('decided by the justice bureau', async () => {
    const dispute = await disputed(await openedCase(app));
    await refuses('sfj-xty', `${dispute}/designate`, designation('sy-sl'), 'dispute/bureau-cannot-designate', '第十三条');
  });

  it('decided for an organ that was abolished', async () => {
    const dispute = await disputed(await openedCase(app));
    await refuses('zf-xld', `${dispute}/designate`, designation('sy-zsb'), 'dispute/organ-abolished', '第三十八条');
  });

  it('with an interim measure in the name of a team', async () => {
    const dispute = await disputed(await openedCase(app));
    const interim = { lead: `${TOWNSHIP}-zfd`, measure: '制止采砂', reasons: '危害正在发生' };
    await refuses('sfj-xty', `${dispute}/order-interim`, interim, 'dispute/team-is-no-organ', '移送');
  });

  it('designated twice at the same instant: one holds, the other is told so', async () => {
    const caseId = await openedCase(app);
    const dispute = await disputed(caseId);
    const leader = await app.as('zf-xld');
    const answers = await Promise.all(
      [designation('sy-sl', 1), designation(TOWNSHIP, 2)].map((body) => leader.post(`${dispute}/designate`).send(body)),
    );
    const [held, refused] = [...answers].sort((a, b) => a.status - b.status);
    expect([held?.status, refused?.status, refused?.body.type]).toEqual([200, 409, 'dispute/already-designated']);
    expect(refused?.body.legalBasis.article).toBe('第二十五条第二款');
    const { body: file } = await leader.get(`/api/cases/${caseId}`).expect(200);
    expect(file.disputes).toHaveLength(1);
    expect(file.disputes[0].designation.to.id).toBe(file.responsibleOrgan.id);
    const { body: events } = await leader.get(`/api/cases/${caseId}/events`).expect(200);
    expect(events.items.filter(({ type }: { type: string }) => type === 'JurisdictionDesignated')).toHaveLength(1);
  });
});
