import { Alert, Button } from 'antd';
import type { DayMark } from './month-grid';
import { MonthGrid } from './month-grid';
import type { HolidayYear } from './clock-types';
import { namedRunsOf } from './day-runs';

/** 放假与调休 of a year as the clocks use it. */
export const HolidayYearView = ({ calendar, onYear }: { readonly calendar: HolidayYear; readonly onYear: (year: number) => void }) => {
  const { year, published, source, off, work, workingDays } = calendar;
  return (
    <>
      <div className="holiday-year-bar">
        <Button className="no-print" onClick={() => onYear(year - 1)} disabled={year <= 2004} aria-label="上一年">
          ‹
        </Button>
        <strong>{year} 年</strong>
        <Button className="no-print" onClick={() => onYear(year + 1)} disabled={year >= 2099} aria-label="下一年">
          ›
        </Button>
        <span className="muted">
          {published ? `来源：${source} · ` : ''}全年工作日 {workingDays.reduce((sum, days) => sum + days, 0)} 天
        </span>
      </div>
      {!published && (
        <Alert
          type="warning"
          showIcon
          title={`${year} 年放假安排尚未公布`}
          description="跨到这一年的期限暂按周末推算，显示为“暂定”；管理员导入放假安排后重新计算。"
        />
      )}
      <p className="clock-legend" aria-hidden>
        <span>红底：放假</span>
        <span>黄底“班”：调休上班</span>
        <span>斜纹：周末</span>
      </p>
      <MonthGrid key={year} all from={`${year}-01-01`} to={`${year}-12-31`} markOf={holidayMarks(off, work)} />
      <div className="holiday-lists">
        <NamedDays title="放假" days={off} />
        <NamedDays title="调休上班" days={work} />
        <section>
          <h3>各月工作日</h3>
          <ul>
            {workingDays.map((days, month) => (
              <li key={month}>
                {month + 1} 月：{days} 天
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
};

type Named = HolidayYear['off'];

const NamedDays = ({ title, days }: { readonly title: string; readonly days: Named }) => (
  <section>
    <h3>{title}</h3>
    {days.length === 0 ? (
      <p className="muted">无</p>
    ) : (
      <ul>
        {namedRunsOf(days).map(({ from, to, days: length, name }) => (
          <li key={from}>
            {from}
            {length > 1 && ` 至 ${to.slice(5)}`} {name}
            {length > 1 && `（${length} 天）`}
          </li>
        ))}
      </ul>
    )}
  </section>
);

const holidayMarks = (off: Named, work: Named): ((date: string) => DayMark | undefined) => {
  const names = new Map(off.map(({ date, name }) => [date, name]));
  const worked = new Map(work.map(({ date, name }) => [date, name]));
  return (date) => {
    const holiday = names.get(date);
    if (holiday !== undefined) return { className: 'holiday', note: holiday.slice(0, 4), title: `放假：${holiday}` };
    const madeUp = worked.get(date);
    if (madeUp !== undefined) return { className: 'made-up', note: '班', title: `调休上班：${madeUp}` };
    return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()) ? { className: 'passed', note: '', title: '周末' } : undefined;
  };
};
