import type { Event } from '../../../kernel/event.js';
import type { AttemptId, ClassId, CourseId, OfficerId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import type { Answer, Verdict } from '../../domain/course-content.js';

interface Fact {
  readonly attemptId: AttemptId;
  readonly occurredAt: Instant;
}
interface Act extends Fact {
  readonly by: OfficerId;
}
/** One decision point, by its number in the attempt and by its names in the course. */
interface AtPoint {
  /** Counts the points of the attempt from 1. */
  readonly step: number;
  readonly partId: string;
  readonly pointId: string;
}

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type AttemptEvent =
  | Event<
      'AttemptStarted',
      Act & {
        readonly classId: ClassId;
        readonly courseId: CourseId;
        readonly release: number;
        /** Counts the attempts of this trainee in the class from 1. */
        readonly number: number;
        /** When its time runs out; absent without a limit. */
        readonly until?: Instant;
      }
    >
  /** The verdict stands as it was given: a later rule or grader never changes it. */
  | Event<'PointAnswered', Act & AtPoint & { readonly answer: Answer; readonly verdict: Verdict }>
  /** By the trainer, for reasons in free words. A later one stands for an earlier one. */
  | Event<'AnswerMarked', Act & AtPoint & { readonly points: number; readonly remark: string }>
  /** Handed in: with the last answer, or before. */
  | Event<'AttemptSubmitted', Act>
  /** By the clock; it happened when the time ran out. */
  | Event<'AttemptTimedOut', Fact>;

/** Names are storage: never renamed. */
const TYPES: Readonly<Record<AttemptEvent['type'], true>> = {
  AttemptStarted: true,
  PointAnswered: true,
  AnswerMarked: true,
  AttemptSubmitted: true,
  AttemptTimedOut: true,
};
export const ATTEMPT_EVENT_TYPES = Object.keys(TYPES) as readonly AttemptEvent['type'][];
