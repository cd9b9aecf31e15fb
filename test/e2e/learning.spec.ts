import { DataSource } from 'typeorm';
import { EventStore } from '../../src/event-store/index.js';
import { type Position, classId, clockId, handoffId, materialId, organId, streamName } from '../../src/kernel/ids.js';
import type { CourseContent, DecisionPoint } from '../../src/training/domain/course-content.js';
import { AttemptRecords, AttemptWatch } from '../../src/training/attempts/index.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { officerOf, told } from '../support/case-requests.js';
import { caughtUp } from '../support/end-of-record.js';
import { HANDOFF, PlayedHistory } from '../support/played-material.js';
import { storedIn } from '../support/stored.js';
import { MemoryMaterials, TrainingPortsModule } from '../support/training-ports.js';
import { type TestClass, answered, begunAttempt, openedClass, releasedCourse } from '../support/training-requests.js';

const materials = new MemoryMaterials();
let app: TestApp;

const MATERIAL = '00000000-0000-4000-8000-0000000000e1';
const COURSE = '00000000-0000-4000-8000-0000000000d1';
const SHORT = '00000000-0000-4000-8000-0000000000d2';
const point = (pointId: string, after: number, question: DecisionPoint['question'], points = 10): DecisionPoint => ({
  pointId,
  after,
  question,
  prompt: '请作答。',
  points,
  explanation: `讲评${pointId}`,
});
const commandPoint = point('next-step', 5, { kind: 'choose-command', organ: organId('sy-sl') });
const content: CourseContent = {
  title: '案件移送入门',
  goal: '会移送、会接收',
  parts: [
    {
      partId: 'only',
      materialId: materialId(MATERIAL),
      points: [
        point('whom', 1, { kind: 'choose-receiver' }),
        point('last-day', 5, { kind: 'name-deadline', clock: clockId('receipt', handoffId(HANDOFF)) }),
        commandPoint,
        point('fault', 6, { kind: 'find-fault', faults: [] }),
        point('why', 7, { kind: 'write-reasons', rules: ['APL-25'] }, 20),
      ],
    },
  ],
  minutes: 60,
  attempts: 2,
  passPercent: 60,
};

beforeAll(async () => {
  app = await startTestApp({ modules: [TrainingPortsModule.with(materials)] });
  const played = await (await new PlayedHistory(app).sent()).accepted();
  materials.add(played.material(MATERIAL, '采砂案移送'));
  await releasedCourse(app, content, COURSE);
  const only = { partId: 'only', materialId: materialId(MATERIAL), points: [commandPoint] };
  await releasedCourse(app, { ...content, parts: [only], attempts: 1 }, SHORT);
});
afterAll(() => app.close());

const RECEIVE = { kind: 'choose-command', verb: 'receive', scope: 'handoff', subject: HANDOFF };
const ANSWERS: readonly Record<string, unknown>[] = [
  { step: 1, kind: 'choose-receiver', receiver: 'sy-sl', basis: '河道采砂由水利局处罚' },
  { step: 2, kind: 'name-deadline', due: '2026-09-09' },
  { step: 3, ...RECEIVE },
  { step: 4, kind: 'find-fault' },
  { step: 5, kind: 'write-reasons', text: '水利局有法定职权，应当接收。' },
];

const page = async (username: string, path: string) => (await (await app.as(username)).get(path).expect(200)).body;
const everything = async (): Promise<unknown> => {
  const stored = await storedIn(app);
  await caughtUp(app.app, 'training-classes', 'training-attempts');
  const source = app.app.get(DataSource);
  return [
    stored,
    await source.query('SELECT attempt_id, version FROM training_attempts ORDER BY 1'),
    await source.query('SELECT class_id, version FROM training_classes ORDER BY 1'),
  ];
};

/** A refusal that a clerk can read, and of which nothing stays. */
const refuses = async (username: string, path: string, body: object, status: number, code: string): Promise<void> => {
  const client = await app.as(username);
  const before = await everything();
  const answer = await client.post(path).send(body);
  expect([answer.status, answer.body.type]).toEqual([status, code]);
  expect(answer.body.title).toMatch(/\p{Script=Han}/u);
  expect(answer.body.detail).toMatch(/\p{Script=Han}.*。$/u);
  expect(await everything()).toEqual(before);
};

