import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { type EventCatalogue, type EventStore, START } from '../event-store/index.js';
import type { RecordedEvent } from '../kernel/event.js';
import type { Position } from '../kernel/ids.js';
import type { Instant } from '../kernel/time.js';
import { ensureCheckpoint, lockProjection, recordFailure } from './checkpoint.js';
import { type Ledger, digest } from './digest.js';
import type { Projection } from './projection.js';
import { createShadowTables, replaceRows } from './shadow-tables.js';

const BATCH = 500;

export interface RebuildContext {
  readonly source: DataSource;
  readonly store: EventStore;
  readonly catalogue: EventCatalogue;
}

/** How far a rebuild is. */
export interface RebuildProgress {
  /** Events replayed so far. */
  readonly events: number;
  /** Those of the record, as counted at the beginning; undefined where the store does not count. */
  readonly total: number | undefined;
  /** When the last of them was recorded; undefined before the first. */
  readonly recordedAt: Instant | undefined;
  /** Those that could not be digested. */
  readonly leftOut: number;
}

export interface RebuildOptions {
  readonly onProgress?: (progress: RebuildProgress) => void;
  /** Ends the rebuild, wherever it is; it then throws and leaves the rows as they were. */
  readonly signal?: AbortSignal;
}

/**
 * Makes the rows of a projection anew from the whole record, in temporary tables that hide the real ones on one
 * connection, and exchanges them in one transaction once caught up. Readers see the old rows until then and never wait.
 * False when another instance is at it already. A rebuild that is cut off leaves nothing behind.
 */
export const rebuild = async (projection: Projection, context: RebuildContext & RebuildOptions): Promise<boolean> => {
  const { source, signal } = context;
  const runner = source.createQueryRunner();
  let unhook = (): void => undefined;
  try {
    signal?.throwIfAborted();
    await runner.connect();
    if (!(await tryRebuildLock(runner, projection.name))) return false;
    if (signal !== undefined) unhook = cancelOn(signal, source, await backendOf(runner));
    await ensureCheckpoint(runner.manager, projection);
    await createShadowTables(runner.manager, projection.tables);
    const ledger = new ShadowLedger(runner);
    const replay = new Replay(projection, context, ledger);
    await replay.toEnd();
    await runner.manager.transaction(async (manager) => {
      // From here to the commit the live projection stands still, and the rest of the record is short.
      await lockProjection(manager, projection.name);
      ledger.within(manager);
      await replay.toEnd();
      await exchange(projection, ledger, manager);
    });
    return true;
  } finally {
    unhook();
    await cleanUp(runner);
  }
};

/** Replays the record into the shadow tables and tells how far it is. */
class Replay {
  #events = 0;
  #total: number | undefined;

  constructor(
    private readonly projection: Projection,
    private readonly context: RebuildContext & RebuildOptions,
    private readonly ledger: ShadowLedger,
  ) {}

  async toEnd(): Promise<void> {
    const { store, catalogue, signal, onProgress } = this.context;
    if (onProgress !== undefined) this.#total ??= await store.size();
    for (let batch = await this.#next(); batch.length > 0; batch = await this.#next()) {
      signal?.throwIfAborted();
      await digest(this.projection, catalogue, this.ledger, batch);
      this.#events += batch.length;
      const recordedAt = batch.at(-1)?.metadata.recordedAt;
      onProgress?.({ events: this.#events, total: this.#total, recordedAt, leftOut: this.ledger.failures.length });
    }
    signal?.throwIfAborted();
  }

  #next(): Promise<readonly RecordedEvent[]> {
    return this.context.store.readAll(this.ledger.reached, BATCH);
  }
}

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

const backendOf = async (runner: QueryRunner): Promise<number> => {
  const [backend] = (await runner.query('SELECT pg_backend_pid() AS pid')) as readonly { readonly pid: number }[];
  return backend?.pid ?? 0;
};

const CANCEL_AGAIN_MS = 200;

/**
 * Ends what the session of the rebuild waits for or works at, a lock of others among them, and does so again until the
 * rebuild has ended: between two statements there is nothing to cancel. Answers a function that lets go.
 */
const cancelOn = (signal: AbortSignal, source: DataSource, pid: number): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  const cancel = (): void => void cancelBackend(source, pid).catch(() => undefined); // tried again
  const begin = (): void => {
    cancel();
    timer = setInterval(cancel, CANCEL_AGAIN_MS);
  };
  if (signal.aborted) begin();
  else signal.addEventListener('abort', begin, { once: true });
  return () => {
    signal.removeEventListener('abort', begin);
    clearInterval(timer);
  };
};

/** A session may be cancelled by its own login, which is not the role in which the application works. */
const cancelBackend = (source: DataSource, pid: number): Promise<unknown> =>
  source.transaction(async (manager) => {
    await manager.query('SET LOCAL ROLE NONE');
    await manager.query('SELECT pg_cancel_backend($1)', [pid]);
  });

const cleanUp = async (runner: QueryRunner): Promise<void> => {
  try {
    for (const statement of ['DISCARD TEMP', 'SELECT pg_advisory_unlock_all()']) {
      await runner.query(statement).catch(() => runner.query(statement)); // a cancel that comes late hits the first
    }
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
