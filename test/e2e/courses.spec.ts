import { randomUUID } from 'node:crypto';
import { courseId, materialId } from '../../src/kernel/ids.js';
import { Courses } from '../../src/training/courses/index.js';
import type { Material } from '../../src/training/materials/materials.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { told } from '../support/case-requests.js';
import { PlayedHistory } from '../support/played-material.js';
import { storedIn } from '../support/stored.js';
import { KeptMaterialsModule, MemoryMaterials } from '../support/training-ports.js';

const materials = new MemoryMaterials();
const RELEASED = randomUUID();
const DRAWN = randomUUID();

let app: TestApp;
let material: Material;
beforeAll(async () => {
  app = await startTestApp({ modules: [KeptMaterialsModule.with(materials)] });
  const played = new PlayedHistory(app);
  await played.sent();
  await played.objected();
  material = played.material(RELEASED, '采砂移送');
  materials.add(material);
  materials.add({ ...material, materialId: materialId(DRAWN), state: 'drawn' });
});
afterAll(() => app.close());

const trainer = () => app.as('sfj-pxjs');
const point = (also: object = {}) => ({
  pointId: 'p1',
  after: 6,
  question: { kind: 'choose-command', organ: 'sy-sl' },
  prompt: '下一步怎样做？',
  points: 10,
  ...also,
});
const content = (points: readonly object[] = [point()], also: object = {}) => ({
  title: '移送的受理',
  goal: '会判断是否受理。',
  parts: [{ partId: 'a', materialId: RELEASED, points }],
  minutes: 60,
  attempts: 2,
  passPercent: 60,
  ...also,
});
const drafted = async (body: object = content()): Promise<string> =>
  String((await told(await trainer(), '/api/training/courses', body)).courseId);
const pageOf = async (id: string) => (await (await trainer()).get(`/api/training/courses/${id}`).expect(200)).body;

describe('a course from draft to release', () => {
  it('is drafted, revised, released under numbers that stay as they are, and withdrawn', async () => {
    const id = await drafted(content([]));
    const path = `/api/training/courses/${id}`;
    expect((await pageOf(id)).checks.map(({ code }: { code: string }) => code)).toEqual(['course/no-points']);
    await told(await trainer(), `${path}/revise`, content());
    expect(await pageOf(id)).toMatchObject({ state: 'draft', checks: [], points: 1, fullMarks: 10, changed: true, version: 2 });
    await told(await trainer(), `${path}/release`);
    await told(await trainer(), `${path}/release`); // twice is once
    await told(await trainer(), `${path}/revise`, content([point({ points: 20 })]));
    await told(await trainer(), `${path}/release`);

    const courses = app.app.get(Courses, { strict: false });
    expect((await courses.released(courseId(id)))?.content.parts[0]?.points[0]?.points).toBe(20);
    expect((await courses.released(courseId(id), 1))?.content.parts[0]?.points[0]?.points).toBe(10);
    expect(await courses.released(courseId(id), 3)).toBeUndefined();
    const { body: first } = await (await trainer()).get(`${path}/releases/1`).expect(200);
    expect(first.content.parts[0].points[0].points).toBe(10);
    await (await trainer()).get(`${path}/releases/3`).expect(404);

    const { position } = await told(await trainer(), `${path}/withdraw`, { reasons: '清单已调整。' });
    expect(await courses.released(courseId(id))).toBeUndefined();
    expect((await courses.released(courseId(id), 2))?.release).toBe(2);
    const list = await (await trainer()).get(`/api/training/courses?state=withdrawn&atLeast=${position}`).expect(200);
    expect(list.body.items).toEqual([expect.objectContaining({ courseId: id, release: 2, fullMarks: 20, stateName: '已停用' })]);
    const refused = await (await trainer()).post(`${path}/revise`).send(content()).expect(409);
    expect(refused.body.type).toBe('course/withdrawn');
    const taught = { courseId: id, release: 2, title: '停用以后', feedback: 'at-once' };
    const { body: problem } = await (await trainer()).post('/api/training/classes').send(taught).expect(400);
    expect(problem.errors).toEqual([expect.objectContaining({ field: 'courseId' })]);
  });

  it('is copied as a draft of its own', async () => {
    const id = await drafted();
    const { courseId: copy } = await told(await trainer(), `/api/training/courses/${id}/duplicate`, {}, { 'if-match': 'W/"1"' });
    expect(await pageOf(String(copy))).toMatchObject({ copyOf: id, content: { title: '移送的受理（副本）' }, state: 'draft', version: 1 });
  });

  it('tells the second of two trainers what the first has changed', async () => {
    const id = await drafted();
    const path = `/api/training/courses/${id}/revise`;
    await told(await trainer(), path, content([point({ points: 11 })]), { 'if-match': 'W/"1"' });
    const stale = await (
      await trainer()
    )
      .post(path)
      .set('if-match', 'W/"1"')
      .send(content([point({ points: 12 })]))
      .expect(412);
    expect(stale.body).toMatchObject({ type: 'request/stale', version: 2, since: [{ version: 2, type: 'CourseRevised' }] });
    expect((await pageOf(id)).content.parts[0].points[0].points).toBe(11);
  });

  it('is for trainers alone', async () => {
    const id = await drafted();
    for (const username of ['yq-jbr1', 'sfj-jdy']) await (await app.as(username)).get(`/api/training/courses/${id}`).expect(403);
    await (await trainer()).get(`/api/training/courses/${randomUUID()}`).expect(404);
  });
});

