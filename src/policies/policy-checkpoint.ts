import type { Pool } from 'pg';
import type { EventStore } from '../event-store/index.js';
import { START } from '../event-store/index.js';
import type { RecordedEvent } from '../kernel/event.js';
import type { Position } from '../kernel/ids.js';
import { failureText } from '../logging/loggable-error.js';
import type { Policy } from './policy.js';

/** Where the policy goes on; decided and kept the first time it runs. */
export const policyCheckpoint = async (pool: Pool, store: EventStore, { name, since }: Policy): Promise<Position> => {
  const known = await pool.query<{ readonly position: Position }>('SELECT position FROM policy_checkpoints WHERE name = $1', [name]);
  if (known.rows[0] !== undefined) return known.rows[0].position;
  const position = since === 'now' ? await store.end() : START;
  await pool.query('INSERT INTO policy_checkpoints (name, position) VALUES ($1, $2) ON CONFLICT DO NOTHING', [name, position]);
  return position;
};

/** Those that exist, by name, with when they were last moved. */
export const keptPolicyCheckpoints = async (
  pool: Pool,
): Promise<ReadonlyMap<string, { readonly position: Position; readonly movedAt: Date }>> => {
  const { rows } = await pool.query<{ readonly name: string; readonly position: Position; readonly movedAt: Date }>(
    'SELECT name, position, updated_at AS "movedAt" FROM policy_checkpoints',
  );
  return new Map(rows.map((row) => [row.name, row]));
};

export const movePolicy = (pool: Pool, name: string, position: Position): Promise<unknown> =>
  pool.query('UPDATE policy_checkpoints SET position = $2, updated_at = now() WHERE name = $1', [name, position]);

export const recordPolicyFailure = (pool: Pool, name: string, { position, type }: RecordedEvent, error: unknown): Promise<unknown> =>
  pool.query(
    'INSERT INTO policy_failures (name, position, event_type, error) VALUES ($1, $2, $3, $4) ON CONFLICT (name, position) DO NOTHING',
    [name, position, type, failureText(error)],
  );
