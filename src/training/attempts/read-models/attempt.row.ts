import type { StartedAttempt } from '../domain/attempt.js';

/** An attempt as lists, results and the class view need it, in the order of the columns. */
export interface AttemptRow {
  readonly attempt_id: string;
  readonly class_id: string;
  readonly course_id: string;
  readonly release: number;
  readonly trainee: string;
  readonly number: number;
  readonly started_at: string;
  readonly until_at: string | null;
  readonly ended_at: string | null;
  readonly ended: 'submitted' | 'timed-out' | null;
  readonly answers: StartedAttempt['answers'];
  /** Answers that wait for the trainer. */
  readonly to_mark: number;
  readonly version: number;
}

export const attemptRow = (attempt: StartedAttempt, version: number): AttemptRow => ({
  attempt_id: attempt.attemptId,
  class_id: attempt.classId,
  course_id: attempt.courseId,
  release: attempt.release,
  trainee: attempt.trainee,
  number: attempt.number,
  started_at: attempt.startedAt,
  until_at: attempt.until ?? null,
  ended_at: attempt.ending?.at ?? null,
  ended: attempt.ending?.how ?? null,
  answers: attempt.answers,
  to_mark: attempt.answers.filter(({ verdict, marked }) => verdict.outcome === 'open' && marked === undefined).length,
  version,
});
