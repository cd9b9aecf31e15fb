import type { Pool } from 'pg';

/**
 * Runs the work while this instance is the only one of all that has the lock: `signal` is aborted when the connection
 * that holds it breaks. False, and nothing run, when another instance has it.
 */
export const whileAlone = async (
  pool: Pool,
  name: string,
  stop: AbortSignal,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<boolean> => {
  const client = await pool.connect();
  const lost = new AbortController();
  const lose = (): void => {
    lost.abort();
  };
  client.on('error', lose).once('end', lose);
  try {
    const { rows } = await client.query<{ readonly locked: boolean }>(
      `SELECT pg_try_advisory_lock(hashtextextended('policy:' || $1, 0)) AS locked`,
      [name],
    );
    if (rows[0]?.locked !== true) return false;
    await work(AbortSignal.any([stop, lost.signal]));
    return true;
  } finally {
    client.release(true); // the lock ends with the session
  }
};
