import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type AttemptId, type ClassId, type OfficerId, attemptId, classId, courseId, officerId } from '../../../kernel/ids.js';
import { Clock, type Instant } from '../../../kernel/time.js';
import { instantOf } from '../../../system-clock.js';
import { type WaitingCount, waitingIn } from '../../../waiting/index.js';
import { type AttemptRecord, AttemptRecords } from '../attempt-records.js';
import { type StartedAttempt, endingAt } from '../domain/attempt.js';

interface StoredRow {
  readonly attempt_id: string;
  readonly class_id: string;
  readonly course_id: string;
  readonly release: number;
  readonly trainee: string;
  readonly number: number;
  readonly started_at: Date;
  readonly until_at: Date | null;
  readonly ended_at: Date | null;
  readonly ended: 'submitted' | 'timed-out' | null;
  readonly answers: StartedAttempt['answers'];
}

const at = (date: Date): Instant => instantOf(date.getTime());

const attemptOf = (row: StoredRow): StartedAttempt => ({
  started: true,
  attemptId: attemptId(row.attempt_id),
  classId: classId(row.class_id),
  courseId: courseId(row.course_id),
  release: row.release,
  trainee: officerId(row.trainee),
  number: row.number,
  startedAt: at(row.started_at),
  ...(row.until_at === null ? {} : { until: at(row.until_at) }),
  ...(row.ended === null || row.ended_at === null ? {} : { ending: { how: row.ended, at: at(row.ended_at) } }),
  answers: row.answers,
});

/** An attempt whose time ran out a moment ago has ended here too, whether or not the record says so already. */
const recordAt = (attempt: StartedAttempt, now: Instant): AttemptRecord => {
  const { attemptId: id, classId: of, courseId: course, release, trainee, number, startedAt, until, answers } = attempt;
  const ending = endingAt(attempt, now);
  return {
    attemptId: id,
    classId: of,
    courseId: course,
    release,
    trainee,
    number,
    startedAt,
    ...(until === undefined ? {} : { until }),
    ...(ending === undefined ? {} : { endedAt: ending.at, ended: ending.how }),
    answers: answers.map(({ partId, pointId, at: answeredAt, answer, verdict, marked }) => ({
      partId,
      pointId,
      at: answeredAt,
      answer,
      verdict,
      ...(marked === undefined ? {} : { marked: { points: marked.points, remark: marked.remark, at: marked.at } }),
    })),
  };
};

const OPEN_TO = `c.opens_at <= $2 AND c.closed_at IS NULL AND (c.closes_at IS NULL OR c.closes_at >= $2) AND c.trainees @> ARRAY[$1]`;
/** The class closes, or the time of the attempt in it that runs is over before that; what has no value does not count. */
const DUE_TO_LEARN = `LEAST(c.closes_at, (SELECT min(r.until_at) FROM training_attempts r
  WHERE r.class_id = c.class_id AND r.trainee = $1 AND r.ended_at IS NULL AND r.until_at >= $2))`;
/** Ended on the record, or by the clock. */
const ENDED = `(a.ended_at IS NOT NULL OR a.until_at < $2)`;

/** Attempts, from the rows of their projection. */
@Injectable()
export class AttemptsQuery extends AttemptRecords {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async ofClass(id: ClassId): Promise<readonly AttemptRecord[]> {
    const now = this.clock.now();
    return (await this.allOf(id)).map((attempt) => recordAt(attempt, now));
  }

  async allOf(id: ClassId): Promise<readonly StartedAttempt[]> {
    return this.where('class_id = $1', [id]);
  }

  async ofTrainee(trainee: OfficerId): Promise<readonly StartedAttempt[]> {
    return this.where('trainee = $1', [trainee]);
  }

  /** Those of a class that hold answers for the trainer to mark. */
  async toMark(id: ClassId): Promise<readonly StartedAttempt[]> {
    return this.where('class_id = $1 AND to_mark > 0', [id]);
  }

  /** Those whose time ran out, and of which the record does not say so yet. */
  async timedOut(now: Instant): Promise<readonly AttemptId[]> {
    return (await this.where('ended_at IS NULL AND until_at < $1', [now])).map(({ attemptId: id }) => id);
  }

  /** When the next one runs out that runs now. */
  async nextUntil(now: Instant): Promise<Instant | undefined> {
    const rows = await this.source.query<readonly { readonly next: Date | null }[]>(
      'SELECT min(until_at) AS next FROM training_attempts WHERE ended_at IS NULL AND until_at >= $1',
      [now],
    );
    const [row] = rows;
    return row?.next instanceof Date ? at(row.next) : undefined;
  }

  /** Classes that run, and in which the trainee has ended no attempt. */
  async waitingFor(trainee: OfficerId): Promise<WaitingCount> {
    const now = this.clock.now();
    const where = `${OPEN_TO} AND NOT EXISTS (SELECT FROM training_attempts a WHERE a.class_id = c.class_id AND a.trainee = $1 AND ${ENDED})`;
    return waitingIn(this.source, { table: 'training_classes c', where, parameters: [trainee, now], now, due: DUE_TO_LEARN });
  }

  /** Attempts that hold answers for trainers to mark: until their class ends, a county default. */
  async waitingToMark(): Promise<WaitingCount> {
    const now = this.clock.now();
    const table = 'training_attempts a LEFT JOIN training_classes c ON c.class_id = a.class_id';
    return waitingIn(this.source, { table, where: 'a.to_mark > 0', parameters: [], now, due: 'coalesce(c.closed_at, c.closes_at)' });
  }

  private async where(condition: string, parameters: readonly unknown[]): Promise<readonly StartedAttempt[]> {
    const rows = await this.source.query<readonly StoredRow[]>(
      `SELECT * FROM training_attempts WHERE ${condition} ORDER BY started_at, attempt_id`,
      [...parameters],
    );
    return rows.map(attemptOf);
  }
}
