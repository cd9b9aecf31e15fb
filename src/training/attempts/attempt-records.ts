import type { AttemptId, ClassId, CourseId, OfficerId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { Answer, Verdict } from '../domain/course-content.js';

/** 作答 of one trainee, as the results and the class view need it. */
export interface AttemptRecord {
  readonly attemptId: AttemptId;
  readonly classId: ClassId;
  readonly courseId: CourseId;
  readonly release: number;
  readonly trainee: OfficerId;
  /** Counts the trainee's attempts in the class from 1. */
  readonly number: number;
  readonly startedAt: Instant;
  /** When its time runs out; absent without a limit. */
  readonly until?: Instant;
  readonly endedAt?: Instant;
  /** How it ended: handed in, or at the end of its time. */
  readonly ended?: 'submitted' | 'timed-out';
  readonly answers: readonly {
    readonly partId: string;
    readonly pointId: string;
    readonly at: Instant;
    readonly answer: Answer;
    readonly verdict: Verdict;
    /** When the trainer marked it, with the points given. */
    readonly marked?: { readonly points: number; readonly remark: string; readonly at: Instant };
  }[];
}

export abstract class AttemptRecords {
  abstract ofClass(id: ClassId): Promise<readonly AttemptRecord[]>;
}
