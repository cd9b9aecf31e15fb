import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { countyTimeOf, today } from './county-time';

interface InstantPickerProps {
  /** Instant with the offset of the county, as the server takes it. */
  readonly value?: string | undefined;
  readonly onChange?: (instant: string | undefined) => void;
  readonly id?: string;
  /** Where no label stands beside it. */
  readonly 'aria-label'?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** Most steps cannot lie in the future. */
  readonly allowFuture?: boolean;
}

const OFFSET = '+08:00';

/** Wall time of the county as an instant. The machine may stand in any time zone. */
export const instantOfWallTime = (wall: Dayjs): string => `${wall.format('YYYY-MM-DDTHH:mm:ss')}.000${OFFSET}`;
const wallTimeOf = (instant: string): Dayjs =>
  dayjs(instant.endsWith(OFFSET) ? instant.slice(0, 19) : countyTimeOf(Date.parse(instant)).format('YYYY-MM-DDTHH:mm:ss'));

/** Date and time, to the minute, typed or picked. */
export const InstantPicker = ({ value, onChange, allowFuture = false, placeholder = '年-月-日 时:分', ...rest }: InstantPickerProps) => (
  <DatePicker
    {...rest}
    className="instant-picker"
    showTime={{ format: 'HH:mm' }}
    format={['YYYY-MM-DD HH:mm', 'YYYYMMDD HHmm', 'YYYY/M/D HH:mm']}
    placeholder={placeholder}
    value={value === undefined ? null : wallTimeOf(value)}
    onChange={(picked: Dayjs | null) => onChange?.(picked === null ? undefined : instantOfWallTime(picked))}
    {...(allowFuture ? {} : { disabledDate: (day: Dayjs) => day.format('YYYY-MM-DD') > today() })}
  />
);
