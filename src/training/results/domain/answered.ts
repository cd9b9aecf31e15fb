import type { AttemptId, OfficerId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import type { Outcome } from '../../domain/course-content.js';

/** An answer as far as the class view looks at it. */
export interface AnsweredPoint {
  readonly partId: string;
  readonly pointId: string;
  /** The answer in words; the same words are the same option. Absent for free text. */
  readonly option?: string;
  /** As graded, or as the trainer has marked it. */
  readonly outcome: Outcome;
  readonly points: number;
  readonly of: number;
  readonly code?: string;
  readonly rules: readonly string[];
  /** The first of its reasons. */
  readonly reason: string;
  /** Seconds since the answer before, or the start. */
  readonly seconds: number;
}

export interface AnsweredAttempt {
  readonly attemptId: AttemptId;
  readonly trainee: OfficerId;
  /** Counts the trainee's attempts from 1. */
  readonly number: number;
  readonly startedAt: Instant;
  readonly state: 'running' | 'submitted' | 'timed-out';
  readonly points: number;
  readonly of: number;
  /** Answers that wait for the trainer. */
  readonly open: number;
  /** Absent while what waits can still decide it. */
  readonly passed?: boolean;
  readonly answers: readonly AnsweredPoint[];
}

/** A verdict with what the trainer gave for it. */
export const markedOutcome = (outcome: Outcome, of: number, marked: { readonly points: number } | undefined): Outcome => {
  if (marked === undefined) return outcome;
  if (marked.points >= of) return 'right';
  return marked.points <= 0 ? 'wrong' : 'partly';
};

/** Percent of all points, a whole number, rounded down: nobody passes by rounding. */
export const percentOf = (points: number, of: number): number => (of === 0 ? 0 : Math.floor((points * 100) / of));
