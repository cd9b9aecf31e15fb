import type { AssessmentDto } from '../../src/assessment/http/assessment.dto.js';
import { factsIn } from '../../src/assessment/domain/facts.js';
import { figuresOf } from '../../src/assessment/domain/figures.js';
import { DEFAULT_WEIGHTS } from '../../src/assessment/domain/indicators.js';
import { itemsIn } from '../../src/assessment/domain/items.js';
import { quarter } from '../../src/assessment/domain/quarter.js';
import { EventCatalogue, EventStore, START } from '../../src/event-store/index.js';
import type { RecordedEvent } from '../../src/kernel/event.js';
import { instant } from '../../src/kernel/time.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { openedCase, receivedHandoff, told } from '../support/case-requests.js';
import { caughtUp, endOfRecord } from '../support/end-of-record.js';
import { policiesSettled } from '../support/policies-settled.js';

let app: TestApp;
let kept: string;
let open: string;
let objected: string;
beforeAll(async () => {
  app = await startTestApp({ now: '2026-09-07T09:00' });
  kept = await openedCase(app);
  const keptPath = `/api/cases/${kept}/handoffs/${await receivedHandoff(app, kept)}`;
  await told(await app.as('sl-fgld'), `${keptPath}/accept`, { goods: [], measures: [] });
  open = await openedCase(app);
  openPath = `/api/cases/${open}/handoffs/${await receivedHandoff(app, open)}`;
  objected = await openedCase(app);
  objectedPath = `/api/cases/${objected}/handoffs/${await receivedHandoff(app, objected)}`;
  await told(await app.as('sl-fgld'), `${objectedPath}/object`, {
    ground: 'no-functional-jurisdiction',
    reasons: '不在河道管理范围',
    legalBasis: '《行政处罚法》第二十五条',
    believedCompetent: 'sy-ly',
  });
  app.clock.moveTo('2026-10-09T09:00');
}, 60_000);
afterAll(() => app.close());
let openPath: string;
let objectedPath: string;

const end = async () => {
  await policiesSettled(app);
  return endOfRecord(app.app);
};
const get = async (username: string, path: string) => {
  await policiesSettled(app);
  await caughtUp(app.app, 'assessment-facts', 'docket');
  return (await (await app.as(username)).get(path).expect(200)).body;
};
const of = async (username: string, query = '') => get(username, `/api/assessment?quarter=2026Q3${query}`);
interface Figured {
  readonly organs: readonly { readonly organ: { readonly id: string }; readonly figures: readonly { readonly indicator: string }[] }[];
}
const figure = ({ organs }: Figured, id: string, indicator: string) =>
  organs.find(({ organ }) => organ.id === id)?.figures.find((one) => one.indicator === indicator);
const refused = async (username: string, path: string, body: object, status: number, code: string, basis?: string) => {
  const before = await end();
  const answer = await (await app.as(username)).post(path).send(body);
  expect([answer.status, answer.body.type]).toEqual([status, code]);
  expect(answer.body.detail).toMatch(/\p{Script=Han}.*。$/u);
  if (basis !== undefined) expect(answer.body.legalBasis).toMatchObject({ id: basis, article: expect.stringMatching(/第.+条/u) });
  expect(await end()).toBe(before);
};
const rating = (also: object = {}) => ({
  quarter: '2026Q3',
  department: 'sy-sl',
  points: { promptness: 4, expertise: 5, cooperation: 4, feedback: 3 },
  reason: '接收及时，一件没有答复',
  ...also,
});

