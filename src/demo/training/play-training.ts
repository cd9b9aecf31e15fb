import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  type ClassId,
  type CourseId,
  type MaterialId,
  classId,
  classStream,
  courseId,
  materialId,
  materialStream,
  officerId,
} from '../../kernel/ids.js';
import { type Instant, instant } from '../../kernel/time.js';
import { EventCatalogue, EventStore, load } from '../../event-store/index.js';
import type { SeededOfficer } from '../../organisations/index.js';
import { SEED_FOLDER } from '../../seed-folder.js';
import type { Writing } from '../../stream-writing/index.js';
import { epochOf, instantOf } from '../../system-clock.js';
import { TakeClassStep } from '../../training/classes/index.js';
import { MaterialProposals, TakeCourseStep } from '../../training/courses/index.js';
import type { CoursePart, DecisionPoint } from '../../training/grading/index.js';
import {
  DrawFromScenario,
  DrawMaterial,
  type FindingKind,
  type SettlementChoice,
  TakeMaterialStep,
  materialKeeping,
} from '../../training/materials/index.js';
import { ScenarioPlayer } from '../../training/scenarios/index.js';
import { seedId, seededFile } from '../seed-ids.js';
import type { StageClock } from '../stage-clock.js';
import { playClassResults } from './class-results.js';
import { principalOf } from './demonstration-principal.js';
import { playBranch } from './seeded-branch.js';
import { OVERDUE, DISPUTED, type SeededCourse, type SeededPart, TRANSFERS } from './seeded-courses.js';

const DAY_MS = 86_400_000;
const GENERAL_WORDS: Readonly<Partial<Record<FindingKind, string>>> = {
  name: '某某',
  organisation: '某单位',
  address: '某处',
  'document-number': '某文号',
};
/** Officers who work through the first course. */
const TRAINEES = 40;

/** Who does what, and when it is. */
interface Cast {
  readonly trainer: SeededOfficer;
  readonly signer: SeededOfficer;
  readonly officers: readonly SeededOfficer[];
  readonly now: Instant;
  readonly clock: Pick<StageClock, 'set'>;
}

const seededMaterial = (course: string, part: string): MaterialId => materialId(seedId('training', course, part));
const seededCourse = (course: string): CourseId => courseId(seedId('training', course, 'course'));
const seededClass = (course: string): ClassId => classId(seedId('training', course, 'class'));

/** The last thing that is written of the training. */
export const trainingIsPlayed = async (record: EventStore): Promise<boolean> =>
  (await record.readBackwards(classStream(seededClass(OVERDUE.key)), 1)).some(({ type }) => type === 'TraineesInvited');

/**
 * Three courses, from the copy to the class: drawn by the trainer, signed by somebody else, released, and the first worked through
 * by forty trainees, with a branch to talk over afterwards; every step by the command of production. Answers the number of commands.
 */
export const playTraining = async (
  app: INestApplicationContext,
  clock: Pick<StageClock, 'set'>,
  officers: readonly SeededOfficer[],
  now: Instant,
): Promise<number> => {
  const cast = { trainer: named(officers, 'sfj-pxjs'), signer: named(officers, 'sfj-xty'), officers, now, clock };
  const trainees = officers.filter(({ roles }) => roles.includes('case-officer')).slice(0, TRAINEES);
  let taken = await prepared(app, DISPUTED, cast, trainees, { opened: 20, closed: 8 });
  taken += await playClassResults(app, {
    classId: seededClass(DISPUTED.key),
    trainees,
    trainer: cast.trainer,
    from: daysBefore(now, 15, 10),
    clock,
  });
  taken += await playBranch(app, {
    materialId: seededMaterial(DISPUTED.key, 'designation'),
    classId: seededClass(DISPUTED.key),
    trainer: cast.trainer,
    at: daysBefore(now, 7, 9),
    clock,
  });
  const teams = officers.filter(({ username }) => /^(?:yq|shex|wzf)-jbr[12]$/u.test(username));
  taken += await prepared(app, TRANSFERS, cast, teams, { opened: 6 });
  const reviewers = officers.filter(({ roles, username }) => roles.includes('legal-reviewer') && /^(?:ly|scjg|nync|yq)-/u.test(username));
  return taken + (await prepared(app, OVERDUE, cast, reviewers, { opened: 4 }));
};

