import { type Instant, type LocalDate, dateOf } from '../../../kernel/time.js';

const DAY_MS = 86_400_000;

export const shiftDate = (date: LocalDate, days: number): LocalDate =>
  days === 0 ? date : (new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10) as LocalDate);

/** The same time of day, so that clocks in hours end at the same minute. */
export const shiftInstant = (at: Instant, days: number): Instant =>
  days === 0 ? at : (`${shiftDate(dateOf(at), days)}${at.slice(10)}` as Instant);

const WRITTEN = /(?:(\d{4})\s*([年./-])\s*)?(\d{1,2})\s*([月./-])\s*(\d{1,2})(\s*[日号])?/gu;

const real = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Dates inside free text; one without a year is of the year of `at`. */
export const shiftWritten = (text: string, at: Instant, days: number): string =>
  days === 0
    ? text
    : text.replaceAll(
        WRITTEN,
        (
          found: string,
          year?: string,
          afterYear?: string,
          month: string = '',
          afterMonth: string = '',
          day: string = '',
          end: string = '',
        ) => {
          const inWords = afterMonth === '月' && end.trim() !== '';
          if (!inWords && (year === undefined || afterYear !== afterMonth)) return found; // 3-5 名 and 1.2 are no dates
          const whole = Number(year ?? at.slice(0, 4));
          if (!real(whole, Number(month), Number(day))) return found;
          const from = `${String(whole).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` as LocalDate;
          const [newYear = '', newMonth = '', newDay = ''] = shiftDate(from, days).split('-');
          const width = (written: string, value: string): string => (written.length === 2 ? value : String(Number(value)));
          const shifted = `${width(month, newMonth)}${afterMonth}${width(day, newDay)}${end}`;
          return year === undefined ? shifted : `${newYear}${afterYear ?? ''}${shifted}`;
        },
      );
