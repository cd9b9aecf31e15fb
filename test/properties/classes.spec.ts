import fc from 'fast-check';
import { type OfficerId, attemptId, classId, courseId, officerId, organId } from '../../src/kernel/ids.js';
import type { ClassEvent } from '../../src/training/classes/domain/class.events.js';
import type { ClassCommand } from '../../src/training/classes/domain/commands.js';
import { MOST_TRAINEES, classes } from '../../src/training/classes/domain/decider.js';
import { CLASS_STEPS } from '../../src/training/classes/domain/steps.js';
import { type OpenClass, type TrainingClass, phaseAt } from '../../src/training/classes/domain/training-class.js';
import type { AnsweredAttempt } from '../../src/training/results/domain/answered.js';
import { analyse } from '../../src/training/results/domain/class-analysis.js';
import { actor, at } from '../support/case-fixtures.js';
import { type Put, keepsTheLaws, keepsTheTable, neverSeen, play } from '../support/played-decider.js';

const RUNS = Number(process.env['JIELI_PROPERTY_RUNS'] ?? 60);
const CLASS = classId('00000000-0000-4000-8000-0000000000c1');
const COURSE = courseId('00000000-0000-4000-8000-0000000000c2');
const PEOPLE = ['anna', 'bert', 'cora', 'dora', 'emil'].map(officerId);
const CROWD = Array.from({ length: MOST_TRAINEES - 2 }, (_, index) => officerId(`crowd-${index}`));
const TYPES: readonly ClassCommand['type'][] = [
  'OpenClass', 'InviteTrainees', 'InviteTrainees', 'InviteTrainees', 'RemoveTrainees', 'RemoveTrainees', 'CloseClass',
]; // prettier-ignore

interface Draw {
  readonly type: ClassCommand['type'];
  readonly people: readonly OfficerId[];
  readonly crowd: boolean;
  readonly opensIn: number;
  readonly closesIn: number | undefined;
  readonly release: number;
}
const draw = fc.record<Draw>({
  type: fc.constantFrom(...TYPES),
  people: fc.array(fc.constantFrom(...PEOPLE), { maxLength: 4 }),
  crowd: fc.integer({ min: 0, max: 15 }).map((one) => one === 0),
  opensIn: fc.integer({ min: -2, max: 6 }),
  closesIn: fc.constantFrom(undefined, -1, 3, 12, 16),
  release: fc.integer({ min: 1, max: 3 }),
});
/** Most begin with a class, some with nothing; few are closed soon. */
const draws = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.array(draw, { minLength: 20, maxLength: 20 })).map(([begin, list]) =>
  list.map((one, index): Draw => {
    if (index === 0 && begin > 0) return { ...one, type: 'OpenClass' };
    return one.type === 'CloseClass' && index < 14 ? { ...one, type: 'InviteTrainees' } : one;
  }),
);

const onDay = (day: number) => at(`2026-09-${String(day).padStart(2, '0')}T09:00`);

const commandOf = ({ type, people, crowd, opensIn, closesIn, release }: Draw, index: number): ClassCommand => {
  const today = 3 + index;
  const step = { classId: CLASS, actor: actor('sy-sfj', 'trainer'), at: onDay(today) };
  switch (type) {
    case 'OpenClass': {
      const closes = closesIn === undefined ? {} : { closesAt: onDay(Math.min(30, Math.max(1, today + closesIn))) };
      const opensAt = onDay(Math.max(1, Math.min(30, today + opensIn)));
      return { type, ...step, courseId: COURSE, release, title: '九月班', opensAt, ...closes, feedback: 'at-once' };
    }
    case 'InviteTrainees':
      return { type, ...step, trainees: crowd ? [...people, ...CROWD] : people, organs: [organId('sy-sl')] };
    case 'RemoveTrainees':
      return { type, ...step, trainees: people, reason: '调离' };
    case 'CloseClass':
      return { type, ...step, reason: '课程已经修订' };
  }
};

const played = (list: readonly Draw[]) => play(classes, list, commandOf);
type Moment = Put<TrainingClass, ClassCommand, ClassEvent>;
const always = (holds: (puts: readonly Moment[]) => void): void =>
  fc.assert(
    fc.property(draws, (list) => holds(played(list))),
    { numRuns: RUNS },
  );
