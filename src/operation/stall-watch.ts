import type { Position } from '../kernel/ids.js';
import type { Instant } from '../kernel/time.js';
import { epochOf, instantOf } from '../system-clock.js';

/** Where a projection or a policy stands when it is looked at. */
export interface Standing {
  readonly key: string;
  readonly position: Position;
  /** Whether events wait for it. */
  readonly waits: boolean;
}

export interface StallChange {
  readonly key: string;
  readonly change: 'begun' | 'ended';
  /** When it stood still first. */
  readonly since: Instant;
  /** How long it stood, in seconds. */
  readonly seconds: number;
}

/** In milliseconds of the clock. */
interface Watched {
  readonly position: Position;
  readonly waits: boolean;
  readonly lookedAt: number;
  /** Events wait and it has not moved since then. */
  readonly stillSince: number;
  /** The stall that was announced. */
  readonly stalledSince: number | undefined;
  /** It has moved since then without a long pause, after a stall. */
  readonly movingSince: number | undefined;
}

/** How long a follower that stalled must keep moving before it counts as mended, unless it has caught up before. */
const STEADY_MS = 15_000;

/**
 * Knows which followers of the record stall: events wait, and the checkpoint has not moved for a while. A long way to
 * catch up is no stall as long as it moves. An alarm ends when nothing waits any more or the follower has moved on for
 * a time, so that one that moves by fits does not ring again and again. What was not watched, because the database or
 * this process was away, does not count.
 */
export class StallWatch {
  readonly #watched = new Map<string, Watched>();
  readonly #stallMs: number;
  readonly #steadyMs: number;

  constructor(stallSeconds: number) {
    this.#stallMs = stallSeconds * 1000;
    this.#steadyMs = Math.min(STEADY_MS, this.#stallMs / 4);
  }

  /** Takes what was seen; answers what began and what ended. */
  look(standings: readonly Standing[], now: Instant): readonly StallChange[] {
    const at = epochOf(now);
    return standings.flatMap((standing) => {
      const before = this.#watched.get(standing.key);
      const after = this.#next(standing, before, at);
      this.#watched.set(standing.key, after);
      return changeOf(standing.key, before?.stalledSince, after.stalledSince, at);
    });
  }

  /** Undefined while all is well. */
  stalledSince(key: string): Instant | undefined {
    const since = this.#watched.get(key)?.stalledSince;
    return since === undefined ? undefined : instantOf(since);
  }

  #next({ position, waits }: Standing, before: Watched | undefined, at: number): Watched {
    const fresh: Watched = { position, waits, lookedAt: at, stillSince: at, stalledSince: undefined, movingSince: undefined };
    if (before === undefined || !waits) return fresh;
    const unwatched = at < before.lookedAt || at - before.lookedAt > this.#stallMs / 2;
    const still = before.waits && position === before.position && !unwatched;
    const stillSince = still ? before.stillSince : at;
    if (before.stalledSince === undefined) {
      return { ...fresh, stillSince, stalledSince: at - stillSince >= this.#stallMs ? stillSince : undefined };
    }
    const paused = at - stillSince >= this.#steadyMs;
    const movingSince = paused ? undefined : (before.movingSince ?? (still ? undefined : at));
    const mended = movingSince !== undefined && at - movingSince >= this.#steadyMs;
    return mended ? { ...fresh, stillSince } : { ...fresh, stillSince, stalledSince: before.stalledSince, movingSince };
  }
}

const changeOf = (key: string, before: number | undefined, after: number | undefined, at: number): readonly StallChange[] => {
  const since = after ?? before;
  if (since === undefined || before === after) return [];
  return [{ key, change: before === undefined ? 'begun' : 'ended', since: instantOf(since), seconds: Math.round((at - since) / 1000) }];
};