describe('the figures of a quarter', () => {
  it('come from the record: kept, missed, objected without outcome', async () => {
    const seen = await of('sfj-jdy');
    expect(figure(seen, 'sy-sl', 'answers')).toMatchObject({ counted: 3, good: 2, score: 66.7 });
    expect(figure(seen, 'sy-sl', 'supplements')).toMatchObject({ counted: 3, good: 3, score: 100 });
    expect(figure(seen, 'sy-sl', 'objections')).toMatchObject({ counted: 1, good: 1, open: 1, score: 100 });
    expect(seen).toMatchObject({ ended: true, weightsStanding: '未规定权重，县级参数：各项相同', publications: [] });
  });

  it('open the events behind each, in words for those who are party', async () => {
    const path = '/api/assessment/evidence?quarter=2026Q3&organ=sy-sl&indicator=answers';
    const { items, total } = await get('sl-fgld', path);
    expect(total).toBe(3);
    expect(items.filter(({ verdict }: { verdict: string }) => verdict === 'bad')).toMatchObject([
      { because: '逾期未办理', id: open, kind: 'case', sentence: expect.stringContaining('签收移送') },
    ]);
    expect(items.find(({ id }: { id: string }) => id === kept)).toMatchObject({ because: '按期办理', sentence: '接收案件，成为责任机关' });
    const outsider = await get('dsh-fgld', path);
    expect(outsider.items).toHaveLength(3);
    for (const item of outsider.items) for (const told of ['id', 'title', 'sentence']) expect(item).not.toHaveProperty(told);
  });

  it('are for the county’s supervisors whole, for a township its departments, for a department its own', async () => {
    const organs = async (username: string) => (await of(username)).organs.map(({ organ }: { organ: { id: string } }) => organ.id);
    expect(await organs('sl-fgld')).toEqual(['sy-sl']);
    expect(await organs('ly-fgld')).toEqual([]);
    expect((await of('ly-fgld')).departments.figures[0]).toMatchObject({ indicator: 'answers', counted: 3 });
    expect(await organs('dsh-fgld')).toEqual(['sy-sl']);
    expect(await organs('sfj-jdy')).toContain('sy-sl');
    expect((await (await app.as('ly-fgld')).get('/api/assessment/evidence?organ=sy-sl')).status).toBe(403);
    expect((await (await app.as('bb-qdgly')).get('/api/assessment')).status).toBe(403);
  });

  it('are not asked for what is no quarter', async () => {
    const { status, body } = await (await app.as('sl-fgld')).get('/api/assessment?quarter=2026Q5');
    expect([status, body.errors[0].field]).toEqual([400, 'quarter']);
  });
});

describe('a township rates a department', () => {
  it('is refused to whom it is not for, and nothing is stored', async () => {
    const path = '/api/assessment/ratings';
    await refused('sl-fgld', path, rating({ department: '360724103' }), 409, 'assessment/department-may-not-rate', 'BJ-S43');
    await refused('sl-fgld', path, rating(), 409, 'assessment/department-may-not-rate', 'BJ-S43');
    await refused('yq-fgld', path, rating({ department: '360724103' }), 409, 'assessment/own-organ');
    await refused('yq-fgld', path, rating({ department: '360724100' }), 409, 'assessment/not-a-department');
    await refused('yq-jbr1', path, rating(), 409, 'assessment/role-not-entitled');
    await refused('yq-fgld', path, rating({ quarter: '2026Q4' }), 409, 'assessment/quarter-not-ended');
    await refused('yq-fgld', path, rating({ department: 'sy-ly' }), 409, 'assessment/not-worked-together');
    await refused('dsh-fgld', path, rating(), 409, 'assessment/not-worked-together');
    await refused('yq-fgld', path, rating({ department: 'sy-nowhere' }), 400, 'request/invalid');
    for (const wrong of [0, 6, 2.5, '3', null])
      await refused('yq-fgld', path, rating({ points: { ...rating().points, promptness: wrong } }), 400, 'request/invalid');
    await refused('yq-fgld', path, rating({ reason: ' ' }), 400, 'request/invalid');
    await refused('yq-fgld', `${path}/correct`, rating({ why: '错' }), 409, 'assessment/not-rated');
  });

  it('is offered those it worked with, and rates each once', async () => {
    expect(await of('yq-fgld')).toMatchObject({ mayRate: true, toRate: [{ id: 'sy-sl' }] });
    await told(await app.as('yq-fgld'), '/api/assessment/ratings', rating());
    expect(await of('yq-fgld')).toMatchObject({ toRate: [] });
    await refused('yq-zz', '/api/assessment/ratings', rating(), 409, 'assessment/already-rated');
    await refused('yq-fgld', '/api/assessment/ratings/correct', rating({ why: '错' }), 409, 'assessment/nothing-corrected');
    expect(figure(await of('sl-fgld'), 'sy-sl', 'ratings')).toMatchObject({ counted: 1, mean: 4, score: 75 });
    expect((await get('sl-fgld', '/api/assessment/ratings?quarter=2026Q3')).items).toMatchObject([
      { township: { id: '360724103' }, reason: '接收及时，一件没有答复', mayCorrect: false },
    ]);
    expect((await get('ly-fgld', '/api/assessment/ratings?quarter=2026Q3')).items).toEqual([]);
  });
});

