import { type LocalDate, localDate } from '../../kernel/time.js';

const DATE = '(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日';
const ANY = new RegExp(DATE, 'g');
const IN_FORCE = new RegExp(`自?\\s*${DATE}\\s*起(?:正式)?(?:施行|实施|生效)`, 'g');
const SINCE_PUBLICATION = /自(?:公布|发布|颁布|印发)之日起(?:施行|实施|生效)/;
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** `2021-07-15`, `2021/7/15`, 2021年7月15日 as a date; undefined when it names no day of the calendar. */
export const dayOf = (text: string): LocalDate | undefined => {
  const [, year = '', month = '', day = ''] =
    /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*$/.exec(text.replace(/^["']|["']$/g, '')) ?? [];
  return dateFrom(year, month, day);
};

/** Every date of a text, in order. */
export const datesIn = (text: string): readonly LocalDate[] => matched(ANY, text);

/** Days from which a text says that something is in force: 自2021年7月15日起施行. */
export const inForceDates = (text: string): readonly LocalDate[] => matched(IN_FORCE, text);

/** 自公布之日起施行. */
export const isSincePublication = (text: string): boolean => SINCE_PUBLICATION.test(text);

const matched = (pattern: RegExp, text: string): readonly LocalDate[] =>
  [...text.matchAll(pattern)].flatMap(([, year = '', month = '', day = '']) => dateFrom(year, month, day) ?? []);

const dateFrom = (year: string, month: string, day: string): LocalDate | undefined => {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const longest = m === 2 && !((y % 4 === 0 && y % 100 !== 0) || y % 400 === 0) ? 28 : (MONTH_DAYS[m - 1] ?? 0);
  if (y < 1900 || y > 2199 || d < 1 || d > longest) return undefined;
  return localDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
};
