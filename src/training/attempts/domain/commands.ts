import type { Actor } from '../../../kernel/actor.js';
import type { AttemptId, ClassId, CourseId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import type { Answer, Verdict } from '../../domain/course-content.js';

interface Step {
  readonly attemptId: AttemptId;
  readonly at: Instant;
}
interface Act extends Step {
  readonly actor: Actor;
}

/** What a class and its course say about a new attempt, on the day it is asked for. */
export interface ClassFact {
  readonly classId: ClassId;
  readonly courseId: CourseId;
  readonly release: number;
  readonly phase: 'ahead' | 'running' | 'over';
  readonly closesAt?: Instant;
  readonly invited: boolean;
  /** Attempts that a trainee has, retakes included. */
  readonly attempts: number;
  /** When the time of an attempt that starts now runs out. */
  readonly until?: Instant;
}

/** The answer to the point that is due, graded; made only for that point. */
export interface GradedPoint {
  readonly partId: string;
  readonly pointId: string;
  readonly verdict: Verdict;
  /** The course has no further point. */
  readonly last: boolean;
}

export type AttemptCommand =
  | ({ readonly type: 'StartAttempt'; readonly number: number; readonly of: ClassFact } & Act)
  /** `graded` is absent when `step` is not the point that is due. */
  | ({ readonly type: 'AnswerPoint'; readonly step: number; readonly answer: Answer; readonly graded?: GradedPoint } & Act)
  | ({
      readonly type: 'MarkAnswer';
      readonly partId: string;
      readonly pointId: string;
      readonly points: number;
      readonly remark: string;
    } & Act)
  | ({ readonly type: 'SubmitAttempt' } & Act)
  | ({ readonly type: 'RecordTimeOver' } & Step);

export type AttemptCommandOf<Type extends AttemptCommand['type']> = Extract<AttemptCommand, { type: Type }>;
