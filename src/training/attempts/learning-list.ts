import { Injectable } from '@nestjs/common';
import type { OfficerId } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';
import { ClassesQuery, FEEDBACK_NAMES, type ListedClass, PHASE_NAMES, phaseAt } from '../classes/index.js';
import { Courses } from '../courses/courses.js';
import type { StartedAttempt } from './domain/attempt.js';
import { endingAt } from './domain/attempt.js';
import type { OwnClassDto } from './http/learning.dto.js';
import { AttemptsQuery } from './read-models/attempts.query.js';
import { attemptLine } from './view/attempt-pages.js';

/** 我的培训: classes to which a person is invited, or has been, with what became of the attempts. */
@Injectable()
export class LearningList {
  constructor(
    private readonly classes: ClassesQuery,
    private readonly attempts: AttemptsQuery,
    private readonly courses: Courses,
    private readonly clock: Clock,
  ) {}

  async of(trainee: OfficerId): Promise<OwnClassDto[]> {
    const [invited, attempts] = await Promise.all([this.classes.ofTrainee(trainee), this.attempts.ofTrainee(trainee)]);
    const tried = await this.classes.ofIds(attempts.map(({ classId }) => classId));
    const all = [...new Map([...invited, ...tried].map((training) => [training.classId, training])).values()];
    const shown = await Promise.all(
      all.map((training) =>
        this.line(
          training,
          trainee,
          attempts.filter(({ classId }) => classId === training.classId),
        ),
      ),
    );
    return shown.flat();
  }

  private async line(training: ListedClass, trainee: OfficerId, attempts: readonly StartedAttempt[]): Promise<readonly OwnClassDto[]> {
    const course = await this.courses.released(training.courseId, training.release);
    if (course === undefined) return [];
    const now = this.clock.now();
    const { title: courseTitle, goal, minutes, attempts: attemptsAllowed, passPercent } = course.content;
    const phase = phaseAt(training, now);
    const running = attempts.some((attempt) => endingAt(attempt, now) === undefined);
    const whyNot = whyNotOf(training, trainee, phase, attempts.length, attemptsAllowed);
    return [
      {
        classId: training.classId,
        title: training.title,
        courseTitle,
        goal,
        opensAt: training.opensAt,
        ...(training.closesAt === undefined ? {} : { closesAt: training.closesAt }),
        phase,
        phaseName: PHASE_NAMES[phase],
        feedbackName: FEEDBACK_NAMES[training.feedback],
        ...(minutes === undefined ? {} : { minutes }),
        attemptsAllowed,
        passPercent,
        attempts: attempts.map((attempt) => attemptLine(attempt, now)),
        mayStart: whyNot === undefined && !running,
        ...(whyNot === undefined ? {} : { whyNot }),
      },
    ];
  }
}

const whyNotOf = (
  { trainees }: ListedClass,
  trainee: OfficerId,
  phase: OwnClassDto['phase'],
  made: number,
  allowed: number,
): string | undefined => {
  if (!trainees.includes(trainee)) return '已不在学员名单中';
  if (phase !== 'running') return phase === 'ahead' ? '尚未开班' : '培训班已经结束';
  return made < allowed ? undefined : '作答次数已经用完';
};
