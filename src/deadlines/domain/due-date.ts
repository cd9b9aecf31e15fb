import { type DueDate, type TimeUnit } from '../../kernel/due-date.js';
import { type Instant, type LocalDate, dateOf } from '../../kernel/time.js';
import { type WorkingCalendar, calendarDay } from './calendar.js';
import { addMonths, dateOfDay, dayNumber } from './civil-day.js';
import { DerivationRuns, PAUSED, type PausedDays, START_DAY } from './derivation.js';
import { type Rule, type TimedRule } from './rule.js';
import { MS_PER_HOUR, endOfDay, plusMillis } from './wall-time.js';

export const HOURS = '按小时连续计算，夜间和节假日不扣除、不顺延';
const LONGEST: Readonly<Record<TimeUnit, number>> = { 'working-day': 3_660, day: 3_660, hour: 8_784, month: 1_200 };

/** A period to be counted: what a rule says, with the days on which it stood still. */
export interface Period {
  readonly rule: string;
  readonly ruleVersion: number;
  readonly length: number;
  readonly unit: TimeUnit;
  /** Whether a last day on a holiday moves to the next working day (民法典 203). */
  readonly roll: boolean;
  readonly startedAt: Instant;
  readonly pauses: readonly PausedDays[];
}

/**
 * When the period that starts now ends. The day of the start is not counted (民法典 201); days end at their last
 * millisecond; hours run from the minute. Throws RangeError when the rule's length is not a positive whole number.
 */
export const dueDate = (rule: TimedRule, startedAt: Instant, calendar: WorkingCalendar): DueDate =>
  countPeriod(
    { rule: rule.id, ruleVersion: rule.version, length: rule.length, unit: rule.unit, roll: rule.roll, startedAt, pauses: [] },
    calendar,
  );

/** A day that a paper sets under an article without a period of its own. Holidays change nothing: the paper names the day. */
export const dueOn = (rule: Pick<Rule, 'id' | 'version'>, lastDay: LocalDate, startedAt: Instant): DueDate => {
  const start = dayNumber(dateOf(startedAt));
  const runs = new DerivationRuns();
  runs.add(start, false, START_DAY);
  for (let day = start + 1; day <= dayNumber(lastDay); day += 1) runs.add(day, true, '自然日');
  return {
    rule: rule.id,
    ruleVersion: rule.version,
    length: Math.max(0, dayNumber(lastDay) - start),
    unit: 'day',
    startedAt,
    due: endOfDay(lastDay),
    provisional: false,
    derivation: runs.spans(),
  };
};

export const countPeriod = (period: Period, calendar: WorkingCalendar): DueDate => {
  const { rule, ruleVersion, length, unit, startedAt } = period;
  if (!Number.isInteger(length) || length < 1 || length > LONGEST[unit]) throw new RangeError(`not a period: ${length} ${unit}`);
  return { rule, ruleVersion, length, unit, startedAt, ...(unit === 'hour' ? countHours(period) : countDays(period, calendar)) };
};

type Counted = Pick<DueDate, 'due' | 'provisional' | 'derivation'>;

const countHours = ({ startedAt, length }: Period): Counted => {
  const due = plusMillis(startedAt, length * MS_PER_HOUR);
  const [from, to] = [dateOf(startedAt), dateOf(due)];
  return { due, provisional: false, derivation: [{ from, to, days: dayNumber(to) - dayNumber(from) + 1, counted: true, reason: HOURS }] };
};

const countDays = (period: Period, calendar: WorkingCalendar): Counted => {
  const start = dayNumber(dateOf(period.startedAt));
  const runs = new DerivationRuns();
  runs.add(start, false, START_DAY);
  let provisional = false;
  let day = start;
  for (let left = daysToCount(period); left > 0;) {
    day += 1;
    const counted = countDay(period, calendar, day);
    runs.add(day, counted.counts, counted.reason);
    provisional ||= counted.guessed;
    if (counted.counts) left -= 1;
  }
  const settled = settle(period, calendar, day, runs);
  return { due: endOfDay(dateOfDay(settled.day)), provisional: provisional || settled.guessed, derivation: runs.spans() };
};

/** Months are counted to the matching day, but pauses move it by days; so their length in days is fixed at the start. */
const daysToCount = ({ unit, length, startedAt }: Period): number => {
  if (unit !== 'month') return length;
  const start = dateOf(startedAt);
  return dayNumber(addMonths(start, length)) - dayNumber(start);
};

interface CountedDay {
  readonly counts: boolean;
  readonly reason: string;
  readonly guessed: boolean;
}

const countDay = ({ unit, roll, pauses }: Period, calendar: WorkingCalendar, day: number): CountedDay => {
  if (pauses.some(({ from, to }) => from <= day && day <= to)) return { counts: false, reason: PAUSED, guessed: false };
  if (unit !== 'working-day' && !roll) return NATURAL_DAY;
  const { working, reason, published } = calendarDay(calendar, day);
  if (unit === 'working-day') return { counts: working, reason, guessed: !published };
  // Only the last day of a calendar period asks the calendar; until then an unpublished year changes nothing.
  return published ? NATURAL_DAY : { counts: true, reason: unpublished(day), guessed: false };
};

const NATURAL_DAY: CountedDay = { counts: true, reason: '自然日', guessed: false };

const unpublished = (day: number): string => `自然日（${dateOfDay(day).slice(0, 4)}年放假安排未公布，期满日暂按周末推算）`;

/** Moves the last day over holidays, and past a pause that began when the last day had come: nobody runs out of time while the clock stands. */
const settle = (period: Period, calendar: WorkingCalendar, last: number, runs: DerivationRuns): { day: number; guessed: boolean } => {
  const rolling = period.roll || period.unit === 'working-day';
  let day = last;
  for (;;) {
    const rolled = rolling ? rollForward(calendar, day) : { day, guessed: false };
    const nominal = day;
    const pause = period.pauses.find(({ from }) => from > nominal && from <= rolled.day + 1);
    const until = pause === undefined ? rolled.day : pause.from - 1;
    const reason = `期满日逢${calendarDay(calendar, day).reason}，顺延`;
    for (let passed = day + 1; passed <= until; passed += 1) runs.add(passed, false, reason);
    if (pause === undefined) return rolled;
    for (let passed = pause.from; passed <= pause.to; passed += 1) runs.add(passed, false, PAUSED);
    day = pause.to;
  }
};

const rollForward = (calendar: WorkingCalendar, from: number): { day: number; guessed: boolean } => {
  let guessed = false;
  for (let day = from; ; day += 1) {
    const { working, published } = calendarDay(calendar, day);
    guessed ||= !published;
    if (working) return { day, guessed };
  }
};
