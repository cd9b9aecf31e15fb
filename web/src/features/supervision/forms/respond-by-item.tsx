import { Button, Form } from 'antd';
import { DateInput } from '../../../components/date-input';
import { today } from '../../../components/county-time';
import { weekdayOf } from '../../clocks/due-text';
import { useWorkingDays } from '../../clocks/use-working-days';
import { type IsWorkingDay, workingDayAfter, workingDaysAfter } from '../../clocks/working-days';

/** Offered for the hand; the regulation leaves the time to each paper. */
const OFFERED_DAYS = [3, 5, 10] as const;

interface RespondByProps {
  readonly value?: string;
  readonly onChange?: (date: string | undefined) => void;
  readonly id?: string;
}

const explained = (date: string, isWorkingDay: IsWorkingDay): string => {
  const count = workingDaysAfter(today(), date, isWorkingDay);
  const nth = `从明天起算共 ${count} 个工作日`;
  return `${weekdayOf(date)}，${isWorkingDay(date) ? nth : `当天不是工作日；${nth}`}，当日结束前有效。`;
};

const RespondByInput = ({ value, onChange, id }: RespondByProps) => {
  const isWorkingDay = useWorkingDays();
  return (
    <>
      <div className="respond-by">
        <DateInput allowFuture value={value} {...(id === undefined ? {} : { id })} {...(onChange === undefined ? {} : { onChange })} />
        {isWorkingDay !== undefined &&
          OFFERED_DAYS.map((days) => (
            <Button key={days} size="small" onClick={() => onChange?.(workingDayAfter(today(), days, isWorkingDay))}>
              {days} 个工作日
            </Button>
          ))}
      </div>
      {value !== undefined && isWorkingDay !== undefined && (
        <div className="muted" aria-live="polite">
          {explained(value, isWorkingDay)}
        </div>
      )}
    </>
  );
};

const inFuture = {
  validator: (_: unknown, date: unknown) =>
    typeof date === 'string' && date <= today() ? Promise.reject(new Error('报送期限应在今天之后')) : Promise.resolve(),
};

/** The last day for the report, set by each paper (行政执法监督条例 26). */
export const RespondByItem = () => (
  <Form.Item
    name="respondBy"
    label="报送期限"
    rules={[{ required: true, message: '请填写报送期限' }, inFuture]}
    extra="由文书载明，条例没有统一天数。"
  >
    <RespondByInput />
  </Form.Item>
);
