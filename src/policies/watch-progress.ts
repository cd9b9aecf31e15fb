import type { Pool } from 'pg';
import type { Instant } from '../kernel/time.js';

/** Up to which instant every miss is recorded, and when that was last looked at. */
export interface WatchProgress {
  readonly recordedUntil: Date;
  readonly movedAt: Date;
}

export const watchProgress = async (pool: Pool, name: string): Promise<WatchProgress | undefined> => {
  const { rows } = await pool.query<WatchProgress>(
    'SELECT recorded_until AS "recordedUntil", updated_at AS "movedAt" FROM clock_watch WHERE name = $1',
    [name],
  );
  return rows[0];
};

export const moveWatch = (pool: Pool, name: string, recordedUntil: Instant): Promise<unknown> =>
  pool.query(
    `INSERT INTO clock_watch (name, recorded_until) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET recorded_until = EXCLUDED.recorded_until, updated_at = now()`,
    [name, recordedUntil],
  );
