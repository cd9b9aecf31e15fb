import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { type ClockId, clockId, courseId, materialId, officerId } from '../../src/kernel/ids.js';
import type { CaseEvent } from '../../src/case-file/index.js';
import type { CourseContent, DecisionPoint, Question } from '../../src/training/domain/course-content.js';
import type { CourseCommand } from '../../src/training/courses/domain/commands.js';
import { type CourseFacts, courseFaults } from '../../src/training/courses/domain/course-faults.js';
import type { CourseEvent } from '../../src/training/courses/domain/course.events.js';
import { type Course, type OpenCourse, stateOf } from '../../src/training/courses/domain/course.js';
import { courseBuilding } from '../../src/training/courses/domain/decider.js';
import { COURSE_STEPS } from '../../src/training/courses/domain/steps.js';
import { HANDOFF, actor, at, bureau, duesFrom, water, yingqian } from '../support/case-fixtures.js';
import { FACTS } from '../support/dispute-history.js';
import { type Put, keepsTheLaws, keepsTheTable, neverSeen, play } from '../support/played-decider.js';

const RUNS = Number(process.env['JIELI_PROPERTY_RUNS'] ?? 60);
const COURSE = courseId('00000000-0000-4000-8000-0000000000f1');
const [FIRST, SECOND, NOWHERE] = ['f2', 'f3', 'f4'].map((end) => materialId(`00000000-0000-4000-8000-0000000000${end}`));
const TRAINERS = [actor('sy-sfj', 'trainer', 'anna'), actor('sy-sfj', 'trainer', 'bert')] as const;
const ANSWER: ClockId = clockId('answer', HANDOFF);
const due = duesFrom(at('2026-04-02T10:00'))['answer'];
if (due === undefined) throw new Error('no clock');
const started = { change: 'started', clock: ANSWER, purpose: 'answer', organ: water, due };
const sent = { ...FACTS.sent, data: { ...FACTS.sent.data, clocks: [started] } } as unknown as CaseEvent;
const HISTORY: readonly CaseEvent[] = [FACTS.opened(), FACTS.drafted, sent, FACTS.objected];
const TYPES: readonly CourseCommand['type'][] = [
  'DraftCourse', 'DraftCourse', 'ReviseCourse', 'ReviseCourse', 'ReviseCourse', 'ReviseCourse', 'ReleaseCourse', 'ReleaseCourse', 'ReleaseCourse', 'WithdrawCourse',
]; // prettier-ignore

const rare = fc.integer({ min: 0, max: 11 }).map((one) => one === 0);
const rules = (fewest: number) => fc.array(fc.constantFrom('APL-25', 'APL-25', 'NIL-1'), { minLength: fewest, maxLength: 1 });
const question: fc.Arbitrary<Question> = fc.oneof(
  fc.record({ kind: fc.constant('choose-command' as const), organ: fc.constantFrom(yingqian, water, yingqian, bureau) }),
  fc.record({ kind: fc.constant('choose-receiver' as const) }),
  fc.record({ kind: fc.constant('name-deadline' as const), clock: fc.constantFrom(ANSWER, ANSWER, clockId('receipt', HANDOFF)) }),
  fc.record({
    kind: fc.constant('find-fault' as const),
    faults: fc.array(
      fc.record({
        version: fc.constantFrom(1, 4),
        rule: fc.constantFrom('APL-25', 'APL-25', 'NIL-1'),
        explanation: fc.constant('没有写明依据'),
      }),
      { maxLength: 1 },
    ),
  }),
  fc.record({ kind: fc.constant('write-reasons' as const), rules: rules(0) }),
);
const point = fc.record<Omit<DecisionPoint, 'pointId'>>({
  after: fc.constantFrom(3, 3, 3, 3, 2, 5, 0),
  question,
  prompt: fc.constant('怎么办'),
  points: rare.map((wrong) => (wrong ? 0 : 10)),
});
const content: fc.Arbitrary<CourseContent> = fc
  .record({
    title: fc.constantFrom('管辖争议', '管辖争议（修订）'),
    materials: fc.array(fc.constantFrom(FIRST, FIRST, FIRST, FIRST, FIRST, SECOND, NOWHERE), { maxLength: 2 }),
    points: fc.array(point, { maxLength: 3 }),
    minutes: fc.constantFrom(undefined, 30, 30, 30, 60, 60, 60, 60, 60, 3),
    attempts: fc.constantFrom(2, 2, 2, 2, 2, 2, 2, 2, 3, 21),
    passPercent: fc.constantFrom(60, 60, 60, 60, 60, 60, 60, 60, 101),
    twice: rare,
  })
  .map(({ title, materials, points, minutes, attempts, passPercent, twice }) => ({
    title,
    goal: '会说出依据',
    ...(minutes === undefined ? {} : { minutes }),
    attempts,
    passPercent,
    parts: materials.flatMap((material, part) =>
      material === undefined
        ? []
        : [
            {
              partId: twice ? 'part' : `part-${part}`,
              materialId: material,
              points: points
                .filter((_, index) => index % materials.length === part)
                .map((one, index) => ({ ...one, pointId: twice ? 'q' : `q-${part}-${index}` })),
            },
          ],
    ),
  }))
  .map((one) => JSON.parse(JSON.stringify(one)) as CourseContent); // as it is stored: the generator's records have no prototype

