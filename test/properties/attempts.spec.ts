import fc from 'fast-check';
import { type OfficerId, attemptId, classId, courseId, materialId, officerId } from '../../src/kernel/ids.js';
import { type Instant, instant } from '../../src/kernel/time.js';
import type { Answer, CourseContent, CoursePart, DecisionPoint, Verdict } from '../../src/training/domain/course-content.js';
import type { AttemptEvent } from '../../src/training/attempts/domain/attempt.events.js';
import { type Attempt, type StartedAttempt, endingAt, stateAt } from '../../src/training/attempts/domain/attempt.js';
import type { AttemptCommand, ClassFact, GradedPoint } from '../../src/training/attempts/domain/commands.js';
import { attempts } from '../../src/training/attempts/domain/decider.js';
import { duePoint, pointsOf, reachedParts } from '../../src/training/attempts/domain/progress.js';
import { ATTEMPT_STEPS } from '../../src/training/attempts/domain/steps.js';
import { actor } from '../support/case-fixtures.js';
import { type Put, keepsTheLaws, keepsTheTable, neverSeen, play } from '../support/played-decider.js';

const RUNS = Number(process.env['JIELI_PROPERTY_RUNS'] ?? 60);
const CLASS = classId('00000000-0000-4000-8000-0000000000c1');
const COURSE = courseId('00000000-0000-4000-8000-0000000000d1');
const MOST_ATTEMPTS = 2;
const TRAINEE = actor('360724103', 'case-officer', 'anna');
const TRAINER = actor('sy-sfj', 'trainer', 'tom');
const TYPES: readonly AttemptCommand['type'][] = [
  'StartAttempt', 'AnswerPoint', 'AnswerPoint', 'AnswerPoint', 'AnswerPoint', 'AnswerPoint', 'MarkAnswer', 'MarkAnswer', 'SubmitAttempt', 'RecordTimeOver',
]; // prettier-ignore

const pointAt = (after: number, pointId: string): DecisionPoint => ({
  pointId,
  after,
  question: { kind: 'choose-receiver' },
  prompt: '移送给谁',
  points: 10,
});
const partOf = (name: string, afters: readonly number[]): CoursePart => ({
  partId: name,
  materialId: materialId(name),
  points: [...afters].sort((a, b) => a - b).map((after, index) => pointAt(after, `${name}-${index}`)),
});
const contentOf = (parts: readonly CoursePart[]): CourseContent => ({
  title: '管辖争议',
  goal: '会说出依据',
  parts,
  minutes: 60,
  attempts: MOST_ATTEMPTS,
  passPercent: 60,
});
const CONTENT = contentOf([partOf('p', [2, 3]), partOf('q', [1, 4])]);

const START = Date.parse('2026-09-08T09:00:00.000+08:00');
const after = (minutes: number): Instant =>
  instant(new Date(START + minutes * 60_000 + 8 * 3_600_000).toISOString().replace('Z', '+08:00'));

interface Draw {
  readonly type: AttemptCommand['type'];
  readonly passes: number;
  readonly steps: number;
  readonly answer: number;
  readonly open: boolean;
  readonly early: boolean;
  readonly self: boolean;
  readonly points: number;
  readonly class: Pick<ClassFact, 'phase' | 'invited'>;
  readonly number: number;
  readonly limited: boolean;
}
const draw = fc.record<Draw>({
  type: fc.constantFrom(...TYPES),
  passes: fc.constantFrom(0, 1, 3, 5, 10, 30),
  steps: fc.constantFrom(0, 0, 0, 0, 0, 1, -1, -2, 7),
  answer: fc.nat({ max: 1 }),
  open: fc.boolean(),
  early: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
  self: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
  points: fc.constantFrom(0, 5, 10, 11),
  class: fc.record(
    { phase: fc.constantFrom('running', 'running', 'running', 'ahead', 'over'), invited: fc.constantFrom(true, true, true, false) },
    { noNullPrototype: true },
  ),
  number: fc.constantFrom(1, 1, 2, 3),
  limited: fc.integer({ min: 0, max: 3 }).map((one) => one > 0),
});
/** Most begin at once; few are handed in soon. */
const draws = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.array(draw, { minLength: 20, maxLength: 20 })).map(([begin, list]) =>
  list.map((one, index): Draw => {
    if (index === 0 && begin > 0) return { ...one, type: 'StartAttempt', class: { phase: 'running', invited: true }, number: 1 };
    return one.type === 'SubmitAttempt' && index < 10 ? { ...one, type: 'AnswerPoint' } : one;
  }),
);

