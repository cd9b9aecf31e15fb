import { type Instant, type LocalDate, dateOf, instant } from '../../kernel/time.js';
import { dateOfDay, dayNumber } from './civil-day.js';

export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 86_400_000;

/** Milliseconds of wall time in Asia/Shanghai since 1970-01-01T00:00+08:00; China has no summer time, so this is linear. */
export const wallMillis = (at: Instant): number =>
  dayNumber(dateOf(at)) * MS_PER_DAY +
  Number(at.slice(11, 13)) * MS_PER_HOUR +
  Number(at.slice(14, 16)) * MS_PER_MINUTE +
  Number(at.slice(17, 19)) * 1000 +
  Number(at.slice(20, 23));

export const atWallMillis = (millis: number): Instant => {
  const day = Math.floor(millis / MS_PER_DAY);
  const rest = millis - day * MS_PER_DAY;
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  const time = [Math.floor(rest / MS_PER_HOUR), Math.floor(rest / MS_PER_MINUTE) % 60, Math.floor(rest / 1000) % 60].map((part) =>
    pad(part, 2),
  );
  return instant(`${dateOfDay(day)}T${time.join(':')}.${pad(rest % 1000, 3)}+08:00`);
};

export const plusMillis = (at: Instant, millis: number): Instant => atWallMillis(wallMillis(at) + millis);

/** The last instant of the day: a period in days ends with its last day (民法典 203). */
export const endOfDay = (date: LocalDate): Instant => instant(`${date}T23:59:59.999+08:00`);

/** 3 小时, 30 分, 3 小时 30 分. */
export const hoursInChinese = (millis: number): string => {
  const minutes = Math.floor(millis / MS_PER_MINUTE);
  const parts = [Math.floor(minutes / 60) > 0 ? `${Math.floor(minutes / 60)}小时` : '', minutes % 60 > 0 ? `${minutes % 60}分` : ''];
  return parts.join('') || '0分';
};