interface Draw {
  readonly type: CourseCommand['type'];
  readonly who: (typeof TRAINERS)[number];
  readonly content: CourseContent;
  /** The material was withdrawn, or not signed yet; the rule book lost a rule; the history another one. */
  readonly material: 'drawn' | 'released' | 'withdrawn' | 'gone';
  readonly ruleGone: boolean;
  readonly closed: boolean;
  readonly begin: boolean;
}
const draw = fc.record<Draw>({
  type: fc.constantFrom(...TYPES),
  who: fc.constantFrom(...TRAINERS),
  content,
  material: fc.constantFrom('released', 'released', 'released', 'released', 'drawn', 'withdrawn', 'gone'),
  ruleGone: rare,
  closed: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
  begin: fc.boolean(),
});
/** What was drafted long ago is released first; few are withdrawn soon. */
const draws = fc.array(draw, { minLength: 20, maxLength: 20 }).map((list) =>
  list.map((one, index): Draw => {
    const early = one.type === 'WithdrawCourse' && index < 12;
    return (index === 0 && one.begin) || early ? { ...one, type: 'ReleaseCourse' } : one;
  }),
);

const closed = {
  type: 'CaseClosed',
  data: { by: officerId('o'), organ: yingqian, occurredAt: at('2026-04-30T10:00'), reason: '办结', clocks: [] },
} as unknown as CaseEvent;
const factsOf = ({ material, ruleGone, closed: over }: Draw): CourseFacts => ({
  materials: [
    ...(material === 'gone' || FIRST === undefined
      ? []
      : [{ materialId: FIRST, title: '采砂', state: material, history: over ? [FACTS.opened(), closed, closed, closed] : HISTORY }]),
    ...(SECOND === undefined ? [] : [{ materialId: SECOND, title: '占地', state: 'released' as const, history: HISTORY }]),
  ],
  rules: ruleGone ? [] : ['APL-25'],
});

const commandOf = (drawn: Draw, index: number): CourseCommand => {
  const step = { courseId: COURSE, actor: drawn.who, at: at(`2026-07-${String(6 + index).padStart(2, '0')}T09:00`) };
  switch (drawn.type) {
    case 'DraftCourse':
    case 'ReviseCourse':
      return { type: drawn.type, ...step, content: drawn.content, facts: factsOf(drawn) };
    case 'ReleaseCourse':
      return { type: drawn.type, ...step, facts: factsOf(drawn) };
    case 'WithdrawCourse':
      return { type: drawn.type, ...step, reasons: '规则已改' };
  }
};

/** Half of the courses were drafted when other ranges and rules held: whatever they say, they are there. */
const kept = ([first]: readonly Draw[]): readonly CourseEvent[] =>
  first?.begin === true
    ? [
        {
          type: 'CourseDrafted',
          data: {
            courseId: COURSE,
            by: first.who.officerId,
            organ: first.who.organId,
            content: first.content,
            occurredAt: at('2026-07-01T09:00'),
          },
        },
      ]
    : [];
const played = (list: readonly Draw[]) => play(courseBuilding, list, commandOf, kept(list));
type Moment = Put<Course, CourseCommand, CourseEvent>;
const always = (holds: (puts: readonly Moment[], stored: readonly CourseEvent[]) => void): void =>
  fc.assert(
    fc.property(draws, (list) => holds(played(list), kept(list))),
    { numRuns: RUNS },
  );
const opened = (puts: readonly Moment[]): readonly (Moment & { readonly before: OpenCourse; readonly after: OpenCourse })[] =>
  puts.flatMap((put) => (put.before.opened && put.after.opened ? [{ ...put, before: put.before, after: put.after }] : []));

describe('whatever happens to a course', () => {
  it('comes to everything that the table of the process names', () =>
    expect(neverSeen(COURSE_STEPS, fc.sample(draws, { numRuns: 600, seed: 7 }).map(played))).toEqual([]));

  it('does nothing that the table does not name', () =>
    always((puts) => keepsTheTable(COURSE_STEPS, (course: Course) => (course.opened ? stateOf(course) : undefined), puts)));

  it('folds, prefix by prefix, to what decides next', () => always((puts, stored) => keepsTheLaws(courseBuilding, puts, stored)));

  it('leaves every release as it was made, under its number', () =>
    always((puts) => {
      for (const { before, after } of opened(puts)) {
        expect(isDeepStrictEqual(after.releases.slice(0, before.releases.length), before.releases)).toBe(true);
        expect(after.releases.map(({ release }) => release)).toEqual(after.releases.map((_, index) => index + 1));
        if (before.withdrawn !== undefined) expect(after).toBe(before);
      }
    }));

  it('releases what was last revised, only without a fault, only of copies that were signed, and never the same twice running', () =>
    always((puts) => {
      for (const { command, before, events, after } of opened(puts)) {
        const [event] = events;
        if (event?.type !== 'CourseReleased' || command.type !== 'ReleaseCourse') continue;
        expect(event.data.content).toBe(before.content);
        expect(courseFaults(event.data.content, command.facts)).toEqual([]);
        const signed = command.facts.materials.filter(({ state }) => state === 'released').map((one) => one.materialId);
        for (const { materialId: used } of event.data.content.parts) expect(signed).toContain(used);
        expect(isDeepStrictEqual(after.releases.at(-1)?.content, after.releases.at(-2)?.content)).toBe(false);
      }
    }));

  it('keeps no draft that is wrong, though one may be unfinished', () =>
    always((puts) => {
      for (const { command, events } of puts)
        if ((command.type === 'DraftCourse' || command.type === 'ReviseCourse') && events.length > 0)
          expect(courseFaults(command.content, command.facts).filter(({ onlyForRelease }) => !onlyForRelease)).toEqual([]);
    }));
});