describe('a trainee who works through a course', () => {
  let training: TestClass;
  beforeAll(async () => {
    training = await openedClass(app, COURSE, ['yq-jbr1', 'sl-jbr1']);
  });

  it('is shown the class, sees no more than was reached, answers five kinds of questions and reads the result', async () => {
    const { position } = await told(await app.as('sfj-pxjs'), `${training.path}/invite`, { officers: [officerOf('yq-jbr2')] });
    const { items } = await page('yq-jbr1', `/api/learning?atLeast=${String(position)}`);
    expect(items).toMatchObject([{ classId: training.classId, courseTitle: '案件移送入门', mayStart: true, attempts: [] }]);
    const waiting = (await page('yq-jbr1', '/api/waiting')).items.find(({ kind }: { kind: string }) => kind === 'learning');
    expect(waiting).toMatchObject({ waiting: 1 });

    const attempt = await begunAttempt(app, 'yq-jbr1', training);
    expect((await begunAttempt(app, 'yq-jbr1', training)).attemptId).toBe(attempt.attemptId);

    const first = await page('yq-jbr1', attempt.path);
    expect(first).toMatchObject({ parts: [{ part: 1, version: 1 }], due: { step: 1, kind: 'choose-receiver' }, steps: [] });
    expect((await page('yq-jbr1', `${attempt.path}/timeline`)).items).toHaveLength(1);

    await answered(app, 'yq-jbr1', attempt, ANSWERS[0] ?? {});
    const second = await page('yq-jbr1', attempt.path);
    expect(second).toMatchObject({ parts: [{ version: 5 }], due: { step: 2, clockName: '签收' } });
    expect(second.steps).toMatchObject([{ step: 1, answer: '上犹县水利局：河道采砂由水利局处罚' }]);
    expect(second.steps[0]).not.toHaveProperty('verdict');
    const blind = await page('yq-jbr1', `${attempt.path}/replay`);
    expect(blind.clocks.map(({ purpose }: { purpose: string }) => purpose)).not.toContain('receipt');

    await answered(app, 'yq-jbr1', attempt, ANSWERS[1] ?? {});
    expect((await page('yq-jbr1', `${attempt.path}/replay`)).clocks.map(({ purpose }: { purpose: string }) => purpose)).toContain(
      'receipt',
    );
    const third = await page('yq-jbr1', attempt.path);
    const offered = third.due.options.map(({ verb, scope }: { verb: string; scope: string }) => `${scope}/${verb}`);
    expect(offered).toEqual(expect.arrayContaining(['handoff/receive', 'case/close', 'case/conclude']));
    expect(Object.keys(third.due.options[0])).not.toContain('open');

    for (const answer of ANSWERS.slice(2)) await answered(app, 'yq-jbr1', attempt, answer);
    const done = await page('yq-jbr1', attempt.path);
    expect(done).toMatchObject({ state: 'submitted', parts: [{ version: 7 }] });
    expect(done).not.toHaveProperty('due');
    const result = await page('yq-jbr1', `${attempt.path}/result`);
    expect(result).toMatchObject({ of: 60, waiting: 1, unanswered: 0 });
    expect(result.steps.map(({ verdict }: { verdict: { outcome: string } }) => verdict.outcome).at(-1)).toBe('open');
    expect(result.steps[2].verdict).toMatchObject({ outcome: 'right', points: 10, explanation: '讲评next-step' });
  });

  it('is marked by the trainer, never by itself, and then has passed', async () => {
    await caughtUp(app.app, 'training-attempts');
    const { items } = await page('sfj-pxjs', `${training.path}/marking`);
    expect(items).toMatchObject([
      { partId: 'only', pointId: 'why', of: 20, text: '水利局有法定职权，应当接收。', rules: [{ rule: 'APL-25' }] },
    ]);
    const [{ attemptId }] = items;
    const path = `/api/training/attempts/${String(attemptId)}/marks`;
    const marks = { partId: 'only', pointId: 'why', points: 16, remark: '说理清楚。' };
    await refuses('sfj-pxjs', path, { ...marks, points: 21 }, 409, 'attempt/too-many-points');
    await refuses('sfj-pxjs', path, { ...marks, pointId: 'whom' }, 409, 'attempt/not-for-marking');
    await refuses('yq-jbr1', path, marks, 403, 'access/forbidden');
    await told(await app.as('sfj-pxjs'), path, marks);
    const result = await page('yq-jbr1', `/api/learning/attempts/${String(attemptId)}/result`);
    expect(result).toMatchObject({ waiting: 0, passed: true });
    expect(result.steps.at(-1)).toMatchObject({ marked: { points: 16, remark: '说理清楚。' } });
  });

  it('keeps its verdicts in the events, and gives the register each attempt', async () => {
    await caughtUp(app.app, 'training-attempts');
    const [record] = await app.app.get(AttemptRecords).ofClass(classId(training.classId));
    expect(record).toMatchObject({ number: 1, ended: 'submitted', trainee: officerOf('yq-jbr1') });
    expect(record?.answers.map(({ pointId }) => pointId)).toEqual(['whom', 'last-day', 'next-step', 'fault', 'why']);
    const events = await app.app.get(EventStore).read(streamName(`attempt-${record?.attemptId ?? ''}`));
    expect(events.map(({ type }) => type)).toEqual([
      'AttemptStarted',
      ...ANSWERS.map(() => 'PointAnswered'),
      'AttemptSubmitted',
      'AnswerMarked',
    ]);
  });

  it('may try again as often as the course has it', async () => {
    const again = await begunAttempt(app, 'yq-jbr1', training);
    await told(await app.as('yq-jbr1'), `${again.path}/submit`);
    const { body } = await (await app.as('yq-jbr1')).get(`${again.path}/timeline`).expect(200);
    expect(body.items).toHaveLength(7);
    await refuses('yq-jbr1', `/api/learning/classes/${training.classId}/attempts`, {}, 409, 'attempt/none-left');
  });
});