describe('a course that cannot be', () => {
  it.each([
    [
      'points out of order',
      [point(), point({ pointId: 'p2', after: 3, question: { kind: 'choose-receiver' } })],
      'course/points-out-of-order',
    ],
    ['a point after the end', [point({ after: 99 })], 'course/after-beyond-history'],
    ['an organ without a part', [point({ question: { kind: 'choose-command', organ: 'sy-ly' } })], 'course/organ-not-party'],
    [
      'a clock that does not run yet',
      [point({ after: 1, question: { kind: 'name-deadline', clock: 'answer:x' } })],
      'course/clock-not-there',
    ],
    [
      'a fault that is not seen yet',
      [point({ question: { kind: 'find-fault', faults: [{ version: 7, rule: 'APL-25', explanation: '迟' }] } })],
      'course/fault-not-seen-yet',
    ],
    ['a rule that is none', [point({ question: { kind: 'write-reasons', rules: ['XYZ-1'] } })], 'course/rule-unknown'],
    ['reasons without a rule', [point({ question: { kind: 'write-reasons', rules: [] } })], 'course/no-rules'],
    ['an id twice', [point(), point()], 'course/id-twice'],
  ])('is refused with %s, in a sentence, and nothing is stored', async (_, points, code) => {
    const before = await storedIn(app);
    const answer = await (await trainer()).post('/api/training/courses').send(content(points));
    expect([answer.status, answer.body.type]).toEqual([409, code]);
    expect(answer.body.detail).toMatch(/\p{Script=Han}.*。$/u);
    expect(await storedIn(app)).toEqual(before);
  });

  it.each([
    ['points', content([point({ points: 0 })])],
    ['points', content([point({ points: 101 })])],
    ['passPercent', content([point()], { passPercent: 101 })],
    ['attempts', content([point()], { attempts: 0 })],
    ['minutes', content([point()], { minutes: 4 })],
    ['organ', content([point({ question: { kind: 'choose-command' } })])],
    ['kind', content([point({ question: { kind: 'guess' } })])],
  ])('is refused by its form: %s', async (field, body) => {
    const answer = await (await trainer()).post('/api/training/courses').send(body).expect(400);
    expect(answer.body.errors[0].field).toContain(field);
  });

  it('is not released with a material that nobody has signed', async () => {
    const id = await drafted(content([point()], { parts: [{ partId: 'a', materialId: DRAWN, points: [point()] }] }));
    expect((await pageOf(id)).checks).toEqual([expect.objectContaining({ code: 'course/material-not-released', partId: 'a' })]);
    const before = await storedIn(app);
    const answer = await (await trainer()).post(`/api/training/courses/${id}/release`).expect(409);
    expect(answer.body.type).toBe('course/material-not-released');
    expect(await storedIn(app)).toEqual(before);
  });
});

describe('the decision points that are proposed', () => {
  it('stand where the organs decided, ask every kind that the history has, and can be released as they are', async () => {
    const { body } = await (await trainer()).get(`/api/training/materials/${RELEASED}/proposals`).expect(200);
    const { proposals, steps } = body;
    const kinds = proposals.map(({ question }: { question: { kind: string } }) => question.kind);
    expect(kinds).toEqual(expect.arrayContaining(['choose-command', 'choose-receiver', 'name-deadline', 'find-fault', 'write-reasons']));
    const objection = proposals.find(({ because }: { because: string }) => because.startsWith('第 7 步是一个决定'));
    expect(objection).toMatchObject({ after: 6, question: { organ: 'sy-sl' } });
    expect(objection.prompt).not.toMatch(/异议|林业/u);
    expect(steps).toHaveLength(7);

    const points = proposals.map(({ because: _, ...rest }: { because: string }, index: number) => ({ pointId: `p${index}`, ...rest }));
    const id = await drafted(content(points));
    await told(await trainer(), `/api/training/courses/${id}/release`);
    expect(await pageOf(id)).toMatchObject({ state: 'released', changed: false });
  });

  it('are told of no material that does not exist', async () => {
    await (await trainer()).get(`/api/training/materials/${randomUUID()}/proposals`).expect(404);
  });
});
