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
  /** First and last day that may be chosen, `YYYY-MM-DD`. */
  readonly earliest?: string;
  readonly latest?: string | undefined;
}

/** A day, typed or picked. */
export const DateInput = ({
  value,
  onChange,
  allowFuture = false,
  earliest = '',
  latest = allowFuture ? '9999-12-31' : today(),
  placeholder = '年-月-日',
  ...rest
}: DateInputProps) => (
  <DatePicker
    {...rest}
    format={['YYYY-MM-DD', 'YYYYMMDD', 'YYYY/M/D']}
    placeholder={placeholder}
    value={value === undefined ? null : dayjs(value)}
    onChange={(picked: Dayjs | null) => onChange?.(picked === null ? undefined : picked.format('YYYY-MM-DD'))}
    disabledDate={(day: Dayjs) => day.format('YYYY-MM-DD') < earliest || day.format('YYYY-MM-DD') > latest}
  />
);