describe('what a trainee may not', () => {
  let training: TestClass;
  let path: string;
  beforeAll(async () => {
    training = await openedClass(app, COURSE, ['yq-jbr1', 'sl-jbr1']);
    ({ path } = await begunAttempt(app, 'yq-jbr1', training));
  });

  it('ask for the next step, by version, by part or by answering ahead', async () => {
    const client = await app.as('yq-jbr1');
    for (const question of ['replay?version=2', 'replay?version=99', 'timeline?part=2', 'timeline?part=99']) {
      const { status, body } = await client.get(`${path}/${question}`);
      expect([question, status, body.errors[0].message]).toEqual([
        question,
        400,
        '只能查看已经作答到的部分，后面的内容在作答以后才会出现。',
      ]);
    }
    await refuses('yq-jbr1', `${path}/answers`, ANSWERS[1] ?? {}, 409, 'attempt/step-not-reached');
    await refuses('yq-jbr1', `${path}/answers`, { ...ANSWERS[4], step: 99 }, 409, 'attempt/step-not-reached');
    expect((await client.get(`${path}/result`).expect(409)).body.type).toBe('attempt/not-ended');
  });

  it('read or answer what is another’s, and learns not even that it exists', async () => {
    const other = await app.as('sl-jbr1');
    const unknown = '/api/learning/attempts/00000000-0000-4000-8000-00000000dead';
    for (const tail of ['', '/timeline', '/replay', '/result']) {
      const [real, none] = [await other.get(`${path}${tail}`), await other.get(`${unknown}${tail}`)];
      expect([real.status, none.status]).toEqual([403, 403]);
      expect({ ...real.body, instance: '', requestId: '' }).toEqual({ ...none.body, instance: '', requestId: '' });
    }
    await refuses('sl-jbr1', `${path}/answers`, ANSWERS[0] ?? {}, 403, 'access/forbidden');
    await refuses('sl-jbr1', `${path}/submit`, {}, 403, 'access/forbidden');
    await refuses('dsh-jbr1', `/api/learning/classes/${training.classId}/attempts`, {}, 403, 'access/forbidden');
  });

  it('open the history as a file of the record', async () => {
    for (const who of ['yq-jbr1', 'sl-jbr1']) await (await app.as(who)).get('/api/cases/00000000-0000-4000-8000-00000000cafe').expect(403);
  });

  it('answer in a form that the page could not have sent', async () => {
    await refuses('yq-jbr1', `${path}/answers`, { step: 1, ...RECEIVE }, 400, 'request/invalid');
    await refuses('yq-jbr1', `${path}/answers`, { step: 1, kind: 'choose-receiver', receiver: 'sy-nowhere' }, 400, 'request/invalid');
    await refuses('yq-jbr1', `${path}/answers`, { ...ANSWERS[0], rule: 'XX-99' }, 400, 'request/invalid');
  });

  it('change an answer, hand in twice, or answer after that; a click that is repeated does no harm', async () => {
    await answered(app, 'yq-jbr1', { attemptId: '', path }, ANSWERS[0] ?? {});
    await answered(app, 'yq-jbr1', { attemptId: '', path }, ANSWERS[0] ?? {});
    expect((await page('yq-jbr1', path)).steps).toHaveLength(1);
    await refuses('yq-jbr1', `${path}/answers`, { ...ANSWERS[0], receiver: 'sy-ly' }, 409, 'attempt/already-answered');
    const client = await app.as('yq-jbr1');
    const key = { 'idempotency-key': 'hand-in-once-1' };
    const [once, twice] = [await told(client, `${path}/submit`, {}, key), await told(client, `${path}/submit`, {}, key)];
    expect(twice).toEqual(once);
    await refuses('yq-jbr1', `${path}/submit`, {}, 409, 'attempt/already-submitted');
    await refuses('yq-jbr1', `${path}/answers`, ANSWERS[1] ?? {}, 409, 'attempt/already-submitted');
  });

  it('begin in a class that is closed, or after being removed; what was begun stays readable', async () => {
    const closing = await openedClass(app, SHORT, ['yq-jbr1', 'sl-jbr1']);
    const begun = await begunAttempt(app, 'sl-jbr1', closing);
    await told(await app.as('sfj-pxjs'), `${closing.path}/remove`, { officers: [officerOf('yq-jbr1')], reason: '调离' });
    await refuses('yq-jbr1', `/api/learning/classes/${closing.classId}/attempts`, {}, 403, 'access/forbidden');
    await told(await app.as('sfj-pxjs'), `${closing.path}/close`, { reason: '课程已经修订' });
    await refuses('sfj-pxjs', `${closing.path}/invite`, { officers: [officerOf('yq-jbr2')] }, 409, 'class/over');
    expect(await page('sl-jbr1', begun.path)).toMatchObject({ state: 'running' });
    await answered(app, 'sl-jbr1', begun, { step: 1, ...RECEIVE });
    expect(await page('sl-jbr1', begun.path)).toMatchObject({ state: 'submitted' });
  });
});

