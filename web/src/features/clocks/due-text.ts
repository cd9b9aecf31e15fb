/** Hours end at a minute; everything else ends with the day. */
export const dayOrMinute = (due: string, unit: string | undefined): string =>
  unit === 'hour' ? due.slice(0, 16).replace('T', ' ') : due.slice(0, 10);

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

export const weekdayOf = (date: string): string => WEEKDAYS[new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? '';
