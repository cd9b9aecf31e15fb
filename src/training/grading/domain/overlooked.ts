import type { DueDate } from '../../../kernel/due-date.js';
import { type LocalDate, dateOf } from '../../../kernel/time.js';

/** One day of a derivation. */
export interface CountedDay {
  readonly date: LocalDate;
  readonly weekday: string;
  readonly counted: boolean;
  readonly reason: string;
}

const isWeekend = ({ weekday }: CountedDay): boolean => weekday === '周六' || weekday === '周日';
/** A weekday on which nobody works. */
const isHoliday = (day: CountedDay): boolean => !day.counted && !isWeekend(day) && !/起算日|中止|顺延/u.test(day.reason);
/** 调休: a weekend on which people work. */
const isMadeUp = (day: CountedDay): boolean => day.counted && isWeekend(day);
const listOf = (days: readonly CountedDay[]): string => days.map(({ date, reason }) => `${date}（${reason}）`).join('、');

/** The day on which somebody arrives who counts as many days as the clock does, but these. */
const arriving = (days: readonly CountedDay[], length: number, counts: (day: CountedDay) => boolean): LocalDate | undefined =>
  days.filter(counts)[length - 1]?.date;

/**
 * Why an answer misses the last day: a holiday or a worked weekend was overlooked, the last day was not moved over a holiday,
 * or the day of the start was counted. Undefined when none of them explains it.
 */
export const overlooked = (due: Pick<DueDate, 'due' | 'unit'>, days: readonly CountedDay[], answer: LocalDate): string | undefined => {
  if (due.unit === 'hour') return undefined;
  const lastDay = dateOf(due.due);
  const counted = days.filter((day) => day.counted);
  const moved = days.filter(({ counted: counts, reason }) => !counts && reason.includes('顺延'));
  if (moved.length > 0 && answer === counted.at(-1)?.date) return `期满日不是工作日，应当顺延：${listOf(moved)}。`;
  const holidays = days.filter(isHoliday);
  const missed = holidays.filter(({ date }) => date <= answer);
  const withHolidays = arriving(days, counted.length, (day) => day.counted || isHoliday(day));
  if (missed.length > 0 && answer === withHolidays) return `漏看了不计入的日子：${listOf(missed)}。`;
  const withStart = arriving(days, counted.length, (day) => day.counted || day.reason.includes('起算日'));
  if (answer === withStart) return '把起算日也计入了；起算日不计入，从次日起算。';
  const worked = days.filter(isMadeUp);
  if (due.unit === 'working-day' && worked.length > 0 && answer > lastDay) return `漏看了调休上班、应当计入的日子：${listOf(worked)}。`;
  return missed.length > 0 && answer < lastDay ? `期间有不计入的日子：${listOf(missed)}。` : undefined;
};
