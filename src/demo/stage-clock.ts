import { Clock, type Instant, instant } from '../kernel/time.js';

/** The clock of a story: it stands where the story is. */
export class StageClock extends Clock {
  private at: Instant = instant('2026-01-01T00:00:00.000+08:00');

  override now(): Instant {
    return this.at;
  }

  set(at: Instant): void {
    this.at = at;
  }
}
