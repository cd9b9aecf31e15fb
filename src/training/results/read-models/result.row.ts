import type { Instant } from '../../../kernel/time.js';
import { type StartedAttempt, scoreOf } from '../../attempts/index.js';
import type { OpenClass } from '../../classes/index.js';
import type { CourseContent } from '../../domain/course-content.js';

/** An attempt in the register of results, in the order of the columns; its certificate is written beside it. */
export interface ResultRow {
  readonly attempt_id: string;
  readonly class_id: string;
  readonly class_title: string;
  readonly opened_by: string;
  readonly course_id: string;
  readonly course_title: string;
  readonly pass_percent: number;
  readonly trainee: string;
  readonly number: number;
  readonly started_at: Instant;
  readonly until_at: Instant | null;
  readonly ended_at: Instant | null;
  readonly ended: 'submitted' | 'timed-out' | null;
  readonly points: number;
  readonly full_marks: number;
  /** Answers that wait for the trainer. */
  readonly open: number;
  readonly passed: boolean | null;
  /** Titles of class and course; people are found by their names of today. */
  readonly search: string;
  readonly sort_key: string;
  readonly version: number;
}

const LAST_MS = 9_999_999_999_999;
const digits = (milliseconds: number): string => String(milliseconds).padStart(13, '0');

/** The newest class first; in it the attempts as they were begun. */
const sortKey = ({ opensAt, classId }: OpenClass, { startedAt, attemptId }: StartedAttempt): string =>
  `${digits(LAST_MS - Date.parse(opensAt))}${classId}${digits(Date.parse(startedAt))}${attemptId}`;

export const resultRow = (attempt: StartedAttempt, training: OpenClass, content: CourseContent, version: number): ResultRow => {
  const { points, of, open, passed } = scoreOf(content, attempt.answers);
  return {
    attempt_id: attempt.attemptId,
    class_id: training.classId,
    class_title: training.title,
    opened_by: training.openedBy,
    course_id: training.courseId,
    course_title: content.title,
    pass_percent: content.passPercent,
    trainee: attempt.trainee,
    number: attempt.number,
    started_at: attempt.startedAt,
    until_at: attempt.until ?? null,
    ended_at: attempt.ending?.at ?? null,
    ended: attempt.ending?.how ?? null,
    points,
    full_marks: of,
    open,
    passed: passed ?? null,
    search: `${training.title} ${content.title}`.toLowerCase(),
    sort_key: sortKey(training, attempt),
    version,
  };
};
