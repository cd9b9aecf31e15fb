import chineseDays from 'chinese-days';
import type { CalendarYear } from './domain/calendar.js';
import { dayNumber, weekdayOf } from './domain/civil-day.js';
import { type LocalDate, localDate } from '../kernel/time.js';

const FIRST_YEAR = 2004;
const LAST_YEAR = 2199;
const SOURCE = '内置日历 chinese-days（按国务院办公厅放假通知整理）';
/** The package shortens some names. */
const FULL_NAMES: Readonly<Record<string, string>> = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' };

/** The years that the built-in package knows. A year without a holiday in it has not been published yet. */
export const builtInYears = (): readonly CalendarYear[] => {
  const years: CalendarYear[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const [from, to] = [`${year}-01-01`, `${year}-12-31`];
    const off = chineseDays.getHolidaysInRange(from, to, false);
    if (off.length === 0) break;
    years.push({ year, source: SOURCE, off: named(off), work: named(chineseDays.getWorkdaysInRange(from, to, true).filter(isWeekend)) });
  }
  return years;
};

const named = (dates: readonly string[]): ReadonlyMap<LocalDate, string> =>
  new Map(dates.map((date) => [localDate(date), chineseName(chineseDays.getDayDetail(date).name)]));

/** The package names a day `Spring Festival,春节,4`. */
const chineseName = (name: string): string => {
  const chinese = name.split(',')[1] ?? name;
  return FULL_NAMES[chinese] ?? chinese;
};

const isWeekend = (date: string): boolean => weekdayOf(dayNumber(localDate(date))) >= 6;
