import { Injectable } from '@nestjs/common';
import { Clock, type Instant, instant } from './kernel/time.js';

const CHINA_OFFSET_MS = 8 * 3_600_000;

/** Milliseconds since the epoch as an instant in China Standard Time, which knows no daylight saving. */
export const instantOf = (epochMs: number): Instant => instant(new Date(epochMs + CHINA_OFFSET_MS).toISOString().replace('Z', '+08:00'));

/** Milliseconds since the epoch. */
export const epochOf = (at: Instant): number => Date.parse(at);

/** The clock of the machine. */
@Injectable()
export class SystemClock extends Clock {
  override now(): Instant {
    return instantOf(Date.now());
  }
}
