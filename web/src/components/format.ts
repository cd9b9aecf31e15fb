import dayjs from 'dayjs';

/** `2026-03-04 09:30`. Instants come in local time of the county; anything else is turned into the time of the machine. */
export const formatInstant = (instant: string): string =>
  instant.endsWith('+08:00') ? instant.slice(0, 16).replace('T', ' ') : dayjs(instant).format('YYYY-MM-DD HH:mm');

/** `2026-03-04` of an instant or a date. */
export const formatDate = (instant: string): string => formatInstant(instant).slice(0, 10);

/** Money in 元 from fen, with thousands. */
export const formatYuan = (fen: number): string =>
  `${(fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} 元`;

/** Now, by the clock of the machine: `2026-03-04 09:30:00`. */
export const nowText = (): string => dayjs().format('YYYY-MM-DD HH:mm:ss');

/** Today, by the clock of the machine: `2026-03-04`. */
export const today = (): string => dayjs().format('YYYY-MM-DD');
