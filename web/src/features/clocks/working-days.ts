import type { HolidayYear } from './clock-types.js';

export type IsWorkingDay = (date: string) => boolean;

const MS_PER_DAY = 86_400_000;
const dayAfter = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + MS_PER_DAY).toISOString().slice(0, 10);
const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

/** Working days by the calendars given; a year without one, or not published yet, has plain weekends. Dates are `YYYY-MM-DD`. */
export const workingDayTest = (calendars: readonly Pick<HolidayYear, 'off' | 'work'>[]): IsWorkingDay => {
  const off = new Set(calendars.flatMap((calendar) => calendar.off.map(({ date }) => date)));
  const worked = new Set(calendars.flatMap((calendar) => calendar.work.map(({ date }) => date)));
  return (date) => worked.has(date) || (!off.has(date) && !isWeekend(date));
};

/** Working days after `start` up to and with `until`: the day of the start does not count (民法典 201). */
export const workingDaysAfter = (start: string, until: string, isWorkingDay: IsWorkingDay): number => {
  let count = 0;
  for (let date = dayAfter(start); date <= until; date = dayAfter(date)) if (isWorkingDay(date)) count += 1;
  return count;
};

/** The `count`-th working day after `start`. */
export const workingDayAfter = (start: string, count: number, isWorkingDay: IsWorkingDay): string => {
  let date = start;
  for (let counted = 0; counted < count;) {
    date = dayAfter(date);
    if (isWorkingDay(date)) counted += 1;
  }
  return date;
};
