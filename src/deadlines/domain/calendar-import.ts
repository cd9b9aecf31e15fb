import type { LocalDate } from '../../kernel/time.js';
import { type CalendarYear, type WorkingCalendar, calendarDay, calendarOf } from './calendar.js';
import { dateOfDay, dayNumber, isRealDate, weekdayOf } from './civil-day.js';

/** One line of a holiday notice as it was typed or uploaded. */
export interface CalendarLine {
  /** Where the line stands: `days.3` or `第4行`. */
  readonly at: string;
  readonly date: string;
  readonly kind: string;
  readonly name: string;
}

export interface CalendarFault {
  readonly field: string;
  /** In Chinese. */
  readonly message: string;
}

/** Either the year, or what is wrong with its lines. */
export interface CheckedCalendar {
  readonly year?: CalendarYear;
  readonly faults: readonly CalendarFault[];
}

const KINDS: Readonly<Record<string, 'off' | 'work'>> = { off: 'off', 放假: 'off', 休: 'off', work: 'work', 上班: 'work', 班: 'work' };

/** Takes over a year only as a whole: one wrong day would move due dates without anybody noticing. */
export const checkCalendar = (year: number, source: string, lines: readonly CalendarLine[]): CheckedCalendar => {
  const off = new Map<LocalDate, string>();
  const work = new Map<LocalDate, string>();
  const faults = lines.flatMap((line) => takeLine(year, line, off, work));
  if (off.size === 0 && faults.length === 0) faults.push({ field: 'days', message: `没有${year}年的放假日期，请核对内容是否完整。` });
  return faults.length > 0 ? { faults } : { year: { year, source, off, work }, faults };
};

const takeLine = (year: number, line: CalendarLine, off: Map<LocalDate, string>, work: Map<LocalDate, string>): CalendarFault[] => {
  const { at, date, name } = line;
  const kind = KINDS[line.kind];
  if (!isRealDate(date)) return [{ field: at, message: `「${shown(date)}」不是有效的日期，应如 ${year}-10-01。` }];
  if (Number(date.slice(0, 4)) !== year) return [{ field: at, message: `${date}不属于${year}年。` }];
  if (kind === undefined) return [{ field: at, message: `${date}的类型应为“放假”或“上班”。` }];
  if (name.trim() === '') return [{ field: at, message: `${date}缺少节日名称。` }];
  if (off.has(date) || work.has(date)) return [{ field: at, message: `${date}重复出现。` }];
  if (kind === 'work' && weekdayOf(dayNumber(date)) < 6) return [{ field: at, message: `${date}不是周末，不能列为调休上班日。` }];
  (kind === 'off' ? off : work).set(date, name.trim());
  return [];
};

const shown = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}…` : text);

/** A day that the import turns from working to free or back, as the dry run shows it. */
export interface CalendarChange {
  readonly date: LocalDate;
  readonly before: string;
  readonly after: string;
}

export const calendarChanges = (year: CalendarYear, current: WorkingCalendar): readonly CalendarChange[] => {
  const next = calendarOf([year]);
  return daysOfYear(year.year).flatMap((day) => {
    const [before, after] = [calendarDay(current, day), calendarDay(next, day)];
    return before.working === after.working ? [] : [{ date: dateOfDay(day), before: before.reason, after: after.reason }];
  });
};

/** What makes a calendar look incomplete; it may be right nevertheless. */
export const calendarWarnings = ({ year, off, work }: CalendarYear): readonly string[] => [
  ...(['01-01', '10-01'] as const)
    .filter((day) => !off.has(`${year}-${day}` as LocalDate))
    .map((day) => `${year}-${day}没有列为放假，请核对。`),
  ...(work.size === 0 ? ['没有调休上班日，请核对通知原文。'] : []),
];

/** Working days of January … December. */
export const workingDaysPerMonth = (calendar: WorkingCalendar, year: number): readonly number[] => {
  const months = Array<number>(12).fill(0);
  for (const day of daysOfYear(year)) {
    const month = Number(dateOfDay(day).slice(5, 7)) - 1;
    if (calendarDay(calendar, day).working) months[month] = (months[month] ?? 0) + 1;
  }
  return months;
};

const daysOfYear = (year: number): readonly number[] => {
  const first = dayNumber(`${year}-01-01` as LocalDate);
  return Array.from({ length: dayNumber(`${year}-12-31` as LocalDate) - first + 1 }, (_, index) => first + index);
};
