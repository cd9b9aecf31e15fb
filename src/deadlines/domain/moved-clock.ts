import { type DueDate } from '../../kernel/due-date.js';
import { type Instant, dateOf } from '../../kernel/time.js';
import { type WorkingCalendar } from './calendar.js';
import { dayNumber } from './civil-day.js';
import { countedDays, pausesOf } from './derivation.js';
import { countPeriod, type Period } from './due-date.js';
import { type Extension, type Rule } from './rule.js';
import { MS_PER_HOUR, hoursInChinese, plusMillis, wallMillis } from './wall-time.js';

/** What a clock needs of its rule when it is moved; its length and version stay as they were when it started. */
export type MovingTerms = Pick<Rule, 'roll' | 'onResume'>;

/** A clock that stands still 中止. `left` is in days counted as the clock counts them, or in hours. */
export interface PausedClock {
  readonly clock: DueDate;
  readonly pausedAt: Instant;
  readonly left: number;
}

/** Throws RangeError when `at` lies before the start. An overdue clock has nothing left and stays overdue. */
export const pauseClock = (clock: DueDate, at: Instant): PausedClock => {
  if (at < clock.startedAt) throw new RangeError('a clock cannot be paused before it starts');
  return { clock, pausedAt: at, left: unitsLeft(clock, at) };
};

/** Units that are still to be counted after `at`; 0 on the last day and after it. */
export const unitsLeft = (clock: DueDate, at: Instant): number => {
  if (at >= clock.due) return 0;
  if (clock.unit === 'hour') return (wallMillis(clock.due) - wallMillis(at)) / MS_PER_HOUR;
  const day = dayNumber(dateOf(at));
  return clock.derivation.reduce((sum, { counted, from, to }) => {
    if (!counted) return sum;
    return sum + Math.max(0, dayNumber(to) - Math.max(dayNumber(from), day + 1) + 1);
  }, 0);
};

/**
 * `restart` counts the full length from the resumption (as at a supplement 补正, domain.md 3.3.5), `continue` carries on
 * with what was left; a rule that names neither continues. Throws RangeError when `at` lies before the pause.
 */
export const resumeClock = (paused: PausedClock, at: Instant, terms: MovingTerms, calendar: WorkingCalendar): DueDate => {
  const { clock, pausedAt } = paused;
  if (at < pausedAt) throw new RangeError('a clock cannot be resumed before it was paused');
  if (pausedAt > clock.due) return clock;
  if (terms.onResume === 'restart') return countPeriod({ ...periodOf(clock, terms), startedAt: at, pauses: [] }, calendar);
  if (clock.unit === 'hour') return laterByHours(clock, pausedAt, at);
  const pause = { from: dayNumber(dateOf(pausedAt)) + 1, to: dayNumber(dateOf(at)) };
  if (pause.to < pause.from) return clock;
  return countPeriod({ ...periodOf(clock, terms), pauses: [...pausesOf(clock.derivation), pause] }, calendar);
};

/**
 * Adds an extension 延长 to the period itself, so that a last day that had rolled over a holiday is not given twice.
 * An extension in another unit runs from the end of the period.
 */
export const extendClock = (
  clock: DueDate,
  by: Pick<Extension, 'length' | 'unit'>,
  terms: MovingTerms,
  calendar: WorkingCalendar,
): DueDate => {
  const period = periodOf(clock, terms);
  if (by.unit !== clock.unit) {
    return countPeriod(
      { ...period, length: by.length, unit: by.unit, roll: by.unit !== 'hour', startedAt: clock.due, pauses: [] },
      calendar,
    );
  }
  if (clock.unit === 'hour') return { ...laterBy(clock, by.length * MS_PER_HOUR), length: clock.length + by.length };
  return countPeriod({ ...period, length: clock.length + by.length }, calendar);
};

/** The same clock under another calendar; for provisional dates when the year's notice has been published. */
export const recompute = (clock: DueDate, terms: MovingTerms, calendar: WorkingCalendar): DueDate =>
  clock.unit === 'hour' ? clock : countPeriod(periodOf(clock, terms), calendar);

/** Days the clock counts in all; a month counts as the days it had. Hours for an hour clock. */
export const unitsInAll = (clock: DueDate): number => (clock.unit === 'hour' ? clock.length : countedDays(clock.derivation));

const periodOf = (clock: DueDate, { roll }: MovingTerms): Period => ({
  rule: clock.rule,
  ruleVersion: clock.ruleVersion,
  length: clock.length,
  unit: clock.unit,
  roll,
  startedAt: clock.startedAt,
  pauses: pausesOf(clock.derivation),
});

const laterBy = (clock: DueDate, millis: number): DueDate => {
  const due = plusMillis(clock.due, millis);
  const derivation = clock.derivation.map((span, index) =>
    index > 0 ? span : { ...span, to: dateOf(due), days: dayNumber(dateOf(due)) - dayNumber(span.from) + 1 },
  );
  return { ...clock, due, derivation };
};

const laterByHours = (clock: DueDate, from: Instant, to: Instant): DueDate => {
  const millis = wallMillis(to) - wallMillis(from);
  if (millis === 0) return clock;
  const [first, last] = [dateOf(from), dateOf(to)];
  const pause = {
    from: first,
    to: last,
    days: dayNumber(last) - dayNumber(first) + 1,
    counted: false,
    reason: `中止${hoursInChinese(millis)}不计入`,
  };
  const moved = laterBy(clock, millis);
  return { ...moved, derivation: [...moved.derivation, pause] };
};
