import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { type EventCatalogue, type EventStore, START } from '../event-store/index.js';
import type { RecordedEvent } from '../kernel/event.js';
import type { Position } from '../kernel/ids.js';
import { ensureCheckpoint, lockProjection, recordFailure } from './checkpoint.js';
import { type Ledger, digest } from './digest.js';
import type { Projection } from './projection.js';
import { createShadowTables, replaceRows } from './shadow-tables.js';

const BATCH = 500;

export interface RebuildContext {
  readonly source: DataSource;
  readonly store: EventStore;
  readonly catalogue: EventCatalogue;
  /** Is told how many events have been read so far. */
  readonly onProgress?: (events: number) => void;
}

/**
 * Makes the rows of a projection anew from the whole record, in temporary tables that hide the real ones on one
 * connection, and exchanges them in one transaction once caught up. Readers see the old rows until then and never wait.
 * False when another instance is at it already. A rebuild that is cut off leaves nothing behind.
 */
export const rebuild = async (projection: Projection, context: RebuildContext): Promise<boolean> => {
  const runner = context.source.createQueryRunner();
  try {
    await runner.connect();
    if (!(await tryRebuildLock(runner, projection.name))) return false;
    await ensureCheckpoint(runner.manager, projection);
    await createShadowTables(runner.manager, projection.tables);
    const ledger = new ShadowLedger(runner);
    await readToEnd(projection, context, ledger);
    await runner.manager.transaction(async (manager) => {
      // From here to the commit the live projection stands still, and the rest of the record is short.
      await lockProjection(manager, projection.name);
      await readToEnd(projection, context, ledger.within(manager));
      await exchange(projection, ledger, manager);
    });
    return true;
  } finally {
    await cleanUp(runner);
  }
};

const readToEnd = async (projection: Projection, { store, catalogue, onProgress }: RebuildContext, ledger: ShadowLedger): Promise<void> => {
  for (let batch = await store.readAll(ledger.reached, BATCH); batch.length > 0; batch = await store.readAll(ledger.reached, BATCH)) {
    await digest(projection, catalogue, ledger, batch);
    onProgress?.(batch.length);
  }
};

const exchange = async (
  { name, version, tables }: Projection,
  { reached, failures }: ShadowLedger,
  manager: EntityManager,
): Promise<void> => {
  for (const table of tables) await replaceRows(manager, table);
  await manager.query(`DELETE FROM projection_failures WHERE name = $1`, [name]);
  for (const { event, error } of failures) await recordFailure(manager, name, event, error);
  await manager.query(`UPDATE projection_checkpoints SET version = $2, position = $3, updated_at = now() WHERE name = $1`, [
    name,
    version,
    reached,
  ]);
};

/** Held by the session, so that it ends with it. */
const tryRebuildLock = async (runner: QueryRunner, name: string): Promise<boolean> => {
  const rows = (await runner.query(`SELECT pg_try_advisory_lock(hashtextextended('rebuild:' || $1, 0)) AS locked`, [name])) as {
    locked: boolean;
  }[];
  return rows[0]?.locked === true;
};

const cleanUp = async (runner: QueryRunner): Promise<void> => {
  try {
    await runner.query('DISCARD TEMP');
    await runner.query('SELECT pg_advisory_unlock_all()');
  } catch {
    // The connection is gone, and with it all that we would clean up.
  } finally {
    await runner.release();
  }
};

/** Keeps the progress of a rebuild in memory: its tables do not outlive the connection either. */
class ShadowLedger implements Ledger {
  reached: Position = START;
  readonly failures: { readonly event: RecordedEvent; readonly error: unknown }[] = [];
  #manager: EntityManager;

  constructor(runner: QueryRunner) {
    this.#manager = runner.manager;
  }

  /** The same ledger, in a transaction that is open already. */
  within(manager: EntityManager): this {
    this.#manager = manager;
    return this;
  }

  transaction(work: (manager: EntityManager, reached: Position) => Promise<void>): Promise<void> {
    return this.#manager.transaction((manager) => work(manager, this.reached));
  }

  move(_: EntityManager, position: Position): Promise<void> {
    this.reached = position;
    return Promise.resolve();
  }

  fail(_: EntityManager, event: RecordedEvent, error: unknown): Promise<void> {
    this.failures.push({ event, error });
    return Promise.resolve();
  }
}
