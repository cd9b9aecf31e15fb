import type { AttemptId, ClassId, CourseId, OfficerId } from '../../../kernel/ids.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { Instant } from '../../../kernel/time.js';
import type { Answer, Verdict } from '../../domain/course-content.js';

export interface AnsweredPoint {
  readonly step: number;
  readonly partId: string;
  readonly pointId: string;
  readonly at: Instant;
  readonly answer: Answer;
  readonly verdict: Verdict;
  readonly marked?: { readonly by: OfficerId; readonly points: number; readonly remark: string; readonly at: Instant };
}

/** How an attempt ended, and when. */
export interface Ending {
  readonly how: 'submitted' | 'timed-out';
  readonly at: Instant;
}

export interface StartedAttempt {
  readonly started: true;
  readonly attemptId: AttemptId;
  readonly classId: ClassId;
  readonly courseId: CourseId;
  readonly release: number;
  readonly trainee: OfficerId;
  readonly number: number;
  readonly startedAt: Instant;
  readonly until?: Instant;
  /** In the order of the points. */
  readonly answers: readonly AnsweredPoint[];
  /** As the record has it; see {@link endingAt} for an attempt whose time ran out a moment ago. */
  readonly ending?: Ending;
}
export type Attempt = { readonly started: false } | StartedAttempt;

/** 作答中, 已交卷, 时间已到. */
export type AttemptState = 'running' | Ending['how'];

export const unstarted: Attempt = { started: false };

export const startedAttempt = (attempt: Attempt): StartedAttempt => {
  if (!attempt.started) throw new Rejection('attempt/unknown');
  return attempt;
};

/** Its time is over the moment it runs out, whether or not the record says so already. */
export const endingAt = ({ ending, until }: Pick<StartedAttempt, 'ending' | 'until'>, now: Instant): Ending | undefined => {
  if (ending !== undefined) return ending;
  return until !== undefined && now > until ? { how: 'timed-out', at: until } : undefined;
};

export const stateAt = (attempt: Pick<StartedAttempt, 'ending' | 'until'>, now: Instant): AttemptState =>
  endingAt(attempt, now)?.how ?? 'running';
