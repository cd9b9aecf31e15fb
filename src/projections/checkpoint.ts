import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../kernel/event.js';
import type { Position } from '../kernel/ids.js';
import { failureText } from '../logging/loggable-error.js';
import type { Projection } from './projection.js';

/** How far a projection has come, and with which version of it. */
export interface Checkpoint {
  readonly version: number;
  readonly position: Position;
}

/**
 * Keeps every other instance from this projection until the transaction ends. The rows can be made again from the
 * record, so their commit need not wait for the disk.
 */
export const lockProjection = (manager: EntityManager, name: string): Promise<unknown> =>
  manager.query(`SELECT set_config('synchronous_commit', 'off', true), pg_advisory_xact_lock(hashtextextended('projection:' || $1, 0))`, [
    name,
  ]);

/** Creates it at the beginning of the record for a projection that has none. */
export const ensureCheckpoint = async (manager: EntityManager, { name, version }: Projection): Promise<Checkpoint> => {
  await manager.query(`INSERT INTO projection_checkpoints (name, version, position) VALUES ($1, $2, '') ON CONFLICT DO NOTHING`, [
    name,
    version,
  ]);
  return readCheckpoint(manager, name);
};

export const readCheckpoint = async (manager: EntityManager, name: string): Promise<Checkpoint> => {
  const [checkpoint] = await manager.query<Checkpoint[]>(`SELECT version, position FROM projection_checkpoints WHERE name = $1`, [name]);
  if (checkpoint === undefined) throw new Error(`projection ${name} has no checkpoint`);
  return checkpoint;
};

/** Those that exist, by name, with when they were last moved. */
export const keptCheckpoints = async (
  manager: EntityManager,
  names: readonly string[],
): Promise<ReadonlyMap<string, Checkpoint & { readonly movedAt: Date }>> => {
  const rows = await manager.query<(Checkpoint & { readonly name: string; readonly movedAt: Date })[]>(
    `SELECT name, version, position, updated_at AS "movedAt" FROM projection_checkpoints WHERE name = ANY ($1)`,
    [names],
  );
  return new Map(rows.map((row) => [row.name, row]));
};

export const moveCheckpoint = (manager: EntityManager, name: string, position: Position): Promise<unknown> =>
  manager.query(`UPDATE projection_checkpoints SET position = $2, updated_at = now() WHERE name = $1`, [name, position]);

export const recordFailure = (manager: EntityManager, name: string, { position, type }: RecordedEvent, error: unknown): Promise<unknown> =>
  manager.query(
    `INSERT INTO projection_failures (name, position, event_type, error) VALUES ($1, $2, $3, $4) ON CONFLICT (name, position) DO NOTHING`,
    [name, position, type, failureText(error)],
  );
