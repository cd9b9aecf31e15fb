import { setTimeout as sleep } from 'node:timers/promises';
import type { Instance } from './instance.js';

/**
 * Kills an instance that is ready with SIGKILL, again and again, and starts it at once; one other is always ready. Answers
 * how many it killed when all are ready again. Throws when one does not come back.
 */
export const reap = async (instances: readonly Instance[], everyMs: number, stop: AbortSignal): Promise<number> => {
  const ready = new Set(instances);
  const starting: Promise<void>[] = [];
  const pause = (): Promise<unknown> => sleep(everyMs, undefined, { signal: stop }).catch(() => undefined);
  let kills = 0;
  for (await pause(); !stop.aborted; await Promise.race([pause(), failureOf(starting)])) {
    const victim = [...ready][Math.floor(Math.random() * ready.size)];
    if (victim === undefined || ready.size < 2) continue;
    kills += 1;
    ready.delete(victim);
    starting.push(again(victim).then(() => void ready.add(victim)));
  }
  await Promise.all(starting);
  return kills;
};

const again = async (instance: Instance): Promise<void> => {
  await instance.kill();
  await instance.start();
};

/** Settles only when one of them fails. */
const failureOf = (works: readonly Promise<void>[]): Promise<never> =>
  new Promise((_, reject) => works.forEach((work) => void work.catch(reject)));
