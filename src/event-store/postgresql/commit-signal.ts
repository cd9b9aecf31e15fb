import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { backoff } from '../backoff.js';
import type { Wakeups } from '../wakeups.js';

const CHANNEL = 'jieli_events';
/** At most one NOTIFY in this time: each holds a lock of the whole cluster while it commits. */
const GAP_MS = 5;

/**
 * Tells every instance that events were committed. Never inside the append's own transaction: NOTIFY would make the
 * commits of all writers wait for one another. A notification that gets lost costs a polling interval, not an event.
 */
export class CommitSignal {
  readonly #self = randomUUID();
  readonly #stopped = new AbortController();
  #listening: Promise<void> | undefined;
  #announcing: Promise<void> | undefined;
  #again = false;

  constructor(
    private readonly pool: Pool,
    private readonly wakeups: Wakeups,
  ) {}

  /** Wakes the subscribers here at once, those of other instances a few milliseconds later. Does not wait. */
  announce(): void {
    this.wakeups.ring();
    if (this.#announcing !== undefined) {
      this.#again = true;
      return;
    }
    this.#announcing = this.#announce().finally(() => (this.#announcing = undefined));
  }

  async #announce(): Promise<void> {
    do {
      this.#again = false;
      await this.pool.query({ name: 'jieli-notify', text: 'SELECT pg_notify($1, $2)', values: [CHANNEL, this.#self] }).catch(ignore);
      await sleep(GAP_MS, undefined, { signal: this.#stopped.signal }).catch(ignore);
    } while (this.#wanted());
  }

  #wanted(): boolean {
    return this.#again && !this.#stopped.signal.aborted;
  }

  /** Starts listening to the other instances; once is enough. */
  listen(): void {
    this.#listening ??= this.#listen();
  }

  async #listen(): Promise<void> {
    for (let failures = 1; !this.#stopped.signal.aborted; failures += 1) {
      await this.#listenOnce(() => (failures = 0)).catch(ignore);
      await sleep(backoff(failures + 1, 50, 5_000), undefined, { signal: this.#stopped.signal }).catch(ignore);
    }
  }

  /** Listens on a connection of its own until that is lost. */
  async #listenOnce(connected: () => void): Promise<void> {
    const client = await this.pool.connect();
    const over = new AbortController();
    const end = (): void => {
      over.abort();
    };
    client.on('error', end).once('end', end);
    client.on('notification', ({ payload }) => {
      if (payload !== this.#self) this.wakeups.ring();
    });
    try {
      await client.query(`LISTEN ${CHANNEL}`);
      connected();
      this.wakeups.ring(); // what was announced while nobody listened
      await aborted(AbortSignal.any([over.signal, this.#stopped.signal]));
    } finally {
      client.release(true);
    }
  }

  /** Gives the connection back, so that the pool can end. */
  async close(): Promise<void> {
    this.#stopped.abort();
    await Promise.allSettled([this.#announcing, this.#listening]);
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });

const ignore = (): void => undefined;
