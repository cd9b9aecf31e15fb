import type { Position } from '../kernel/ids.js';
import { type Instant, dateOf, instant } from '../kernel/time.js';
import type { SuccessionWatch } from '../succession/index.js';
import type { ClockWatch } from '../supervision/index.js';
import { epochOf, instantOf } from '../system-clock.js';
import type { StageClock } from './stage-clock.js';

const DAY_MS = 24 * 3_600_000;

const dayAfter = (at: Instant): Instant => instantOf(epochOf(instant(`${dateOf(at)}T00:00:00.000+08:00`)) + DAY_MS);

/**
 * The watches over due dates and over abolished organs of a platform that ran while the stories happened. It looks at the beginning of every day, when the
 * times of the day before have run out and others come near; one that ends within the day, in hours, it sees with the next.
 */
export class StageWatch {
  #lookedAt: Instant | undefined;

  constructor(
    private readonly watch: ClockWatch,
    private readonly successions: SuccessionWatch,
    private readonly clock: Pick<StageClock, 'set'>,
  ) {}

  /** Goes through the days up to `at`; `last` is the position of the step before. */
  async passTo(at: Instant, last: Position | undefined): Promise<void> {
    this.#lookedAt ??= at;
    for (let day = dayAfter(this.#lookedAt), after = last; day <= at; day = dayAfter(day), after = undefined) {
      this.clock.set(day);
      await this.successions.catchUp(day, after);
      await this.watch.catchUp(day, after);
      this.#lookedAt = day;
    }
  }
}
