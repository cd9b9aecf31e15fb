import { type LocalDate, localDate } from '../../../kernel/time.js';

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
const two = (value: number): string => String(value).padStart(2, '0');

/** The last day of what ends when something else begins. */
export const dayBefore = (date: LocalDate): LocalDate => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (day > 1) return localDate(`${date.slice(0, 8)}${two(day - 1)}`);
  const [y, m] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return localDate(`${y}-${two(m)}-${two(daysIn(y, m))}`);
};
