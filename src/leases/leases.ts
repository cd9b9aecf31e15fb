import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { Session } from './session.js';

/** Apart from the locks that transactions take under the same names. */
const KEY = `hashtextextended('lease:' || $1, 0)`;
const LOCK = `SELECT pg_try_advisory_lock(${KEY}) AS answer`;
const UNLOCK = `SELECT pg_advisory_unlock(${KEY}) AS answer`;
/** Waits, but only for somebody who asks whether we live. Shared, because a lost session may still have it for a while. */
const SAY_WE_LIVE = `SELECT pg_advisory_lock_shared(${KEY}) IS NULL AS answer`;
const LOCK_UNTIL_ANSWERED = `SELECT pg_try_advisory_xact_lock(${KEY}) AS answer`;
const LOCK_SHARED = `SELECT pg_try_advisory_lock_shared(${KEY}) AS answer`;

/** Held in common by every running instance, and alone by who moves the record. */
const RUNNING = 'running';

/**
 * What only one of all instances on a database does at a time. The locks belong to one session of PostgreSQL and end with it,
 * so that another instance takes over at once when this one dies, and within seconds when its machine vanishes.
 */
export class Leases {
  /** Names this instance among all that ever ran on the database; see {@link lives}. */
  readonly instance = randomUUID();
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

  /** Whether the instance of this name still runs. One that has lost its session seems dead until it has another. */
  async lives(instance: string): Promise<boolean> {
    // A lock that nobody holds is ours until the statement ends; who asks at that very moment is told that the instance lives.
    const { rows } = await this.pool.query<{ readonly answer: boolean }>(LOCK_UNTIL_ANSWERED, [nameOf(instance)]);
    return rows[0]?.answer !== true;
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

  async #open(): Promise<Session> {
    if (this.#closed) throw new Error('Cannot use a pool after calling end on the pool');
    this.#session ??= this.#begin();
    const opening = this.#session;
    try {
      const session = await opening;
      if (!session.lost.aborted) return session;
    } catch (error) {
      this.#forget(opening);
      throw error;
    }
    this.#forget(opening);
    return this.#open();
  }

  #forget(opening: Promise<Session>): void {
    if (this.#session === opening) this.#session = undefined;
  }

  async #begin(): Promise<Session> {
    const session = await Session.open(this.pool);
    try {
      await session.ask(SAY_WE_LIVE, nameOf(this.instance));
      if (this.#joined) await session.ask(LOCK_SHARED, RUNNING);
      return session;
    } catch (error) {
      await session.close();
      throw error;
    }
  }
}

const nameOf = (instance: string): string => `instance:${instance}`;