const opened = (puts: readonly Moment[]): readonly (Moment & { readonly after: OpenClass })[] =>
  puts.flatMap((put) => (put.after.opened ? [{ ...put, after: put.after }] : []));

/** One attempt each of everybody, also of those whom nobody invited: as the record could hold them. */
const attemptOf = (trainee: OfficerId, right: boolean): AnsweredAttempt => ({
  attemptId: attemptId(trainee), trainee, number: 1, startedAt: onDay(3), state: 'submitted', points: right ? 10 : 0, of: 10, open: 0, passed: right,
  answers: [
    {
      partId: 'p', pointId: 'q', option: `移送${trainee}`, outcome: right ? 'right' : 'wrong', points: right ? 10 : 0, of: 10, rules: [], seconds: 60,
      ...{ reason: '不能再移送。', ...(right ? {} : { code: 'handoff/ping-pong' }) },
    },
  ],
}); // prettier-ignore

describe('whatever happens to a class', () => {
  it('comes to everything that the table of the process names', () =>
    expect(neverSeen(CLASS_STEPS, fc.sample(draws, { numRuns: 300, seed: 7 }).map(played))).toEqual([]));

  it('does nothing that the table does not name', () =>
    always((puts) =>
      keepsTheTable(CLASS_STEPS, (training: TrainingClass, { at: now }) => (training.opened ? phaseAt(training, now) : undefined), puts),
    ));

  it('folds, prefix by prefix, to what decides next', () => always((puts) => keepsTheLaws(classes, puts)));

  it('teaches one release of one course, from a day to a later one', () =>
    always((puts) => {
      const fixed = new Set<string>();
      for (const { events, after } of opened(puts)) {
        const { courseId: course, release, opensAt, closesAt, openedBy } = after;
        fixed.add(JSON.stringify([course, release, opensAt, closesAt, openedBy]));
        expect(fixed.size).toBe(1);
        expect(closesAt === undefined || closesAt > opensAt).toBe(true);
        for (const { type, data } of events)
          if (type === 'ClassOpened') expect(data.closesAt === undefined || data.closesAt > data.occurredAt).toBe(true);
      }
    }));

  it('has those who were invited and not removed since, each once, and no more than it may hold', () =>
    always((puts) => {
      const invited = new Set<OfficerId>();
      for (const { events, after } of opened(puts)) {
        for (const event of events) {
          if (event.type === 'TraineesInvited')
            for (const trainee of event.data.trainees) {
              expect(invited.has(trainee)).toBe(false);
              invited.add(trainee);
            }
          if (event.type === 'TraineesRemoved') for (const trainee of event.data.trainees) expect(invited.delete(trainee)).toBe(true);
        }
        expect(new Set(after.trainees)).toEqual(invited);
        expect(after.trainees.length).toBe(invited.size);
        expect(invited.size).toBeLessThanOrEqual(MOST_TRAINEES);
      }
    }));

  it('is the same for ever once it is over, but for the reason why', () =>
    always((puts) => {
      for (const { command, before, events, after } of opened(puts)) {
        if (!before.opened || phaseAt(before, command.at) !== 'over') continue;
        expect(events.every(({ type }) => type === 'ClassClosed')).toBe(true);
        expect(after.trainees).toEqual(before.trainees);
      }
    }));

  it('shows no answer of anybody who is not invited, whoever else has answered', () =>
    always((puts) => {
      const last = opened(puts).at(-1)?.after;
      if (last === undefined || last.trainees.length > PEOPLE.length) return;
      const everybody = PEOPLE.map((one, index) => attemptOf(one, index % 2 === 0));
      const points = [{ partId: 'p', pointId: 'q' }];
      const shown = analyse(points, last.trainees, everybody);
      expect(shown).toEqual(
        analyse(
          points,
          last.trainees,
          everybody.filter(({ trainee }) => last.trainees.includes(trainee)),
        ),
      );
      for (const outsider of PEOPLE.filter((one) => !last.trainees.includes(one))) expect(JSON.stringify(shown)).not.toContain(outsider);
    }));
});
