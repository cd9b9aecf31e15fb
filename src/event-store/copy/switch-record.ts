import type { Pool, PoolClient } from 'pg';
import type { Position, RecordId } from '../../kernel/ids.js';
import { type Engine, setRecordInUse } from '../record-in-use.js';

interface Checkpoint {
  readonly name: string;
  readonly position: Position;
}
const TABLES = ['projection_checkpoints', 'policy_checkpoints'] as const;

/** Where all projections and policies of the database stand. */
export const allCheckpoints = async (pool: Pool): Promise<readonly Position[]> => {
  const found = await Promise.all(TABLES.map((table) => pool.query<Checkpoint>(`SELECT name, position FROM ${table}`)));
  return found.flatMap(({ rows }) => rows.map(({ position }) => position));
};

export interface RecordChoice {
  readonly id: RecordId;
  readonly engine: Engine;
}

/** Lets the database follow the copy from where it is in the original, in one transaction. */
export const switchRecord = (pool: Pool, choice: RecordChoice, translate: (place: Position) => Position): Promise<void> =>
  chooseRecord(pool, choice, async (client) => {
    for (const table of TABLES) {
      const { rows } = await client.query<Checkpoint>(`SELECT name, position FROM ${table} FOR UPDATE`);
      for (const { name, position } of rows)
        await client.query(`UPDATE ${table} SET position = $2, updated_at = now() WHERE name = $1`, [name, translate(position)]);
    }
  });

/** Gives up the places in a record that is no longer followed: the lists are rebuilt, policies go on from the end of the present one. */
export const forgetPlaces = (pool: Pool, choice: RecordChoice, end: Position): Promise<void> =>
  chooseRecord(pool, choice, async (client) => {
    await client.query(`UPDATE projection_checkpoints SET position = '', version = 0, updated_at = now()`);
    await client.query(`UPDATE policy_checkpoints SET position = $1, updated_at = now()`, [end]);
  });

const chooseRecord = async (pool: Pool, { id, engine }: RecordChoice, move: (client: PoolClient) => Promise<void>): Promise<void> => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await move(client);
    await setRecordInUse(client, { record_id: id, engine });
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
};
