import type { ClockExplanation, ExplainedDay } from './clock-types';
import type { DayMark } from './month-grid';

/** How the days of a derivation look in the months: the start, the counted ones with their number, the passed ones, the last. */
export const marksOf = ({ days, due, startedAt }: ClockExplanation): ((date: string) => DayMark | undefined) => {
  const byDate = new Map(days.map((day) => [day.date, day]));
  return (date) => {
    const day = byDate.get(date);
    if (day === undefined) return undefined;
    return markOf(day, { isDue: date === due.slice(0, 10), isStart: date === startedAt.slice(0, 10) });
  };
};

const markOf = (
  { counted, nth, reason }: ExplainedDay,
  { isDue, isStart }: { readonly isDue: boolean; readonly isStart: boolean },
): DayMark => {
  if (isDue) return { className: 'due', note: '到期', title: `到期日，${reason}` };
  if (isStart) return { className: 'start', note: '起算', title: reason };
  if (counted) return { className: 'counted', note: nth === undefined ? '计' : `第${nth}日`, title: `计入，${reason}` };
  return { className: 'passed', note: shortReason(reason), title: `不计入，${reason}` };
};

const SHORT = 4;
const shortReason = (reason: string): string => (reason.length <= SHORT ? reason : '不计');