const ANSWERS: readonly Answer[] = [
  { kind: 'write-reasons', text: '依据权责清单' },
  { kind: 'write-reasons', text: '属水利部门职权' },
];
const verdictOf = (open: boolean): Verdict =>
  open
    ? { outcome: 'open', points: 0, of: 10, reasons: [], rules: [] }
    : { outcome: 'right', points: 10, of: 10, reasons: ['有权机关。'], rules: [] };

/** As the point that is due is graded; a grader that looks at another point than that is tried too. */
const gradedAt = (content: CourseContent, answered: number, open: boolean): { readonly graded?: GradedPoint } => {
  const due = duePoint(content, answered);
  if (due === undefined) return {};
  const last = duePoint(content, answered + 1) === undefined;
  return { graded: { partId: due.partId, pointId: due.point.pointId, verdict: verdictOf(open), last } };
};

const commandOf = (drawn: Draw, at: Instant, now: number, state: Attempt): AttemptCommand => {
  const { type, steps, answer, open, early, self, points, class: asked, number, limited } = drawn;
  const step = { attemptId: attemptId('anna-1'), actor: TRAINEE, at };
  const answered = state.started ? state.answers.length : 0;
  switch (type) {
    case 'StartAttempt': {
      const until = limited ? { until: after(now + 60) } : {};
      return { type, ...step, number, of: { classId: CLASS, courseId: COURSE, release: 1, attempts: MOST_ATTEMPTS, ...asked, ...until } };
    }
    case 'AnswerPoint': {
      const graded = steps === 0 || early ? gradedAt(CONTENT, answered, open) : {};
      return { type, ...step, step: answered + 1 + steps, answer: ANSWERS[answer] ?? { kind: 'write-reasons', text: '' }, ...graded };
    }
    case 'MarkAnswer': {
      const placed = pointsOf(CONTENT)[Math.max(0, answered - 1 + steps)];
      const at = { partId: placed?.partId ?? 'p', pointId: placed?.point.pointId ?? 'nowhere' };
      return { type, ...step, actor: self ? TRAINEE : TRAINER, ...at, points, remark: '条文不准' };
    }
    case 'SubmitAttempt':
      return { type, ...step };
    case 'RecordTimeOver':
      return { type, attemptId: step.attemptId, at };
  }
};

const played = (list: readonly Draw[]) => {
  let now = 0;
  return play(attempts, list, (drawn, _, state: Attempt) => {
    now += drawn.passes;
    return commandOf(drawn, after(now), now, state);
  });
};
type Moment = Put<Attempt, AttemptCommand, AttemptEvent>;
const always = (holds: (puts: readonly Moment[]) => void): void =>
  fc.assert(
    fc.property(draws, (list) => holds(played(list))),
    { numRuns: RUNS },
  );
const started = (puts: readonly Moment[]): readonly (Moment & { readonly after: StartedAttempt })[] =>
  puts.flatMap((put) => (put.after.started ? [{ ...put, after: put.after }] : []));

