import readExcelFile from 'read-excel-file/node';
import { DataSource } from 'typeorm';
import { playClassResults } from '../../src/demo/training/class-results.js';
import { readOfficerSeed } from '../../src/organisations/index.js';
import { SEED_FOLDER } from '../../src/seed-folder.js';
import { instant } from '../../src/kernel/time.js';
import { classId, handoffId, clockId, materialId, officerId, organId } from '../../src/kernel/ids.js';
import { EventStore } from '../../src/event-store/index.js';
import { Projector } from '../../src/projections/index.js';
import { AttemptRecords } from '../../src/training/attempts/index.js';
import type { CourseContent } from '../../src/training/domain/course-content.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { officerOf, told } from '../support/case-requests.js';
import { caughtUp } from '../support/end-of-record.js';
import { generateClasses } from '../support/generated-classes.js';
import { HANDOFF, PlayedHistory } from '../support/played-material.js';
import { policiesSettled } from '../support/policies-settled.js';
import { storedIn } from '../support/stored.js';
import { MemoryMaterials, TrainingPortsModule } from '../support/training-ports.js';
import { type TestClass, answered, begunAttempt, openedClass, releasedCourse } from '../support/training-requests.js';

const MATERIAL = '00000000-0000-4000-8000-0000000000e1';
const COURSE = '00000000-0000-4000-8000-0000000000d1';
const SEEDED = '00000000-0000-4000-8000-0000000000c5';
const REASONED = '00000000-0000-4000-8000-0000000000d2';
const content: CourseContent = {
  title: '案件移送入门',
  goal: '会接收',
  parts: [
    {
      partId: 'only',
      materialId: materialId(MATERIAL),
      points: [
        { pointId: 'next', after: 5, question: { kind: 'choose-command', organ: organId('sy-sl') }, prompt: '下一步？', points: 10 },
        {
          pointId: 'day',
          after: 6,
          question: { kind: 'name-deadline', clock: clockId('answer', handoffId(HANDOFF)) },
          prompt: '几时？',
          points: 10,
        },
      ],
    },
  ],
  attempts: 1,
  passPercent: 60,
};
const RECEIVE = { step: 1, kind: 'choose-command', verb: 'receive', scope: 'handoff', subject: HANDOFF };
const DRAFT = { step: 1, kind: 'choose-command', verb: 'draft', scope: 'case' };
const PEOPLE = ['yq-jbr1', 'yq-jbr2', 'sl-jbr1', 'sl-fgld'];

let app: TestApp;
let training: TestClass;
let due: string;
beforeAll(async () => {
  const materials = new MemoryMaterials();
  app = await startTestApp({ now: '2026-09-14T09:00', modules: [TrainingPortsModule.with(materials)] });
  const played = await (await new PlayedHistory(app).sent()).accepted();
  const started = played.history.flatMap(({ data }) => data.clocks).find((one) => one.change === 'started' && one.purpose === 'answer');
  if (started?.change !== 'started') throw new Error('the receipt starts no clock');
  due = started.due.due.slice(0, 10);
  materials.add(played.material(MATERIAL, '=采砂案移送'));
  await releasedCourse(app, content, COURSE);
  const [part] = content.parts;
  if (part === undefined) throw new Error('no part');
  const reasons = {
    pointId: 'why',
    after: 7,
    question: { kind: 'write-reasons' as const, rules: ['APL-25'] },
    prompt: '为什么？',
    points: 20,
  };
  await releasedCourse(app, { ...content, title: '写理由', parts: [{ ...part, points: [reasons] }] }, REASONED);
  training = await openedClass(app, COURSE, PEOPLE, { title: '=九月移送班' });
  await work('yq-jbr1', training, RECEIVE, due);
  await work('yq-jbr2', training, DRAFT, due);
  await work('sl-jbr1', training, DRAFT, '2026-12-24');
  await resultsCaughtUp();
}, 60_000);
afterAll(() => app.close());

const work = async (username: string, of: TestClass, first: Record<string, unknown>, day: string): Promise<void> => {
  const attempt = await begunAttempt(app, username, of);
  app.clock.moveTo('2026-09-14T09:05');
  await answered(app, username, attempt, first);
  await answered(app, username, attempt, { step: 2, kind: 'name-deadline', due: day, rule: 'APL-60' });
  await told(await app.as(username), `${attempt.path}/submit`).catch(() => undefined);
};
const resultsCaughtUp = (): Promise<void> => caughtUp(app.app, 'training-classes', 'training-attempts', 'training-results');
const get = async (username: string, path: string, status = 200) => (await (await app.as(username)).get(path).expect(status)).body;

