import type { CaseId, Position } from '../kernel/ids.js';
import { type Instant, dateOf, instant } from '../kernel/time.js';
import type { FileDueClocks } from '../docket/index.js';
import type { SuccessionWatch } from '../succession/index.js';
import type { ClockWatch } from '../supervision/index.js';
import { epochOf, instantOf } from '../system-clock.js';
import type { StageClock } from './stage-clock.js';

const DAY_MS = 24 * 3_600_000;

const dayAfter = (at: Instant): Instant => instantOf(epochOf(instant(`${dateOf(at)}T00:00:00.000+08:00`)) + DAY_MS);

/**
 * The watch over due dates of a platform that ran while the stories happened. It looks at the beginning of every day, when the
 * times of the day before have run out and others come near; one that ends within the day, in hours, it sees with the next.
 */
export class StageWatch {
  #lookedAt: Instant | undefined;

  constructor(
    private readonly watch: ClockWatch,
    private readonly clocks: FileDueClocks,
    private readonly successions: SuccessionWatch,
    private readonly clock: Pick<StageClock, 'set'>,
  ) {}

  /** Goes through the days up to `at`; `written` are the files that the step before may have written, `last` is its position. */
  async passTo(at: Instant, written: readonly CaseId[], last: Position | undefined): Promise<void> {
    this.clocks.changed(...written);
    this.#lookedAt ??= at;
    for (let day = dayAfter(this.#lookedAt); day <= at; day = dayAfter(day)) {
      this.clock.set(day);
      await this.successions.catchUp(day, last);
      await this.watch.catchUp(day);
      this.#lookedAt = day;
    }
  }
}