describe('a verdict that is told at once', () => {
  /** What is kept of the third point: the step that is chosen, which the department took at step 6, and what came of it at step 7. */
  const thirdVerdict = async (feedback: string): Promise<string> => {
    const attempt = await begunAttempt(app, 'sl-jbr1', await openedClass(app, COURSE, ['sl-jbr1'], { feedback }));
    for (const answer of ANSWERS.slice(0, 3)) await answered(app, 'sl-jbr1', attempt, answer);
    const events = await app.app.get(EventStore).read(streamName(`attempt-${attempt.attemptId}`));
    return JSON.stringify(events.filter(({ type }) => type === 'PointAnswered')[2]?.data);
  };

  it('was given without what comes after the next question; one that is told at the end knows it all', async () => {
    const [atOnce, atTheEnd] = [await thirdVerdict('at-once'), await thirdVerdict('at-the-end')];
    for (const verdict of [atOnce, atTheEnd]) expect(verdict).toContain('第 6 步');
    expect(atTheEnd).toContain('第 7 步');
    expect(atOnce).not.toContain('第 7 步');
  });
});

describe('a draft of reasons', () => {
  it('is kept on the server for the next device', async () => {
    const { path } = await begunAttempt(app, 'yq-jbr2', await openedClass(app, COURSE, ['yq-jbr2']));
    const client = await app.as('yq-jbr2');
    await client.put(`${path}/draft`).send({ step: 1, text: '写到一半' }).expect(204);
    await client.put(`${path}/draft`).send({ step: 1, text: '写到一半，接着写' }).expect(204);
    expect(await page('yq-jbr2', path)).toMatchObject({ due: { draft: '写到一半，接着写' } });
    expect((await client.put(`${path}/draft`).send({ step: 2, text: '' })).body.type).toBe('attempt/step-not-reached');
    await (await app.as('yq-jbr1')).put(`${path}/draft`).send({ step: 1, text: '别人' }).expect(403);
  });
});