describe('the class view', () => {
  it('shows the trainer where the class split, with what history did, the common fault and who needs help', async () => {
    const analysis = await get('sfj-pxjs', `${training.path}/analysis`);
    expect(analysis.figures).toMatchObject({ invited: 4, begun: 3, finished: 3, passed: 1, waiting: 0 });
    expect(analysis.points[0]).toMatchObject({
      step: 1,
      answered: 3,
      organ: { id: 'sy-sl' },
      history: expect.stringContaining('签收移送'),
      divided: true,
      options: [
        { option: '拟稿移送', count: 2, share: 67, outcome: 'wrong', outcomeName: '错误' },
        { option: '签收', count: 1, share: 33, outcome: 'right' },
      ],
      fault: {
        code: 'handoff/no-onward-transfer',
        sentence: expect.stringMatching(/移送/u),
        count: 2,
        rule: { article: expect.stringMatching(/第.+条/u) },
      },
    });
    // What one of them was told is about the own answer; what they have in common is not.
    expect(analysis.points[0].fault.sentence).not.toContain('拟稿移送');
    expect(analysis.points[1]).toMatchObject({
      history: due,
      answered: 3,
      fault: { sentence: expect.stringMatching(/^没有掌握“.+”：.+。$/u) },
    });
    expect(analysis.faults).toContainEqual(
      expect.objectContaining({ code: 'handoff/no-onward-transfer', points: [expect.objectContaining({ step: 1 })] }),
    );
    expect(analysis.help.map(({ trainee, reason }: { trainee: { officer: string }; reason: string }) => [trainee.officer, reason])).toEqual(
      [
        [officerOf('sl-jbr1'), 'failed'],
        [officerOf('yq-jbr2'), 'failed'],
        [officerOf('sl-fgld'), 'not-begun'],
      ],
    );
    expect(analysis.parts[0].items).toHaveLength(7);
  });

  it('is closed to others, to another trainer’s class, and to trainees until the class is over, then without names', async () => {
    await get('yq-jbr1', `${training.path}/analysis`, 403);
    const own = `/api/learning/classes/${training.classId}/analysis`;
    await get('dsh-jbr1', own, 403);
    expect(await get('yq-jbr1', own, 409)).toMatchObject({ type: 'class/analysis-not-yet', detail: expect.stringMatching(/。$/u) });
    await told(await app.as('sfj-pxjs'), `${training.path}/close`, { reason: '期满' });
    const analysis = await get('yq-jbr1', own);
    expect(analysis.points[0].answered).toBe(3);
    expect(analysis).not.toHaveProperty('help');
    expect(JSON.stringify(analysis)).not.toContain(officerOf('sl-jbr1'));
  });
});

describe('the register of results', () => {
  it('lists the attempts of the trainer’s classes, filtered', async () => {
    const { items } = await get('sfj-pxjs', '/api/training/results');
    expect(items).toHaveLength(3);
    const [best] = (await get('sfj-pxjs', `/api/training/results?trainee=${officerOf('yq-jbr1')}`)).items;
    expect(best).toMatchObject({ points: 15, of: 20, percent: 75, passed: true, counts: true, open: 0, stateName: '已交卷' });
    expect((await get('sfj-pxjs', `/api/training/results?q=${encodeURIComponent('水利局 九月')}`)).items).toHaveLength(1);
    expect((await get('sfj-pxjs', `/api/training/results?course=${REASONED}`)).items).toEqual([]);
    expect((await get('sfj-pxjs', '/api/training/results?class=nonsense', 400)).errors[0].field).toBe('class');
    await get('yq-jbr1', '/api/training/results', 403);
  });

  it('shows a trainee the own results alone', async () => {
    const { items } = await get('yq-jbr2', '/api/learning/results');
    expect(items.map(({ trainee }: { trainee: { officer: string } }) => trainee.officer)).toEqual([officerOf('yq-jbr2')]);
    expect((await get('dsh-jbr1', '/api/learning/results')).items).toEqual([]);
  });

  it('is exported with numbers as numbers, times as times, and no formula in a name', async () => {
    const answer = await (await app.as('sfj-pxjs')).get('/api/training/results/export').responseType('blob').expect(200);
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('培训成绩.xlsx'));
    const [sheet] = await readExcelFile(answer.body as Buffer);
    const [head = [], ...rows] = sheet?.data ?? [];
    expect(head.slice(0, 4)).toEqual(['姓名', '机关', '课程', '培训班']);
    expect(rows).toHaveLength(3);
    const row = rows.find((cells) => cells[8] === 15) ?? [];
    expect(row[3]).toBe('=九月移送班');
    expect([row[4], row[9], row[10], row[12]]).toEqual([1, 20, 75, '合格']);
    expect(row[6]).toBeInstanceOf(Date);
  });
});