describe('a quarter that was published', () => {
  let then: AssessmentDto;
  let knownAt: string;

  it('is published by the supervision body, once', async () => {
    app.clock.moveTo('2026-10-16T09:00');
    await refused('yq-fgld', '/api/assessment/publications', { quarter: '2026Q3' }, 409, 'assessment/role-not-entitled', 'SUP-6');
    await refused('sfj-jdy', '/api/assessment/publications', { quarter: '2026Q4' }, 409, 'assessment/quarter-not-ended');
    await told(await app.as('sfj-jdy'), '/api/assessment/publications', { quarter: '2026Q3' });
    await told(await app.as('sfj-jdy'), '/api/assessment/publications', { quarter: '2026Q3' });
    then = await of('sfj-jdy');
    expect(then.publications).toMatchObject([
      { knownAt: '2026-10-15T23:59:59.999+08:00', matches: true, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    knownAt = encodeURIComponent(then.publications[0]?.knownAt ?? '');
  });

  it('is the same when computed again after later corrections, and another as known now', async () => {
    app.clock.moveTo('2026-10-20T09:00');
    // the answer was given on paper in time and is registered only now
    await told(await app.as('sl-fgld'), `${openPath}/accept`, { goods: [], measures: [], occurredAt: '2026-09-08T10:00' });
    // the objection turns out not to hold
    await told(await app.as('sl-fgld'), `${objectedPath}/accept`, { goods: [], measures: [] });
    const worse = rating({ points: { promptness: 2, expertise: 2, cooperation: 2, feedback: 2 }, why: '核对后更正' });
    await told(await app.as('yq-fgld'), '/api/assessment/ratings/correct', worse);
    const again = await of('sfj-jdy', `&knownAt=${knownAt}`);
    expect(again.organs).toEqual(then.organs);
    expect([again.departments, again.townships]).toEqual([then.departments, then.townships]);
    expect(again).toMatchObject({ asKnownThen: true, publications: [{ matches: true }] });
    const now = await of('sfj-jdy');
    expect(figure(now, 'sy-sl', 'answers')).toMatchObject({ counted: 3, good: 3 });
    expect(figure(now, 'sy-sl', 'objections')).toMatchObject({ counted: 3, good: 2, open: 0 });
    expect(figure(now, 'sy-sl', 'ratings')).toMatchObject({ mean: 2, score: 25 });
  });

  it('is the same when computed from the record itself, without any list', async () => {
    const store = app.app.get(EventStore);
    const catalogue = app.app.get(EventCatalogue);
    const events: RecordedEvent[] = [];
    for (let after = START; ;) {
      const batch = await store.readAll(after, 500);
      events.push(...batch.map((event) => catalogue.upcast(event)));
      const last = batch.at(-1);
      if (last === undefined) break;
      after = last.position;
    }
    const items = itemsIn(events.flatMap(factsIn), quarter('2026Q3'), instant(decodeURIComponent(knownAt)));
    const [water] = figuresOf(items, DEFAULT_WEIGHTS).filter(({ organ }) => organ === 'sy-sl');
    expect(then.organs.find(({ organ }) => organ.id === 'sy-sl')).toMatchObject({
      total: water?.total,
      figures: water?.figures,
    });
  });
});

describe('the weights', () => {
  it('are set by the government from a quarter on, and change no quarter before', async () => {
    const weights = { answers: 3, feedback: 2, supplements: 1, objections: 1, whistles: 1, ratings: 2 };
    const body = { from: '2026Q4', weights, reason: '县政府常务会议纪要〔2026〕例1号' };
    await refused('yq-fgld', '/api/assessment/weights', body, 409, 'assessment/role-not-entitled');
    await refused('zf-xld', '/api/assessment/weights', { ...body, from: '2026Q3' }, 409, 'assessment/weights-in-the-past');
    await refused('zf-xld', '/api/assessment/weights', { ...body, weights: { ...weights, answers: -1 } }, 400, 'request/invalid');
    await told(await app.as('zf-xld'), '/api/assessment/weights', body);
    const weightsIn = async (quarter: string) =>
      (await get('zf-xld', `/api/assessment?quarter=${quarter}`)).weights.map((one: { weight: number }) => one.weight);
    expect(await weightsIn('2026Q4')).toEqual([3, 2, 1, 1, 1, 2]);
    expect(await weightsIn('2026Q3')).toEqual([1, 1, 1, 1, 1, 1]);
  });
});
