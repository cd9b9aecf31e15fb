import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Actor } from '../../kernel/actor.js';
import { type AttemptId, type ClassId, officerId, organId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { Principal } from '../../http/principal.js';
import type { SeededOfficer } from '../../organisations/index.js';
import {
  AnswerPoint,
  AttemptReader,
  MarkAnswer,
  type PlacedPoint,
  StartAttempt,
  SubmitAttempt,
  pointsOf,
} from '../../training/attempts/index.js';
import { ClassReader } from '../../training/classes/index.js';
import { Courses } from '../../training/courses/index.js';
import type { Answer } from '../../training/grading/index.js';
import { Materials } from '../../training/materials/index.js';
import type { StageClock } from '../stage-clock.js';
import { chanceFrom, oneOf } from './chance.js';
import { type PossibleAnswers, minutesAfter, possibleAnswers } from './possible-answers.js';

export interface ClassPlay {
  readonly classId: ClassId;
  /** Invited before; demonstration officers. */
  readonly trainees: readonly SeededOfficer[];
  /** Who marks what was written. */
  readonly trainer: SeededOfficer;
  /** Start of the first attempts; the others follow on the days after. */
  readonly from: Instant;
  readonly clock: Pick<StageClock, 'set'>;
}

/** So many work at the same time; each group on a day of its own. */
const GROUP = 10;
const DAY_MINUTES = 24 * 60;
/** Written answers that are left for whoever tries the demonstration to mark. */
const UNMARKED = 3;

/**
 * Lets a class work through its course: every start, answer, hand-in and mark by the command of production, at its time, with
 * answers that are the same on every machine. Answers the number of commands.
 */
export const playClassResults = async (app: INestApplicationContext, play: ClassPlay): Promise<number> => {
  const { training } = await app.get(ClassReader).read(play.classId);
  const course = await app.get(Courses).released(training.courseId, training.release);
  if (course === undefined) throw new Error('the course of the class was not released');
  const asked = await Promise.all(pointsOf(course.content).map((placed) => askedAt(app, placed)));
  let taken = 0;
  for (let first = 0; first < play.trainees.length; first += GROUP) {
    const day = minutesAfter(play.from, (first / GROUP) * DAY_MINUTES);
    taken += await playGroup(app, play, asked, play.trainees.slice(first, first + GROUP), day);
  }
  return taken;
};

interface Asked {
  readonly placed: PlacedPoint;
  readonly possible: PossibleAnswers;
}

const askedAt = async (app: INestApplicationContext, placed: PlacedPoint): Promise<Asked> => {
  const material = await app.get<Materials>(Materials as never).find(placed.materialId);
  if (material === undefined) throw new Error(`no material ${placed.materialId}`);
  return { placed, possible: await possibleAnswers(app, material, placed.point) };
};

const principalOf = ({ id, username, organ, roles }: SeededOfficer): Principal => {
  const positions = roles.map((role): Actor => ({ officerId: officerId(id), organId: organId(organ), role }));
  const [acting] = positions;
  return { officerId: officerId(id), sessionId: 'demonstration', username, positions, ...(acting === undefined ? {} : { acting }) };
};

const writingOf = (officer: SeededOfficer, key: string) => ({ principal: principalOf(officer), correlationId: key, idempotencyKey: key });

/** Step by step together, at the pace of the group: what happens at one time is written at one time. */
const playGroup = async (
  app: INestApplicationContext,
  { classId, trainer, clock }: ClassPlay,
  asked: readonly Asked[],
  group: readonly SeededOfficer[],
  from: Instant,
): Promise<number> => {
  const bus = app.get(CommandBus);
  const chance = chanceFrom(`${classId}/${from}`);
  const skills = new Map(group.map(({ id }) => [id, 0.4 + chance() * 0.55]));
  let at = from;
  clock.set(at);
  const begun = await Promise.all(
    group.map(async (officer) => {
      const { attemptId } = await bus.execute(new StartAttempt(writingOf(officer, `${classId}/${officer.id}/start`), classId));
      return { officer, read: await app.get(AttemptReader).any(attemptId) };
    }),
  );
  const written: { readonly attemptId: AttemptId; readonly placed: PlacedPoint; readonly good: boolean }[] = [];
  for (const { placed, possible } of asked) {
    at = minutesAfter(at, 1 + chance() * 7);
    clock.set(at);
    const answers = begun.map(({ officer }) => answerOf(possible, skills.get(officer.id) ?? 0.5, chance));
    await Promise.all(
      begun.map(({ officer, read }, index) => {
        const answer = answers[index];
        if (answer === undefined) return Promise.resolve();
        if (answer.kind === 'write-reasons') written.push({ attemptId: read.attempt.attemptId, placed, good: chance() < 0.6 });
        const key = `${classId}/${officer.id}/${placed.step}`;
        return bus.execute(new AnswerPoint(writingOf(officer, key), read, placed.step, answer));
      }),
    );
  }
  clock.set(minutesAfter(at, 1));
  await Promise.all(
    begun.map(({ officer, read }) =>
      bus.execute(new SubmitAttempt(writingOf(officer, `${classId}/${officer.id}/submit`), read.attempt.attemptId)).catch(endedBefore),
    ),
  );
  clock.set(minutesAfter(at, 180));
  const marked = written.slice(UNMARKED);
  await Promise.all(
    marked.map(({ attemptId, placed, good }) => {
      const points = Math.round(placed.point.points * (good ? 0.9 : 0.5));
      const remark = good ? '依据写得清楚。' : '请对照条文补充依据。';
      const { partId, point } = placed;
      const mark = { partId, pointId: point.pointId, points, remark };
      return bus.execute(new MarkAnswer(writingOf(trainer, `${attemptId}/${point.pointId}/mark`), attemptId, mark));
    }),
  );
  return begun.length * (asked.length + 1) + marked.length;
};

/** The last answer may have handed the attempt in. */
const endedBefore = (error: unknown): void => {
  if (error instanceof Error && error.message === 'attempt/already-submitted') return;
  throw error;
};

/** The able are mostly right, and now and then find another lawful way. */
const answerOf = ({ right, lawful, partly, wrong, open }: PossibleAnswers, skill: number, chance: () => number): Answer | undefined => {
  const good = chance() < skill;
  const kinds = good ? [chance() < 0.8 ? right : lawful, right, lawful] : [chance() < 0.35 ? partly : wrong, wrong, partly];
  const pool = [...kinds, open, right, lawful, partly, wrong].find((answers) => answers.length > 0) ?? [];
  return good ? oneOf(pool, chance) : oneOf(pool.slice(0, 3), chance);
};