describe('certificates of completion', () => {
  it('are issued once, numbered, and checked by their digest', async () => {
    const trainer = await app.as('sfj-pxjs');
    await told(trainer, `${training.path}/certificates`);
    await resultsCaughtUp();
    const { end } = (await storedIn(app)) as { end: unknown };
    await told(trainer, `${training.path}/certificates`);
    expect(((await storedIn(app)) as { end: unknown }).end).toEqual(end);
    const [{ certificate }] = (await get('yq-jbr1', '/api/learning/results')).items;
    expect(certificate).toBe('360724-2026-0001');
    const path = `/api/training/certificates/${certificate}`;
    const own = await get('yq-jbr1', path);
    expect(own).toMatchObject({
      valid: true,
      content: { courseTitle: '案件移送入门', percent: 75 },
      notice: expect.stringContaining('不是行政执法证'),
    });
    expect(own.digest).toMatch(/^[0-9a-f]{64}$/u);
    const { content: told_, ...check } = own;
    expect(await get('dsh-jbr1', path)).toEqual(check);
    expect(told_.points).toBe(15);
    expect(await get('dsh-jbr1', '/api/training/certificates/360724-2026-9999')).toMatchObject({ valid: false });
  });

  it('are refused while nobody has passed, and wait for the trainer’s marks', async () => {
    const other = await openedClass(app, REASONED, ['yq-jbr1']);
    const trainer = await app.as('sfj-pxjs');
    const attempt = await begunAttempt(app, 'yq-jbr1', other);
    await answered(app, 'yq-jbr1', attempt, { step: 1, kind: 'write-reasons', text: '应当接收。' });
    await told(await app.as('yq-jbr1'), `${attempt.path}/submit`).catch(() => undefined);
    await resultsCaughtUp();
    const before = await storedIn(app);
    const refused = await trainer.post(`${other.path}/certificates`).expect(409);
    expect(refused.body).toMatchObject({ type: 'certificate/nobody-due', detail: expect.stringMatching(/。$/u) });
    expect(await storedIn(app)).toEqual(before);
    expect((await app.app.get(AttemptRecords).ofClass(classId(other.classId)))[0]?.answers[0]?.verdict.outcome).toBe('open');
    await (await app.as('yq-jbr1')).post(`${other.path}/certificates`).expect(403);
    await told(trainer, `/api/training/attempts/${attempt.attemptId}/marks`, { partId: 'only', pointId: 'why', points: 16, remark: '好' });
    await resultsCaughtUp();
    await told(trainer, `${other.path}/certificates`);
    expect((await get('yq-jbr1', '/api/training/certificates/360724-2026-0002')).content).toMatchObject({
      courseTitle: '写理由',
      points: 16,
    });
  });
});

