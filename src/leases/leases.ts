import type { Pool } from 'pg';
import { Session } from './session.js';

/** Apart from the locks that transactions take under the same names. */
const KEY = `hashtextextended('lease:' || $1, 0)`;
const LOCK = `SELECT pg_try_advisory_lock(${KEY}) AS answer`;
const UNLOCK = `SELECT pg_advisory_unlock(${KEY}) AS answer`;
const LOCK_SHARED = `SELECT pg_try_advisory_lock_shared(${KEY}) AS answer`;

/** Held in common by every running instance, and alone by who moves the record. */
const RUNNING = 'running';

/**
 * What only one of all instances on a database does at a time. The locks belong to one session of PostgreSQL and end with it,
 * so that another instance takes over at once when this one dies, and within seconds when its machine vanishes.
 */
export class Leases {
  #session: Promise<Session> | undefined;
  readonly #held = new Set<string>();
  #joined = false;
  #closed = false;

  constructor(private readonly pool: Pool) {}

  /**
   * Does the work if nobody else holds the lease; its `signal` is aborted when the lease is lost or `stop` is. False, and
   * nothing done, when another has it. Throws what the work throws, and the database's failures.
   */
  async whileHeld(name: string, stop: AbortSignal, work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
    if (this.#held.has(name)) return false; // PostgreSQL would give the same session the lock again
    this.#held.add(name);
    try {
      const session = await this.#open();
      if (!(await session.ask(LOCK, name))) return false;
      try {
        await work(AbortSignal.any([stop, session.lost]));
        return true;
      } finally {
        await session.ask(UNLOCK, name).catch(() => session.close());
      }
    } finally {
      this.#held.delete(name);
    }
  }

  /** Says, as long as this is open, that an instance runs on this database. False while somebody moves its record. */
  async join(): Promise<boolean> {
    this.#joined = true;
    return (await this.#open()).ask(LOCK_SHARED, RUNNING);
  }

  /** Does the work while no instance runs. False, and nothing done, when one does. */
  async whileNobodyRuns(work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
    return this.whileHeld(RUNNING, new AbortController().signal, work);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await (await this.#session?.catch(() => undefined))?.close();
  }

  async #begin(): Promise<Session> {
    const session = await Session.open(this.pool);
    if (this.#joined) await session.ask(LOCK_SHARED, RUNNING);
    return session;
  }

  async #open(): Promise<Session> {
    if (this.#closed) throw new Error('Cannot use a pool after calling end on the pool');
    this.#session ??= this.#begin();
    const opening = this.#session;
    const forget = (): void => {
      if (this.#session === opening) this.#session = undefined;
    };
    try {
      const session = await opening;
      session.lost.addEventListener('abort', forget, { once: true });
      if (session.lost.aborted) forget();
      return session;
    } catch (error) {
      forget();
      throw error;
    }
  }
}
