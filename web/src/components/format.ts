import { countyTimeOf } from './county-time';

/** `2026-03-04 09:30`, always in the time of the county. Instants come with its offset; anything else is turned into it. */
export const formatInstant = (instant: string): string =>
  instant.endsWith('+08:00') ? instant.slice(0, 16).replace('T', ' ') : countyTimeOf(Date.parse(instant)).format('YYYY-MM-DD HH:mm');

/** `2026-03-04 09:30:05`, where the second matters. */
export const formatSecond = (instant: string): string => countyTimeOf(Date.parse(instant)).format('YYYY-MM-DD HH:mm:ss');

/** `2026-03-04` of an instant or a date. */
export const formatDate = (instant: string): string => formatInstant(instant).slice(0, 10);

/** Money in 元 from fen, with thousands. */
export const formatYuan = (fen: number): string =>
  `${(fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} 元`;
