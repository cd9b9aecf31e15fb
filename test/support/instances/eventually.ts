import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until it holds. Answers how long that took, in milliseconds; throws with the words after too long. */
export const eventually = async (what: string, holds: () => boolean | Promise<boolean>, withinMs: number): Promise<number> => {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > withinMs) throw new Error(`not within ${withinMs} ms: ${what}`);
    await sleep(25);
  }
  return Math.round(performance.now() - start);
};
