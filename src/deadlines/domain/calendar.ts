import { type LocalDate } from '../../kernel/time.js';
import { dateOfDay, weekdayOf, yearOf } from './civil-day.js';

/** The yearly holiday notice of the State Council 国务院办公厅放假安排, as data. */
export interface CalendarYear {
  readonly year: number;
  /** Where it comes from, in Chinese, as shown beside a derivation. */
  readonly source: string;
  /** 放假: date → name of the holiday. */
  readonly off: ReadonlyMap<LocalDate, string>;
  /** 调休上班: Saturdays and Sundays that are worked → holiday they make up for. */
  readonly work: ReadonlyMap<LocalDate, string>;
}

/** Years that have been published; every other year is guessed from plain weekends and makes a date provisional. */
export type WorkingCalendar = ReadonlyMap<number, CalendarYear>;

export interface CalendarDay {
  readonly working: boolean;
  /** In Chinese: 工作日, 调休上班日, 周末, 春节 … */
  readonly reason: string;
  /** False when the year's notice is not known, so that `working` is a guess. */
  readonly published: boolean;
}

export const calendarOf = (years: Iterable<CalendarYear>): WorkingCalendar => new Map([...years].map((year) => [year.year, year]));

export const isPublished = (calendar: WorkingCalendar, date: LocalDate): boolean => calendar.has(yearOf(date));

/** What kind of day it is; `day` counts from 1970-01-01. */
export const calendarDay = (calendar: WorkingCalendar, day: number): CalendarDay => {
  const date = dateOfDay(day);
  const weekend = weekdayOf(day) >= 6;
  const year = calendar.get(yearOf(date));
  if (year === undefined) return { working: !weekend, reason: unpublishedReason(date, weekend), published: false };
  const holiday = year.off.get(date);
  if (holiday !== undefined) return { working: false, reason: holiday, published: true };
  if (year.work.has(date)) return { working: true, reason: '调休上班日', published: true };
  return { working: !weekend, reason: weekend ? '周末' : '工作日', published: true };
};

const unpublishedReason = (date: LocalDate, weekend: boolean): string =>
  `${weekend ? '周末' : '工作日'}（${date.slice(0, 4)}年放假安排未公布，暂按周末推算）`;