describe('a class of a whole township', () => {
  it('invites everybody who belongs to it, its team and its office of justice, once', async () => {
    const { path } = await openedClass(app, COURSE, ['yq-jbr1']);
    await told(await app.as('sfj-pxjs'), `${path}/invite`, { organs: ['360724103'] });
    const { invited } = await page('sfj-pxjs', path);
    const names = invited.map(({ officer }: { officer: string }) => officer);
    expect(names).toEqual(expect.arrayContaining([officerOf('yq-jbr1'), officerOf('yq-zz'), officerOf('yq-djy')]));
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain(officerOf('sl-jbr1'));
    await refuses('sfj-pxjs', `${path}/invite`, { organs: ['sy-nowhere'] }, 400, 'request/invalid');
    await refuses('sfj-pxjs', `${path}/invite`, {}, 400, 'request/invalid');
    await refuses('sfj-pxjs', '/api/training/classes', { courseId: HANDOFF, title: '无课', feedback: 'at-once' }, 400, 'request/invalid');
  });
});

describe('an attempt whose time runs out', () => {
  it('refuses what comes later, ends with what it has, and says so in the register before and after it is recorded', async () => {
    const training = await openedClass(app, COURSE, ['yq-jbr1']);
    const { path, attemptId } = await begunAttempt(app, 'yq-jbr1', training);
    await answered(app, 'yq-jbr1', { path, attemptId }, ANSWERS[0] ?? {});
    app.clock.advance({ minutes: 61 });
    await refuses('yq-jbr1', `${path}/answers`, ANSWERS[1] ?? {}, 409, 'attempt/time-over');
    await refuses('yq-jbr1', `${path}/submit`, {}, 409, 'attempt/time-over');
    const ended = { ended: 'timed-out', endedAt: '2026-09-07T10:00:00.000+08:00' };
    expect(await app.app.get(AttemptRecords).ofClass(classId(training.classId))).toMatchObject([ended]);
    expect(await page('yq-jbr1', path)).toMatchObject({ state: 'timed-out', steps: [{ step: 1, verdict: {} }] });
    expect(await page('yq-jbr1', `${path}/result`)).toMatchObject({ unanswered: 4, passed: false });
    await app.app.get(AttemptWatch).catchUp();
    await app.app.get(AttemptWatch).catchUp();
    const events = await app.app.get(EventStore).read(streamName(`attempt-${attemptId}`));
    expect(events.filter(({ type }) => type === 'AttemptTimedOut')).toHaveLength(1);
    expect(await app.app.get(AttemptRecords).ofClass(classId(training.classId))).toMatchObject([ended]);
  });
});

describe('what waits for a trainee, and for the trainer', () => {
  const CLOSES = '2026-09-30T18:00:00.000+08:00';
  const of = async (username: string, kind: string) => {
    const { end } = (await storedIn(app)) as { end: Position };
    const { items } = await page(username, `/api/waiting?atLeast=${end}`);
    return items.find((one: { kind: string }) => one.kind === kind);
  };

  it('is due when the class closes, and earlier while the time of an attempt runs', async () => {
    const training = await openedClass(app, COURSE, ['dsh-jbr1'], { closesAt: CLOSES });
    expect(await of('dsh-jbr1', 'learning')).toEqual({ kind: 'learning', waiting: 1, overdue: 0, nextDue: CLOSES });
    const { path } = await begunAttempt(app, 'dsh-jbr1', training);
    const { until } = await page('dsh-jbr1', path);
    expect(until < CLOSES).toBe(true);
    expect(await of('dsh-jbr1', 'learning')).toEqual({ kind: 'learning', waiting: 1, overdue: 0, nextDue: until });
    await told(await app.as('dsh-jbr1'), `${path}/submit`);
    expect(await of('dsh-jbr1', 'learning')).toBeUndefined();
  });

  it('is to be marked until the class ends', async () => {
    const { waiting, overdue } = (await of('sfj-pxjs', 'marking')) as { readonly waiting: number; readonly overdue: number };
    const training = await openedClass(app, COURSE, ['dsh-jbr1'], { closesAt: CLOSES });
    const attempt = await begunAttempt(app, 'dsh-jbr1', training);
    for (const answer of ANSWERS) await answered(app, 'dsh-jbr1', attempt, answer);
    expect(await of('sfj-pxjs', 'marking')).toMatchObject({ waiting: waiting + 1, overdue, nextDue: CLOSES });
    await told(await app.as('sfj-pxjs'), `${training.path}/close`, { reason: '提前结束' });
    app.clock.advance({ minutes: 1 });
    expect(await of('sfj-pxjs', 'marking')).toMatchObject({ waiting: waiting + 1, overdue: overdue + 1 });
  });
});
