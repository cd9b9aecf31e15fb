import dayjs, { type Dayjs } from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);
dayjs.extend(timezone);
// The pickers of antd take 此刻 and today from this default: the machine may stand in any time zone.
dayjs.tz.setDefault('Asia/Shanghai');

/** Now, as the clock on the wall of the county shows it. */
export const countyNow = (): Dayjs => dayjs().tz();

/** Today in the county: `2026-03-04`. */
export const today = (): string => countyNow().format('YYYY-MM-DD');

/** Wall time of the county at an instant of the machine, in milliseconds. */
export const countyTimeOf = (milliseconds: number): Dayjs => dayjs(milliseconds).tz();
