import { Button } from 'antd';
import { useState } from 'react';
import { monthsBetween } from './months';
import './clocks.css';

export interface DayMark {
  readonly className: 'counted' | 'passed' | 'start' | 'due' | 'holiday' | 'made-up';
  /** Very short, below the number: 第3日, 国庆节, 班. */
  readonly note: string;
  readonly title: string;
}

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const;
const FIRST_SHOWN = 4;

export interface MonthGridProps {
  readonly from: string;
  readonly to: string;
  readonly markOf: (date: string) => DayMark | undefined;
  readonly all?: boolean;
}

/** Months side by side with a mark on each day that has one. */
export const MonthGrid = ({ from, to, markOf, all = false }: MonthGridProps) => {
  const [more, setMore] = useState(all);
  const months = monthsBetween(from, to);
  const shown = more ? months : months.slice(0, FIRST_SHOWN);
  return (
    <div>
      <div className="clock-months">
        {shown.map(({ month, weeks }) => (
          <table key={month} className="clock-month print-block">
            <caption>
              {Number(month.slice(0, 4))} 年 {Number(month.slice(5))} 月
            </caption>
            <thead>
              <tr>
                {WEEKDAYS.map((day) => (
                  <th key={day} scope="col">
                    {day}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week, index) => (
                <tr key={`${month}-${index}`}>
                  {week.map((date, weekday) =>
                    date === undefined ? <td key={weekday} className="empty" /> : <Day key={weekday} date={date} mark={markOf(date)} />,
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      {shown.length < months.length && (
        <Button className="no-print" onClick={() => setMore(true)}>
          显示其余 {months.length - shown.length} 个月
        </Button>
      )}
    </div>
  );
};

const Day = ({ date, mark }: { readonly date: string; readonly mark: DayMark | undefined }) => (
  <td className={mark?.className} title={mark === undefined ? date : `${date} ${mark.title}`}>
    <span className="clock-day-number">{Number(date.slice(8))}</span>
    <span className="clock-day-note">{mark?.note ?? ''}</span>
  </td>
);
