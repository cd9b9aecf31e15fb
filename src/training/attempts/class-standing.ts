import { Injectable } from '@nestjs/common';
import type { ClassId } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';
import { NameBook } from '../../docket/index.js';
import { ClassPages, ClassReader } from '../classes/index.js';
import { Courses } from '../courses/courses.js';
import { pointsOf } from './domain/progress.js';
import type { ClassAttemptDto, MarkingDto, TraineeStandingDto } from './http/training-attempts.dto.js';
import { AttemptsQuery } from './read-models/attempts.query.js';
import { answerText } from './view/answer-text.js';
import { attemptLine } from './view/attempt-pages.js';

/** Where the trainees of a class stand, and what waits for marks, for the trainer. */
@Injectable()
export class ClassStanding {
  constructor(
    private readonly classes: ClassReader,
    private readonly pages: ClassPages,
    private readonly attempts: AttemptsQuery,
    private readonly courses: Courses,
    private readonly names: NameBook,
    private readonly clock: Clock,
  ) {}

  async trainees(id: ClassId): Promise<TraineeStandingDto[]> {
    const { training } = await this.classes.read(id);
    const attempts = await this.attempts.allOf(id);
    const now = this.clock.now();
    const people = await this.pages.people([...new Set([...training.trainees, ...attempts.map(({ trainee }) => trainee)])]);
    return people.map((trainee) => ({
      trainee,
      invited: training.trainees.some((one) => one === trainee.officer),
      attempts: attempts
        .filter((attempt) => attempt.trainee === trainee.officer)
        .map((attempt): ClassAttemptDto => ({
          ...attemptLine(attempt, now),
          answered: attempt.answers.length,
          toMark: attempt.answers.filter(({ verdict, marked }) => verdict.outcome === 'open' && marked === undefined).length,
        })),
    }));
  }

  async marking(id: ClassId): Promise<MarkingDto[]> {
    const { training } = await this.classes.read(id);
    const [course, attempts, names] = await Promise.all([
      this.courses.released(training.courseId, training.release),
      this.attempts.toMark(id),
      this.names.on(),
    ]);
    const people = await this.pages.people(attempts.map(({ trainee }) => trainee));
    const points = course === undefined ? [] : pointsOf(course.content);
    return attempts.flatMap(({ attemptId, trainee, number, answers }) =>
      answers.flatMap(({ step, partId, pointId, at, answer, verdict, marked }): MarkingDto[] => {
        const person = people.find(({ officer }) => officer === trainee);
        const point = points[step - 1]?.point;
        if (person === undefined || point === undefined || verdict.outcome !== 'open' || marked !== undefined) return [];
        const rules = point.question.kind === 'write-reasons' ? point.question.rules : verdict.rules;
        return [
          {
            attemptId,
            trainee: person,
            number,
            partId,
            pointId,
            prompt: point.prompt,
            text: answerText(answer, [], names),
            at,
            of: verdict.of,
            rules: rules.flatMap((rule) => names.basis(rule)),
            ...(point.explanation === undefined ? {} : { explanation: point.explanation }),
          },
        ];
      }),
    );
  }
}
