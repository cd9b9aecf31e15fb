import { type DueDate, type TimeUnit } from '../../kernel/due-date.js';
import { type Instant, dateOf } from '../../kernel/time.js';
import { type WorkingCalendar, calendarDay } from './calendar.js';
import { dayNumber } from './civil-day.js';
import { unitsInAll, unitsLeft } from './moved-clock.js';
import { MS_PER_HOUR, wallMillis } from './wall-time.js';

export type ClockColour = 'green' | 'yellow' | 'red';

/** When a clock turns yellow 临期; county default (rule SY-REMIND). */
export interface WarningThreshold {
  readonly workingDays: number;
  /** Share of the whole period, 0 to 1. */
  readonly share: number;
}
export const DEFAULT_WARNING: WarningThreshold = { workingDays: 1, share: 0.25 };

export interface ClockReading {
  readonly colour: ClockColour;
  /** Whole units until the due date, 0 on the last day and after it; months are read in days, hours with fractions. */
  readonly left: number;
  /** Units since the due date; 0 while in time. */
  readonly over: number;
  readonly unit: Exclude<TimeUnit, 'month'>;
}

export const clockColour = (
  clock: DueDate,
  now: Instant,
  calendar: WorkingCalendar,
  warning: WarningThreshold = DEFAULT_WARNING,
): ClockReading => {
  const unit = clock.unit === 'month' ? 'day' : clock.unit;
  if (now > clock.due) return { colour: 'red', left: 0, over: unitsOver(clock, now, calendar), unit };
  const left = leftUntilDue(clock, now);
  const soon =
    left <= unitsInAll(clock) * warning.share ||
    (clock.unit !== 'hour' && workingDaysBetween(now, clock.due, calendar, warning.workingDays + 1) <= warning.workingDays);
  return { colour: soon ? 'yellow' : 'green', left, over: 0, unit };
};

/** Calendar days are shown up to the rolled last day; what a clock counts ends before it. */
const leftUntilDue = (clock: DueDate, now: Instant): number =>
  clock.unit === 'day' || clock.unit === 'month' ? dayNumber(dateOf(clock.due)) - dayNumber(dateOf(now)) : unitsLeft(clock, now);

const unitsOver = (clock: DueDate, now: Instant, calendar: WorkingCalendar): number => {
  if (clock.unit === 'hour') return (wallMillis(now) - wallMillis(clock.due)) / MS_PER_HOUR;
  if (clock.unit === 'working-day') return workingDaysBetween(clock.due, now, calendar);
  return dayNumber(dateOf(now)) - dayNumber(dateOf(clock.due));
};

/** Working days after the day of `from`, up to and with the day of `to`; counting ends at `enough`, for some clocks run for years. */
const workingDaysBetween = (from: Instant, to: Instant, calendar: WorkingCalendar, enough = Infinity): number => {
  let count = 0;
  for (let day = dayNumber(dateOf(from)) + 1; day <= dayNumber(dateOf(to)) && count < enough; day += 1)
    if (calendarDay(calendar, day).working) count += 1;
  return count;
};
