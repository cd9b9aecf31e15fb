import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

const LOOK_MS = 25;

/** Measures for how long the rows of the docket lacked something that had been acknowledged. */
export class Standstill {
  longestMs = 0;
  readonly #stopped = new AbortController();
  #waiting: { readonly position: string; readonly since: number }[] = [];
  #watching: Promise<void> = Promise.resolve();

  watch(url: string): this {
    this.#watching = this.#watch(url);
    return this;
  }

  readonly wrote = (position: string): void => {
    this.#waiting.push({ position, since: performance.now() });
  };

  async #watch(url: string): Promise<void> {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      while (!this.#stopped.signal.aborted) {
        this.#look(await checkpointOf(client));
        await sleep(LOOK_MS);
      }
    } finally {
      await client.end();
    }
  }

  #look(reached: string): void {
    const now = performance.now();
    for (const { since } of this.#waiting) this.longestMs = Math.max(this.longestMs, now - since);
    this.#waiting = this.#waiting.filter(({ position }) => position > reached);
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#watching;
  }
}

const checkpointOf = async (client: Client): Promise<string> => {
  const { rows } = await client.query<{ position: string }>(`SELECT position FROM projection_checkpoints WHERE name = 'docket'`);
  return rows[0]?.position ?? '';
};
