import { Clock, type Instant, instant } from '../../src/kernel/time.js';
import { epochOf, instantOf } from '../../src/system-clock.js';

/** A clock that stands still until a test moves it. */
export class MovableClock extends Clock {
  private at: Instant;

  /** `start` is local time, `YYYY-MM-DDTHH:mm`; a Monday morning when left out. */
  constructor(start = '2026-09-07T09:00') {
    super();
    this.at = instant(`${start}:00.000+08:00`);
  }

  override now(): Instant {
    return this.at;
  }

  advance({ days = 0, hours = 0, minutes = 0, seconds = 0 }: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    this.at = instantOf(epochOf(this.at) + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
  }

  /** Local time, `YYYY-MM-DDTHH:mm`. */
  moveTo(local: string): void {
    this.at = instant(`${local}:00.000+08:00`);
  }
}
