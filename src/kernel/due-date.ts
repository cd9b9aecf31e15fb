import type { Instant, LocalDate } from './time.js';

/** Units differ by statute and are never guessed (domain.md 6.7). */
export type TimeUnit = 'working-day' | 'day' | 'hour' | 'month';

/** A run of days that were counted, or were not, for one reason. `days` is the number of days in the run. */
export interface DerivationSpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly days: number;
  readonly counted: boolean;
  /** In Chinese: 起算日不计入, 国庆节, 周末, 调休上班, 期满日为节假日顺延 … */
  readonly reason: string;
}

/** When a period would end if an undefined 日 meant another unit than the one it is counted in (domain.md 1.2); never before it. */
export interface OtherReading {
  readonly unit: TimeUnit;
  readonly due: Instant;
}

/** A due date with the rule that made it; stored in the event, so that later rules never change an old date. */
export interface DueDate {
  /** Rule id of the rule book, e.g. `SAMR-18`. */
  readonly rule: string;
  readonly ruleVersion: number;
  readonly length: number;
  readonly unit: TimeUnit;
  readonly startedAt: Instant;
  /** The last instant in time: the end of the last day, or the exact minute for hours. */
  readonly due: Instant;
  /** True when the calendar of a year on the way is not published yet; recomputed by an event when it is. */
  readonly provisional: boolean;
  readonly derivation: readonly DerivationSpan[];
  /** For a rule whose text does not say which days it means. Both are shown; the due date itself is the shorter one. */
  readonly otherReading?: OtherReading;
}
