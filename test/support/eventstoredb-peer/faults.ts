import { setTimeout as sleep } from 'node:timers/promises';

/** Whether the record is in the log when the append fails. */
export type WhenAppendFails = 'before-storing' | 'after-storing';
/** The connection breaks, or the server says that it gave up waiting: in neither case can the client know. */
export type HowAppendFails = 'connection-breaks' | 'times-out';

export interface AppendFailure {
  readonly when: WhenAppendFails;
  readonly how: HowAppendFails;
}

/** What goes wrong on a node, on demand. */
export class Faults {
  readonly #failures: AppendFailure[] = [];
  readonly #stalled: (() => void)[] = [];
  #stalling = false;
  #delay = 0;
  /** Events after which every subscription ends. */
  subscriptionLimit = Infinity;
  tooBusy = false;

  failNextAppend(failure: AppendFailure): void {
    this.#failures.push(failure);
  }

  nextFailure(): AppendFailure | undefined {
    return this.#failures.shift();
  }

  delayAppends(milliseconds: number): void {
    this.#delay = milliseconds;
  }

  stallAppends(): void {
    this.#stalling = true;
  }

  resume(): void {
    this.#stalling = false;
    for (const go of this.#stalled.splice(0)) go();
  }

  /** Waits as long as appends are delayed or stalled. Rejects when the call ends meanwhile. */
  async hold(ended: AbortSignal): Promise<void> {
    if (this.#delay > 0) await sleep(this.#delay, undefined, { signal: ended });
    if (this.#stalling && !ended.aborted) await this.#resumption(ended);
  }

  #resumption(ended: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const give = (): void => reject(new Error('the call ended'));
      ended.addEventListener('abort', give, { once: true });
      this.#stalled.push(() => {
        ended.removeEventListener('abort', give);
        resolve();
      });
    });
  }
}
