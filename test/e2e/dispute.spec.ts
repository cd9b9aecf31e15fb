import { randomUUID } from 'node:crypto';
import { type TestApp, startTestApp } from '../support/app.js';
import { openedCase, receivedHandoff, told } from '../support/case-requests.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const detail = async (username: string, caseId: string) => (await (await app.as(username)).get(`/api/cases/${caseId}`).expect(200)).body;
const step = async (username: string, path: string, body: object = {}) => told(await app.as(username), path, { ...body });
const refused = async (username: string, path: string, body: object, status: number, code: string) => {
  const answer = await (await app.as(username)).post(path).send(body);
  expect([answer.status, answer.body.type]).toEqual([status, code]);
};

describe('a case that nobody wants', () => {
  let caseId: string;
  let dispute: string;
  const designation = (to: string) => ({
    to,
    matter: '采砂',
    legalBasis: '《行政处罚法》第二十五条第二款',
    documentNumber: '犹府指〔2026〕1号',
  });

  it('is objected to, talked over in vain, and brought to the justice bureau', async () => {
    caseId = await openedCase(app);
    const handoffId = await receivedHandoff(app, caseId);
    const handoff = `/api/cases/${caseId}/handoffs/${handoffId}`;
    await step('sl-fgld', `${handoff}/object`, {
      ground: 'no-functional-jurisdiction',
      reasons: '属林地',
      legalBasis: '《森林法》',
      believedCompetent: 'sy-ly',
    });
    const consultationId = randomUUID();
    const water = await app.as('sl-fgld');
    const question = { consultationId, kind: 'jurisdiction', to: ['360724103', 'sy-ly'], question: '由谁管辖', facts: '河滩', handoffId };
    await water
      .post(`/api/cases/${caseId}/consultations`)
      .send({ ...question, legalBasis: '《行政处罚法》第二十五条', urgency: 'ordinary' })
      .expect(201);
    await step('sl-fgld', `/api/cases/${caseId}/consultations/${consultationId}/declare-failed`, {
      views: ['360724103', 'sy-sl', 'sy-ly'].map((organ) => ({ organ, view: '不属本机关' })),
    });
    const disputeId = randomUUID();
    const application = {
      disputeId,
      kind: 'both-decline',
      respondents: ['360724103', 'sy-ly'],
      matter: '采砂',
      facts: '河滩',
      evidence: [],
    };
    await water
      .post(`/api/cases/${caseId}/disputes`)
      .send({ ...application, claim: '由林业局管辖', legalBasis: '《行政处罚法》第二十五条', consultationId })
      .expect(201);
    dispute = `/api/cases/${caseId}/disputes/${disputeId}`;
    await refused('sl-fgld', `${handoff}/accept`, { goods: [], measures: [] }, 409, 'handoff/dispute-pending');
  });

  it('is coordinated by the bureau, which decides nothing', async () => {
    await refused('sl-fgld', `${dispute}/accept`, {}, 409, 'dispute/not-the-bureau');
    await refused('sl-jbr1', `/api/cases/${randomUUID()}/disputes/${randomUUID()}/accept`, {}, 403, 'access/forbidden');
    await step('sfj-xty', `${dispute}/accept`);
    await step('sfj-xty', `${dispute}/forward`);
    await step('ly-fgld', `${dispute}/respond`, { opinion: '不属林地', author: '肖样甲', basis: '《森林法》' });
    await step('yq-fgld', `${dispute}/respond`, { opinion: '不属乡镇', author: '甲样', basis: '清单' });
    await refused('sfj-xty', `${dispute}/designate`, designation('sy-ly'), 409, 'dispute/bureau-cannot-designate');
    await refused(
      'sfj-xty',
      `${dispute}/escalate`,
      { to: 'gz-zf', draft: '拟由林业局管辖', proposed: 'sy-ly' },
      409,
      'dispute/wrong-superior',
    );
    await step('sfj-xty', `${dispute}/escalate`, { to: 'sy-zf', draft: '拟由林业局管辖', proposed: 'sy-ly' });
  });

  it('goes where the county government says, with its handoff and its clocks, at once', async () => {
    await refused('zf-xld', `${dispute}/designate`, designation('sy-zsb'), 409, 'dispute/organ-abolished');
    await refused('zf-xld', `${dispute}/designate`, designation('sy-sthj'), 409, 'dispute/not-common-superior');
    await step('zf-xld', `${dispute}/designate`, designation('sy-ly'));
    const file = await detail('ly-jbr1', caseId);
    expect(file.responsibleOrgan.id).toBe('sy-ly');
    expect(file.handoffs.map(({ to, state }: { to: { id: string }; state: string }) => [to.id, state])).toEqual([
      ['sy-sl', 'superseded'],
      ['sy-ly', 'accepted'],
    ]);
    await refused('zf-xld', `${dispute}/designate`, designation('sy-sl'), 409, 'dispute/already-designated');
    await step('ly-fgld', `${dispute}/execute`, { goods: [], measures: [] });
    await step('sfj-xty', `${dispute}/close`, { summary: '已执行' });
  });

  it('says each step in words', async () => {
    const { body } = await (await app.as('yq-jbr1')).get(`/api/cases/${caseId}/timeline`).expect(200);
    const designated = body.items.find(({ type }: { type: string }) => type === 'JurisdictionDesignated');
    expect(designated).toMatchObject({ responsibleOrgan: { id: 'sy-ly' }, batonFrom: { id: '360724103' } });
    const pointedTo = (type: string): unknown =>
      body.items.find((item: { type: string }) => item.type === type).addressees.map(({ id }: { id: string }) => id);
    expect(pointedTo('ConsultationRequested')).toEqual(['360724103', 'sy-ly']);
    expect(pointedTo('CoordinationApplied')).toEqual(['sy-sfj']);
    expect(pointedTo('DisputeForwarded')).toEqual(['360724103', 'sy-ly']);
    expect(pointedTo('DisputeResponded')).toEqual(['sy-sfj']);
    expect(pointedTo('DisputeEscalated')).toEqual(['sy-zf']);
    expect(pointedTo('JurisdictionDesignated')).toEqual(['sy-ly']);
    expect(pointedTo('DesignationExecuted')).toEqual(['360724103']);
  });

  it('shows in the replay who could have acted: coordinating is for the bureau, deciding for the government', async () => {
    const client = await app.as('yq-jbr1');
    const { body } = await client.get(`/api/cases/${caseId}/timeline`).expect(200);
    const applied = body.items.find(({ type }: { type: string }) => type === 'CoordinationApplied').version;
    const frame = (await client.get(`/api/cases/${caseId}/replay?version=${applied}`).expect(200)).body;
    const openTo = (id: string): string[] =>
      frame.allowedCommands
        .filter(({ organ }: { organ: { id: string } }) => organ.id === id)
        .flatMap(({ commands }: { commands: { verb: string; scope: string }[] }) => commands)
        .filter(({ scope }: { scope: string }) => scope === 'dispute')
        .map(({ verb }: { verb: string }) => verb);
    expect(openTo('sy-sfj')).toEqual(['accept', 'decline', 'order-interim']);
    expect(openTo('sy-zf')).toEqual(['order-interim', 'designate']);
    expect(openTo('sy-sl')).toEqual(['withdraw']);
    expect(openTo('sy-ly')).toEqual([]);
  });
});

it('an application without what it needs is malformed', async () => {
  const caseId = await openedCase(app);
  await refused('yq-fgld', `/api/cases/${caseId}/disputes`, { kind: 'both-decline' }, 400, 'request/invalid');
});
