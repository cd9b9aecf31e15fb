/** Lets any number of waiters go on at once, and none of them miss a ring between looking and waiting. */
export class Wakeups {
  #rings = 0;
  readonly #waiting = new Set<() => void>();

  /** To be read before looking; see {@link wait}. */
  get rings(): number {
    return this.#rings;
  }

  ring(): void {
    this.#rings += 1;
    for (const wake of [...this.#waiting]) wake();
  }

  /** Resolves at the first ring after `seen`, after the milliseconds, or at the abort, whichever comes first. */
  wait(seen: number, milliseconds: number, signal: AbortSignal): Promise<void> {
    if (this.#rings !== seen || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.#waiting.add(wake);
      signal.addEventListener('abort', wake, { once: true });
    });
  }
}