describe('whatever happens to an attempt', () => {
  it('comes to everything that the table of the process names', () =>
    expect(neverSeen(ATTEMPT_STEPS, fc.sample(draws, { numRuns: 300, seed: 7 }).map(played))).toEqual([]));

  it('does nothing that the table does not name', () =>
    always((puts) =>
      keepsTheTable(ATTEMPT_STEPS, (attempt: Attempt, { at }) => (attempt.started ? stateAt(attempt, at) : undefined), puts),
    ));

  it('folds, prefix by prefix, to what decides next', () => always((puts) => keepsTheLaws(attempts, puts)));

  it('has one answer to each point, in the order of the points, that never changes', () =>
    always((puts) => {
      for (const { before, after } of started(puts)) {
        const points = pointsOf(CONTENT).slice(0, after.answers.length);
        expect(after.answers.map(({ step, pointId }) => [step, pointId])).toEqual(points.map(({ step, point }) => [step, point.pointId]));
        if (!before.started) continue;
        const given = ({ answers }: StartedAttempt) => answers.map(({ answer, verdict, at }) => JSON.stringify([answer, verdict, at]));
        expect(given(after).slice(0, before.answers.length)).toEqual(given(before));
      }
    }));

  it('takes nothing from its trainee after its end, nor after its time, and ends once, when it ended', () =>
    always((puts) => {
      for (const { command, before, events, after } of started(puts)) {
        const own = events.filter(({ type }) => type === 'PointAnswered' || type === 'AttemptSubmitted');
        if (before.started && endingAt(before, command.at) !== undefined) expect(own).toEqual([]);
        for (const { data } of own) expect(after.until === undefined || data.occurredAt <= after.until).toBe(true);
        if (before.started && before.ending !== undefined) expect(after.ending).toEqual(before.ending);
        if (after.ending?.how === 'timed-out') expect(after.ending.at).toBe(after.until);
      }
    }));

  it('is marked by another than its trainee, where a person marks, within the points there are', () =>
    always((puts) => {
      for (const { after } of started(puts))
        for (const { verdict, marked } of after.answers) {
          if (marked === undefined) continue;
          expect(marked.by).not.toBe(after.trainee);
          expect(verdict.outcome).toBe('open');
          expect(marked.points).toBeLessThanOrEqual(verdict.of);
        }
    }));

  it('begins only in a class that runs, by invitation, and no more often than the course allows', () =>
    always((puts) => {
      for (const { command, events } of puts)
        if (command.type === 'StartAttempt' && events.length > 0)
          expect([command.of.phase, command.of.invited, command.number <= MOST_ATTEMPTS]).toEqual(['running', true, true]);
    }));
});

describe('all attempts of a class', () => {
  const WHO = ['anna', 'bert', 'cora'].map(officerId);
  interface Turn {
    readonly who: number;
    readonly does: 'invite' | 'remove' | 'start' | 'answer' | 'submit';
    readonly passes: number;
  }
  const turns = fc.array(
    fc.record<Turn>({
      who: fc.nat({ max: WHO.length - 1 }),
      does: fc.constantFrom('invite', 'remove', 'start', 'start', 'answer', 'submit', 'submit'),
      passes: fc.constantFrom(0, 5, 40),
    }),
    { minLength: 40, maxLength: 40 },
  );

  /** The attempt that runs, or the next one, as whoever asks to start is given it. */
  const numberOf = (known: ReadonlyMap<string, Attempt>, who: OfficerId, now: Instant, number = 1): number => {
    const attempt = known.get(`${who}-${number}`);
    return attempt?.started !== true || endingAt(attempt, now) === undefined ? number : numberOf(known, who, now, number + 1);
  };

  const running = (list: readonly Turn[]) => {
    const known = new Map<string, Attempt>();
    const invited = new Set<OfficerId>();
    const begun: { readonly who: OfficerId; readonly invited: boolean }[] = [];
    let minutes = 0;
    for (const { who: index, does, passes } of list) {
      minutes += passes;
      const [now, who] = [after(minutes), WHO[index] ?? officerId('nobody')];
      if (does === 'invite') invited.add(who);
      if (does === 'remove') invited.delete(who);
      const number = numberOf(known, who, now);
      const id = attemptId(`${who}-${number}`);
      const before = known.get(id) ?? attempts.initial;
      const step = { attemptId: id, actor: actor('sy-sl', 'case-officer', who), at: now };
      const of = { classId: CLASS, courseId: COURSE, release: 1, phase: 'running', invited: invited.has(who) } as const;
      const answered = before.started ? before.answers.length : 0;
      const answer = { kind: 'write-reasons', text: `第${answered}题` } as const;
      const command: AttemptCommand =
        does === 'start'
          ? { type: 'StartAttempt', ...step, number, of: { ...of, attempts: MOST_ATTEMPTS, until: after(minutes + 60) } }
          : does === 'answer'
            ? { type: 'AnswerPoint', ...step, step: answered + 1, answer, ...gradedAt(CONTENT, answered, true) }
            : { type: 'SubmitAttempt', ...step };
      if (does === 'invite' || does === 'remove') continue;
      const [put] = play({ ...attempts, initial: before }, [command], (one) => one);
      if (put === undefined) continue;
      known.set(id, put.after);
      if (put.events.some(({ type }) => type === 'AttemptStarted')) begun.push({ who, invited: invited.has(who) });
    }
    return { begun, known: [...known.values()].filter((attempt) => attempt.started) };
  };

  it('come to a second one, to people who were removed, and to strangers who try', () => {
    const all = fc.sample(turns, { numRuns: 50, seed: 7 }).map(running);
    expect(all.filter(({ known }) => known.some(({ number }) => number === MOST_ATTEMPTS)).length).toBeGreaterThan(10);
  });

  it('belong to somebody who was invited then, at most as many as the course allows, each with a number of its own', () =>
    fc.assert(
      fc.property(turns, (list) => {
        const { begun, known } = running(list);
        expect(begun.filter((one) => !one.invited)).toEqual([]);
        for (const who of WHO) {
          const own = known.filter(({ trainee }) => trainee === who).map(({ number }) => number);
          expect(own).toEqual(own.map((_, index) => index + 1));
          expect(own.length).toBeLessThanOrEqual(MOST_ATTEMPTS);
        }
      }),
      { numRuns: RUNS },
    ));
});

