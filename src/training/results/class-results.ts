import { Injectable } from '@nestjs/common';
import type { ClassId } from '../../kernel/ids.js';
import { type Instant } from '../../kernel/time.js';
import type { Names } from '../../docket/index.js';
import { Rejection } from '../../kernel/rejection.js';
import { type AttemptRecord, AttemptRecords, scoreOf } from '../attempts/index.js';
import { ClassReader, type OpenClass } from '../classes/index.js';
import { Courses } from '../courses/courses.js';
import type { CourseContent } from '../domain/course-content.js';
import { answerLabel } from './answer-label.js';
import { type AnsweredAttempt, type AnsweredPoint, markedOutcome } from './domain/answered.js';

export interface ClassResults {
  readonly training: OpenClass;
  readonly content: CourseContent;
  readonly records: readonly AttemptRecord[];
}

/** A class with its course and all attempts in it. */
@Injectable()
export class ClassResultsReader {
  constructor(
    private readonly classes: ClassReader,
    private readonly courses: Courses,
    private readonly attempts: AttemptRecords,
  ) {}

  async read(id: ClassId): Promise<ClassResults> {
    const { training } = await this.classes.read(id);
    const [course, records] = await Promise.all([this.courses.released(training.courseId, training.release), this.attempts.ofClass(id)]);
    if (course === undefined) throw new Rejection('attempt/course-withdrawn');
    return { training, content: course.content, records };
  }
}

const secondsBetween = (from: Instant, to: Instant): number => Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));

/** An attempt as results and class view count it. */
export const answeredAttempt = (record: AttemptRecord, content: CourseContent, names?: Names): AnsweredAttempt => {
  const { attemptId, trainee, number, startedAt, ended, answers } = record;
  const { points, of, open, passed } = scoreOf(content, answers);
  return {
    attemptId,
    trainee,
    number,
    startedAt,
    state: ended ?? 'running',
    points,
    of,
    open,
    ...(passed === undefined ? {} : { passed }),
    answers: answers.map((given, index) => answeredPoint(given, answers[index - 1]?.at ?? startedAt, names)),
  };
};

const answeredPoint = (given: AttemptRecord['answers'][number], before: Instant, names: Names | undefined): AnsweredPoint => {
  const { partId, pointId, at, answer, verdict, marked } = given;
  const option = names === undefined ? undefined : answerLabel(answer, names);
  return {
    partId,
    pointId,
    ...(option === undefined ? {} : { option }),
    outcome: markedOutcome(verdict.outcome, verdict.of, marked),
    points: marked?.points ?? verdict.points,
    of: verdict.of,
    ...(verdict.code === undefined ? {} : { code: verdict.code }),
    rules: verdict.rules,
    reason: verdict.reasons[0] ?? '',
    seconds: secondsBetween(before, at),
  };
};
