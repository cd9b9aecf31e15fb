import type { CourseContent, Verdict } from '../../domain/course-content.js';
import { pointsOf } from './progress.js';

/** An answer as far as it counts. */
export interface ScoredAnswer {
  readonly verdict: Pick<Verdict, 'outcome' | 'points'>;
  readonly marked?: { readonly points: number };
}

export interface Score {
  readonly points: number;
  /** Of the whole course, also of points that were never reached. */
  readonly of: number;
  /** Answers that wait for the trainer. */
  readonly open: number;
  /** Undefined while what waits could still decide it. */
  readonly passed?: boolean;
}

export const scoreOf = (
  content: CourseContent,
  answers: readonly (ScoredAnswer & { readonly verdict: { readonly of: number } })[],
): Score => {
  const of = pointsOf(content).reduce((sum, { point }) => sum + point.points, 0);
  const waiting = answers.filter(({ verdict, marked }) => verdict.outcome === 'open' && marked === undefined);
  const points = answers.reduce((sum, { verdict, marked }) => sum + (marked?.points ?? verdict.points), 0);
  const most = points + waiting.reduce((sum, { verdict }) => sum + verdict.of, 0);
  const needed = of * content.passPercent;
  const decided = points * 100 >= needed || most * 100 < needed;
  return { points, of, open: waiting.length, ...(decided ? { passed: points * 100 >= needed } : {}) };
};
