import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../kernel/time.js';

/** What is counted: guesses at one name, and guesses from one address. */
export type Subject = `user:${string}` | `ip:${string}`;

const LIMITS = { user: 5, ip: 50 } as const;
const LOCK_SECONDS = 15 * 60;

interface LockRow {
  readonly seconds: string | null;
}

/**
 * Counts sign-ins that have not succeeded, in the database, so that it holds for all instances. An attempt is counted
 * before the password is looked at: guesses sent at the same moment cannot outrun the count.
 */
@Injectable()
export class SignInLimits {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Counts an attempt. Answers how many seconds the subject is still locked, 0 when the attempt may go on. */
  async take(subject: Subject): Promise<number> {
    const limit = subject.startsWith('user:') ? LIMITS.user : LIMITS.ip;
    const now = this.clock.now();
    const counted = await this.dataSource.query<readonly unknown[]>(
      `INSERT INTO sign_in_failures AS f (subject, failures, updated_at) VALUES ($1, 1, $2)
       ON CONFLICT (subject) DO UPDATE SET
         failures = ${NEXT},
         locked_until = CASE WHEN ${NEXT} >= $3 THEN excluded.updated_at + make_interval(secs => $4) END,
         updated_at = excluded.updated_at
       WHERE f.locked_until IS NULL OR f.locked_until <= excluded.updated_at
       RETURNING 1`,
      [subject, now, limit, LOCK_SECONDS],
    );
    return counted.length > 0 ? 0 : this.secondsLocked(subject);
  }

  /** The attempt was a right one: nothing is held against the name, and the address gets its attempt back. */
  async forgive(user: Subject, ip: Subject): Promise<void> {
    await this.dataSource.query('DELETE FROM sign_in_failures WHERE subject = $1', [user]);
    await this.dataSource.query(
      'UPDATE sign_in_failures SET failures = greatest(failures - 1, 0), locked_until = NULL WHERE subject = $1',
      [ip],
    );
  }

  async forgetExpired(): Promise<void> {
    await this.dataSource.query(`DELETE FROM sign_in_failures WHERE updated_at < $1::timestamptz - interval '1 day'`, [this.clock.now()]);
  }

  private async secondsLocked(subject: Subject): Promise<number> {
    const [row] = await this.dataSource.query<readonly LockRow[]>(
      'SELECT ceil(extract(epoch FROM locked_until - $2::timestamptz)) AS seconds FROM sign_in_failures WHERE subject = $1',
      [subject, this.clock.now()],
    );
    return Math.max(1, Number(row?.seconds ?? 1));
  }
}

/** A lock that has ended, or a quarter of an hour without an attempt, begins the count anew. */
const NEXT = `CASE WHEN f.locked_until IS NOT NULL OR f.updated_at < excluded.updated_at - make_interval(secs => $4) THEN 1 ELSE f.failures + 1 END`;