describe('a class of forty in the demonstration', () => {
  it('works through its course by the commands of production, in a few large steps, the same every time', async () => {
    const officers = await readOfficerSeed(SEED_FOLDER);
    const trainer = officers.find(({ username }) => username === 'sfj-pxjs');
    if (trainer === undefined) throw new Error('no trainer');
    const trainees = officers.filter(({ roles }) => roles.includes('case-officer')).slice(0, 40);
    expect(trainees).toHaveLength(40);
    const seeded = await openedClass(
      app,
      COURSE,
      trainees.map(({ username }) => username),
      { classId: SEEDED },
    );
    const clock = { set: (at: string) => app.clock.moveTo(at.slice(0, 16)) };
    const from = instant('2026-09-15T09:00:00.000+08:00');
    const began = performance.now();
    const taken = await playClassResults(app.app, { classId: classId(SEEDED), trainees, trainer, from, clock });
    const seconds = (performance.now() - began) / 1000;
    expect(taken).toBe(40 * 3);
    expect(seconds).toBeLessThan(20); // some two seconds on a machine that does nothing else
    await resultsCaughtUp();
    const analysis = await get('sfj-pxjs', `${seeded.path}/analysis`);
    expect(analysis.figures).toMatchObject({ invited: 40, begun: 40, finished: 40, waiting: 0 });
    expect(analysis.figures.passed).toBeGreaterThan(8);
    expect(analysis.figures.passed).toBeLessThan(38);
    expect(analysis.points[0].options.length).toBeGreaterThan(2);
    expect(analysis.help.length).toBeGreaterThan(3);
    process.stdout.write(`forty trainees: ${taken} commands in ${seconds.toFixed(2)} s, ${analysis.figures.passed} passed\n`);
  });
});

