import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { today } from './county-time';

interface DateInputProps {
  /** `YYYY-MM-DD` */
  readonly value?: string | undefined;
  readonly onChange?: (date: string | undefined) => void;
  readonly id?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly allowFuture?: boolean;
}

/** A day, typed or picked. */
export const DateInput = ({ value, onChange, allowFuture = false, placeholder = '年-月-日', ...rest }: DateInputProps) => (
  <DatePicker
    {...rest}
    format={['YYYY-MM-DD', 'YYYYMMDD', 'YYYY/M/D']}
    placeholder={placeholder}
    value={value === undefined ? null : dayjs(value)}
    onChange={(picked: Dayjs | null) => onChange?.(picked === null ? undefined : picked.format('YYYY-MM-DD'))}
    {...(allowFuture ? {} : { disabledDate: (day: Dayjs) => day.format('YYYY-MM-DD') > today() })}
  />
);
