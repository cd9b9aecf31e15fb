import { type DerivationSpan, type DueDate } from '../../kernel/due-date.js';
import { type LocalDate } from '../../kernel/time.js';
import { dateOfDay, dayNumber, weekdayOf } from './civil-day.js';
import { hoursInChinese, wallMillis } from './wall-time.js';

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;
const MS_PER_DAY = 86_400_000;

/** One day of a derivation, as a clerk reads it. */
export interface ExplainedDay {
  readonly date: LocalDate;
  readonly weekday: string;
  readonly counted: boolean;
  /** The how-manieth counted day; absent on days not counted and for hours. */
  readonly nth?: number;
  readonly reason: string;
}

/** Day by day from the stored derivation alone, so that an old clock is explained as it was computed. */
export const explainDays = (clock: DueDate): readonly ExplainedDay[] => {
  let nth = 0;
  return clock.derivation.flatMap((span) =>
    daysOf(span).map((day): ExplainedDay => {
      const shown = { date: dateOfDay(day), weekday: weekdayName(day), counted: span.counted };
      if (clock.unit === 'hour') return { ...shown, reason: hourReason(clock, span, day) };
      if (!span.counted) return { ...shown, reason: span.reason };
      nth += 1;
      return { ...shown, nth, reason: span.reason };
    }),
  );
};

export const weekdayName = (day: number): string => WEEKDAYS[weekdayOf(day) - 1] ?? '';

const daysOf = ({ from, days }: DerivationSpan): readonly number[] => Array.from({ length: days }, (_, index) => dayNumber(from) + index);

/** Hours of one day are only known while the clock ran without a pause. */
const hourReason = ({ startedAt, due, derivation }: DueDate, { counted, reason }: DerivationSpan, day: number): string => {
  if (!counted || derivation.length > 1) return reason;
  const from = Math.max(wallMillis(startedAt), day * MS_PER_DAY);
  const to = Math.min(wallMillis(due), (day + 1) * MS_PER_DAY);
  return `当日计${hoursInChinese(to - from)}；${reason}`;
};