describe('a register of many classes', () => {
  const CLASSES = 60;
  const TRAINEES = ['yq-jbr1', 'yq-jbr2', 'sl-jbr1', 'sl-fgld', 'dsh-jbr1'];
  const ALL = CLASSES * TRAINEES.length;
  const register = '/api/training/results';
  const words = (text: string): string => encodeURIComponent(text);
  let before: number;

  /** What a read asks the database and the record; the least of a few, for others work in the application beside it. */
  const asked = async (path: string): Promise<{ readonly queries: number; readonly streams: number }> => {
    await policiesSettled(app);
    const tries: { readonly queries: number; readonly streams: number }[] = [];
    for (let of = 0; of < 5; of += 1) {
      const queries = counted(app.app.get(DataSource), 'query');
      const streams = counted(app.app.get(EventStore), 'read');
      await get('sfj-pxjs', path);
      tries.push({ queries: queries(), streams: streams() });
    }
    return { queries: Math.min(...tries.map(({ queries }) => queries)), streams: Math.min(...tries.map(({ streams }) => streams)) };
  };
  const everyPage = async (username: string, path: string): Promise<readonly Line[]> => {
    const lines: Line[] = [];
    let next: string | undefined;
    do {
      const page = await get(username, `${path}${path.includes('?') ? '&' : '?'}limit=50${next === undefined ? '' : `&cursor=${next}`}`);
      lines.push(...page.items);
      next = page.next;
    } while (next !== undefined);
    return lines;
  };

  it('asks for one page as much, however many there are', async () => {
    const few = await asked(`${register}?limit=50`);
    before = (await everyPage('sfj-pxjs', register)).length;
    const classes = await generateClasses(app, {
      classes: CLASSES,
      courseId: COURSE,
      trainer: officerId(officerOf('sfj-pxjs')),
      trainees: TRAINEES.map((username) => officerId(officerOf(username))),
    });
    await resultsCaughtUp();
    const many = await asked(`${register}?limit=50`);
    expect(many).toEqual(few);
    expect(many.streams).toBe(0);
    expect(many.queries).toBeLessThan(10);
    expect((await get('sfj-pxjs', `${register}?class=${classes[7] ?? ''}`)).items).toHaveLength(TRAINEES.length);
  }, 60_000);

  it('shows every attempt once, page by page, the newest class first', async () => {
    const lines = await everyPage('sfj-pxjs', register);
    expect(lines).toHaveLength(before + ALL);
    expect(new Set(lines.map(({ attemptId }) => attemptId)).size).toBe(lines.length);
    const own = lines
      .filter(({ classTitle }) => classTitle.includes('期轮训班'))
      .map(({ classTitle }) => Number(/\d+/u.exec(classTitle)?.[0]));
    expect(own).toEqual(own.toSorted((a, b) => b - a));
  });

  it('gives the figures of all of it with the first page alone, and filters in words', async () => {
    const { figures, items, next } = await get('sfj-pxjs', `${register}?q=${words('轮训班')}&limit=20`);
    expect(items).toHaveLength(20);
    expect(figures).toEqual({ attempts: ALL, counted: ALL, passed: 0, certified: 0 }); // 10 of 20 points at most
    const second = await get('sfj-pxjs', `${register}?q=${words('轮训班')}&limit=20&cursor=${next}`);
    expect(second).not.toHaveProperty('figures');
    expect(second.items[0].attemptId).not.toBe(items[0].attemptId);
    expect((await get('sfj-pxjs', `${register}?q=${words('第12期 水利局')}`)).items).toHaveLength(2);
    expect((await get('sfj-pxjs', `${register}?q=${words('100%')}`)).items).toEqual([]);
    const trainee = `${register}?q=${words('轮训班')}&trainee=${officerOf('yq-jbr1')}`;
    expect(await everyPage('sfj-pxjs', trainee)).toHaveLength(CLASSES);
    expect((await get('sfj-pxjs', `${register}?q=${words('别的')}&cursor=${next}`, 400)).type).toBe('request/bad-cursor');
    expect((await get('sfj-pxjs', `${register}?limit=0`, 400)).errors[0].field).toBe('limit');
  });

  it('pages a trainee’s own', async () => {
    const own = await everyPage('dsh-jbr1', '/api/learning/results');
    expect(own.length).toBeGreaterThanOrEqual(CLASSES);
    expect(new Set(own.map(({ trainee }) => trainee.officer))).toEqual(new Set([officerOf('dsh-jbr1')]));
    expect((await get('dsh-jbr1', `/api/learning/results?q=${words('第3期')}`)).items).toHaveLength(1);
  });

  it('is exported whole, with as many rows as it has lines, and cells of their own types', async () => {
    const answer = await (
      await app.as('sfj-pxjs')
    )
      .get(`${register}/export?q=${words('轮训班')}`)
      .responseType('blob')
      .expect(200);
    const [sheet] = await readExcelFile(answer.body as Buffer);
    const [head = [], ...rows] = sheet?.data ?? [];
    expect(rows).toHaveLength(ALL);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    const of = (title: string): readonly unknown[] => rows.map((row) => row[head.indexOf(title)]);
    expect(new Set(of('得分').map((cell) => typeof cell))).toEqual(new Set(['number']));
    expect(of('开始时间').every((cell) => cell instanceof Date)).toBe(true);
    expect(new Set(of('满分'))).toEqual(new Set([20]));
    expect(of('得分').reduce((sum: number, points) => sum + Number(points), 0)).toBe(
      Array.from({ length: ALL }, (_, line) => (Math.floor(line / TRAINEES.length) + (line % TRAINEES.length)) % 11).reduce(
        (a, b) => a + b,
        0,
      ),
    );
  });

  it.each([
    [[3, 9, 9], 2],
    [[3, 9, 10], 3],
  ])(
    'counts of a trainee with %j the best attempt that has ended, by itself or by the clock, the first of equals',
    async (points, best) => {
      const [only = ''] = await generateClasses(app, {
        classes: 1,
        courseId: COURSE,
        trainer: officerId(officerOf('sfj-pxjs')),
        trainees: [officerId(officerOf('sl-jbr1'))],
        points,
        unfinished: true,
      });
      await resultsCaughtUp();
      const { items, figures } = await get('sfj-pxjs', `${register}?class=${only}`);
      expect(items.map((line: Counted) => [line.number, line.points, line.state, line.counts])).toEqual(
        points.map((of, before) => [before + 1, of, before === 2 ? 'timed-out' : 'submitted', before + 1 === best]),
      );
      expect(items[2].endedAt).toBe('2026-06-01T12:01:00.000+08:00');
      expect(figures).toMatchObject({ attempts: 3, counted: 1 });
    },
  );

  it('is the same when it is made again from the record', async () => {
    const rows = () => app.app.get(DataSource).query('SELECT * FROM training_results ORDER BY attempt_id');
    const written = await rows();
    await app.app.get(Projector).rebuild('training-results');
    expect(await rows()).toEqual(written);
  });
});

interface Counted {
  readonly number: number;
  readonly points: number;
  readonly state: string;
  readonly counts: boolean;
}
interface Line {
  readonly attemptId: string;
  readonly classTitle: string;
  readonly trainee: { readonly officer: string };
}

/** Counts the calls of a method from here on, until it is asked how many there were. */
const counted = <Key extends string>(of: Record<Key, (...args: never[]) => unknown>, method: Key): (() => number) => {
  let calls = 0;
  const real = of[method];
  of[method] = (...args: never[]) => {
    calls += 1;
    return real.apply(of, args);
  };
  return () => {
    of[method] = real;
    return calls;
  };
};
