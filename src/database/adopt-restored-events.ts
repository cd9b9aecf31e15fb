import type { ClientBase } from 'pg';

/**
 * A dump keeps the transaction numbers of the cluster it came from. Restored into one that counts from the beginning,
 * every event would seem to belong to a transaction still to come and no reader would be shown it. The numbers of this
 * cluster are then shifted behind them; positions that were given out stay what they are. True when that was needed.
 */
export const adoptRestoredEvents = async (owner: ClientBase): Promise<boolean> => {
  const { rows } = await owner.query<{ readonly shift: string | null }>(
    `SELECT latest - next - xid_offset + 1 AS shift
       FROM event_epoch,
            (SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS next) AS now,
            (SELECT xid::text::bigint AS latest FROM events ORDER BY xid DESC, position DESC LIMIT 1) AS last`,
  );
  const shift = BigInt(rows[0]?.shift ?? 0);
  if (shift <= 0n) return false;
  await owner.query('BEGIN');
  await owner.query('LOCK TABLE events IN ACCESS EXCLUSIVE MODE');
  const updated = await owner.query<{ readonly xid_offset: string }>(
    'UPDATE event_epoch SET xid_offset = xid_offset + $1 RETURNING xid_offset',
    [(shift + MARGIN).toString()],
  );
  const offset = BigInt(updated.rows[0]?.xid_offset ?? 0);
  await owner.query(`ALTER TABLE events ALTER COLUMN xid SET DEFAULT ((pg_current_xact_id()::text::bigint + ${offset})::text::xid8)`);
  await owner.query('COMMIT');
  return true;
};

/** Other sessions may hold transactions a little older than ours; all of them must lie behind the restored events. */
const MARGIN = 100_000n;
