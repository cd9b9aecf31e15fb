import { Switch, Tag } from 'antd';
import { useState } from 'react';
import { type DayRun, runsOf } from './day-runs';
import type { ExplainedDay } from './clock-types';

const LONG = 60;

/** Every day of a derivation with its reason; periods of months in runs, unless every day is asked for. */
export const DayList = ({ days }: { readonly days: readonly ExplainedDay[] }) => {
  const [each, setEach] = useState(days.length <= LONG);
  return (
    <div>
      <p className="clock-list-switch no-print">
        <label>
          <Switch size="small" checked={each} onChange={setEach} /> 逐日列出（共 {days.length} 天）
        </label>
      </p>
      <div className="clock-list">
        <table>
          <thead>
            <tr>
              <th scope="col">日期</th>
              <th scope="col">是否计入</th>
              <th scope="col">理由</th>
            </tr>
          </thead>
          <tbody>
            {each
              ? days.map((day) => <DayLine key={day.date} day={day} />)
              : runsOf(days).map((run) => <RunLine key={run.from} run={run} />)}
          </tbody>
        </table>
      </div>
    </div>
  );
};

const DayLine = ({ day: { date, weekday, counted, nth, reason } }: { readonly day: ExplainedDay }) => (
  <tr className={counted ? 'counted' : 'passed'}>
    <td className="nowrap">
      {date} {weekday}
    </td>
    <td className="nowrap">{counted ? <Tag color="blue">{nth === undefined ? '计入' : `第 ${nth} 日`}</Tag> : <Tag>不计入</Tag>}</td>
    <td>{reason}</td>
  </tr>
);

const RunLine = ({ run: { from, to, days, counted, reason } }: { readonly run: DayRun }) => (
  <tr className={counted ? 'counted' : 'passed'}>
    <td className="nowrap">{from === to ? from : `${from} 至 ${to}`}</td>
    <td className="nowrap">{counted ? <Tag color="blue">计入 {days} 天</Tag> : <Tag>不计入 {days} 天</Tag>}</td>
    <td>{reason}</td>
  </tr>
);
