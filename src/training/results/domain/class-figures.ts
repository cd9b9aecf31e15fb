import type { OfficerId } from '../../../kernel/ids.js';
import { type AnsweredAttempt, percentOf } from './answered.js';
import { bestOf } from './best-attempt.js';
import { median } from './split.js';

/** The class in numbers: each trainee counts with the best attempt. */
export interface ClassFigures {
  readonly invited: number;
  readonly begun: number;
  readonly finished: number;
  readonly passed: number;
  /** Answers that wait for the trainer. */
  readonly waiting: number;
  readonly medianPercent?: number;
}

export const figuresOf = (trainees: readonly OfficerId[], attempts: readonly AnsweredAttempt[]): ClassFigures => {
  const best = trainees.flatMap((trainee) => bestOf(attempts.filter((attempt) => attempt.trainee === trainee)) ?? []);
  const middle = median(best.map(({ points, of }) => percentOf(points, of)));
  return {
    invited: trainees.length,
    begun: trainees.filter((trainee) => attempts.some((attempt) => attempt.trainee === trainee)).length,
    finished: best.length,
    passed: best.filter(({ passed, open }) => passed === true && open === 0).length,
    waiting: attempts.reduce((sum, { open }) => sum + open, 0),
    ...(middle === undefined ? {} : { medianPercent: middle }),
  };
};