/** Materials, course and class, in days before today. */
const prepared = async (
  app: INestApplicationContext,
  course: SeededCourse,
  cast: Cast,
  trainees: readonly SeededOfficer[],
  { opened, closed }: { readonly opened: number; readonly closed?: number },
): Promise<number> => {
  const { trainer, now, clock } = cast;
  const bus = app.get(CommandBus);
  let taken = 0;
  clock.set(daysBefore(now, opened + 3, 9));
  for (const part of course.parts) taken += await releasedMaterial(app, course, part, cast, opened);
  clock.set(daysBefore(now, opened + 1, 9));
  const content = { ...contentOf(course), parts: await Promise.all(course.parts.map((part) => partOf(app, course, part))) };
  const request = { courseId: seededCourse(course.key) };
  await bus.execute(new TakeCourseStep({ ...request, ...writing(trainer, `${course.key}/draft`) }, { type: 'DraftCourse', content }));
  await bus.execute(new TakeCourseStep({ ...request, ...writing(trainer, `${course.key}/release`) }, { type: 'ReleaseCourse' }));
  clock.set(daysBefore(now, opened, 9));
  const of = { classId: seededClass(course.key) };
  await bus.execute(
    new TakeClassStep(writing(trainer, `${course.key}/open`), {
      ...{ type: 'OpenClass', ...of, courseId: request.courseId, title: course.className, feedback: 'at-once' },
      ...(closed === undefined ? {} : { closesAt: daysBefore(now, closed, 18) }),
    }),
  );
  const invited = trainees.map(({ id }) => officerId(id));
  await bus.execute(
    new TakeClassStep(writing(trainer, `${course.key}/invite`), { type: 'InviteTrainees', ...of, officers: invited, organs: [] }),
  );
  return taken + 4;
};

const contentOf = ({ title, goal, minutes }: SeededCourse) => ({
  title,
  goal,
  attempts: 2,
  passPercent: 60,
  ...(minutes === undefined ? {} : { minutes }),
});

const releasedMaterial = async (
  app: INestApplicationContext,
  course: SeededCourse,
  part: SeededPart,
  { trainer, signer, now, clock }: Cast,
  opened: number,
): Promise<number> => {
  const bus = app.get(CommandBus);
  const id = seededMaterial(course.key, part.key);
  const key = `${course.key}/${part.key}`;
  await draw(app, id, course, part, writing(trainer, `${key}/draw`));
  clock.set(daysBefore(now, opened + 2, 10));
  const { state } = await load(app.get(EventStore), app.get(EventCatalogue), materialKeeping, materialStream(id));
  const findings = state.drawn ? state.findings : [];
  for (const { finding, kind } of findings)
    await bus.execute(
      new TakeMaterialStep(
        { materialId: id, ...writing(signer, `${key}/finding/${finding}`) },
        { type: 'SettleFinding', finding, settlement: settlementOf(kind) },
      ),
    );
  await bus.execute(
    new TakeMaterialStep(
      { materialId: id, ...writing(signer, `${key}/release`) },
      { type: 'ReleaseMaterial', opinion: '已逐项核对脱敏报告，可以用于培训。' },
    ),
  );
  return findings.length + 2;
};

/** What names somebody or a place gives way to a general word; figures and circumstances stay, for the teaching needs them. */
const settlementOf = (kind: FindingKind): SettlementChoice => {
  const words = GENERAL_WORDS[kind];
  return words === undefined ? { kind: 'kept', reason: '不足以识别特定的人，教学需要保留。' } : { kind: 'replaced', words };
};

const draw = async (
  app: INestApplicationContext,
  id: MaterialId,
  course: SeededCourse,
  { source, title }: SeededPart,
  request: Writing,
): Promise<void> => {
  const bus = app.get(CommandBus);
  if ('story' in source) {
    const file = seededFile(source.story, 'main');
    await bus.execute(new DrawMaterial({ ...request, materialId: id, file, title, seriesName: course.title }));
    return;
  }
  const text = await readFile(join(SEED_FOLDER, 'scenarios', source.scenario), 'utf8');
  const { played, faults } = await app.get(ScenarioPlayer).check(text, id);
  if (played === undefined) throw new Error(`scenario ${source.scenario}: ${faults.map(({ message }) => message).join(' ')}`);
  await bus.execute(new DrawFromScenario({ ...request, materialId: id, ...played, title }));
};

/** The first proposal of each kind that is asked for, one to a step. */
const partOf = async (app: INestApplicationContext, course: SeededCourse, { key, asks }: SeededPart): Promise<CoursePart> => {
  const material = seededMaterial(course.key, key);
  const proposals = await app.get(MaterialProposals).points(material);
  const points: Omit<DecisionPoint, 'pointId'>[] = [];
  for (const kind of asks) {
    const found = proposals.find(({ question, after }) => question.kind === kind && points.every((taken) => taken.after !== after));
    if (found === undefined) continue;
    const { because: _trainerOnly, ...point } = found;
    points.push(point);
  }
  points.sort((a, b) => a.after - b.after);
  return { partId: key, materialId: material, points: points.map((point, index) => ({ ...point, pointId: `${key}-${index + 1}` })) };
};

const writing = (officer: SeededOfficer, key: string): Writing => ({
  principal: principalOf(officer),
  correlationId: `demo:training/${key}`,
  idempotencyKey: `demo:training/${key}`,
});

const named = (officers: readonly SeededOfficer[], username: string): SeededOfficer => {
  const found = officers.find((officer) => officer.username === username);
  if (found === undefined) throw new Error(`no demonstration officer ${username}`);
  return found;
};

/** On the day so many days before `now`, at the full hour. */
const daysBefore = (now: Instant, days: number, hour: number): Instant =>
  instantOf(epochOf(instant(`${now.slice(0, 10)}T${String(hour).padStart(2, '0')}:00:00.000+08:00`)) - days * DAY_MS);