describe('two courses that are the same up to a point', () => {
  const afters = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 3 });
  const futures = fc.record({
    parts: fc.array(afters, { minLength: 1, maxLength: 3 }),
    answered: fc.nat({ max: 8 }),
    rest: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }),
    others: fc.array(afters, { maxLength: 3 }),
  });

  /** The course and its double: no other decision point, event or material before the trainee stands there, all others after. */
  const twins = ({ parts, answered: drawn, rest, others }: typeof futures extends fc.Arbitrary<infer T> ? T : never) => {
    const one = contentOf(parts.map((list, index) => partOf(`part-${index}`, list)));
    const answered = drawn % pointsOf(one).length;
    const due = duePoint(one, answered);
    if (due === undefined) throw new Error('no point is due');
    const reached = one.parts.slice(0, due.part);
    const own = reached.at(-1)?.points ?? [];
    const seen = own.slice(0, own.findIndex(({ pointId }) => pointId === due.point.pointId) + 1);
    const replaced = rest.map((after, index) => pointAt(due.point.after + after, `other-${index}`));
    const double = contentOf([
      ...reached.slice(0, -1),
      ...reached.slice(-1).map((part): CoursePart => ({ ...part, points: [...seen, ...replaced] })),
      ...others.map((list, index) => partOf(`stranger-${index}`, list)),
    ]);
    /** Twelve events of a material; those of the part at hand differ after what may be seen. */
    const historyOf = (id: string, twin: string): readonly string[] =>
      Array.from({ length: 12 }, (_, index) =>
        id === due.materialId && index >= due.point.after ? `${id} ${twin} ${index}` : `${id} ${index}`,
      );
    const seenOf = (content: CourseContent, twin: string) =>
      reachedParts(content, answered, false).map((part) => ({ ...part, history: historyOf(part.materialId, twin).slice(0, part.upTo) }));
    const commands = (content: CourseContent): readonly AttemptCommand[] => {
      const step = { attemptId: attemptId('anna-1'), actor: TRAINEE, at: after(0) };
      const of = { classId: CLASS, courseId: COURSE, release: 1, phase: 'running', invited: true, attempts: MOST_ATTEMPTS } as const;
      return [
        { type: 'StartAttempt', ...step, number: 1, of },
        ...Array.from({ length: answered }, (_, index): AttemptCommand => ({
          type: 'AnswerPoint',
          ...step,
          step: index + 1,
          answer: { kind: 'write-reasons', text: `第${index}题` },
          ...gradedAt(content, index, true),
        })),
      ];
    };
    const stateOf = (content: CourseContent) => play(attempts, commands(content), (one) => one).at(-1)?.after;
    return { one, double, due, seenOf, stateOf, answered };
  };

  it('differ in enough cases after that point to say anything', () =>
    expect(
      fc
        .sample(futures, { numRuns: 100, seed: 7 })
        .map(twins)
        .filter(({ one, double }) => JSON.stringify(one) !== JSON.stringify(double)).length,
    ).toBeGreaterThan(60));

  it('are one to whoever stands there: the same state, the same parts, the same events, and the same point that is due', () =>
    fc.assert(
      fc.property(futures, (drawn) => {
        const { one, double, due, seenOf, stateOf, answered } = twins(drawn);
        expect(duePoint(double, answered)).toEqual(due);
        expect(stateOf(double)).toEqual(stateOf(one));
        expect(seenOf(double, 'right')).toEqual(seenOf(one, 'left'));
      }),
      { numRuns: RUNS },
    ));
});
