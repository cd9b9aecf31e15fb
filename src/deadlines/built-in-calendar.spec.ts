import type { LocalDate } from '../kernel/time.js';
import { builtInYears } from './built-in-calendar.js';
import { calendarDay, calendarOf } from './domain/calendar.js';
import { workingDaysPerMonth } from './domain/calendar-import.js';
import { addDays, dayNumber } from './domain/civil-day.js';

const calendar = calendarOf(builtInYears());
const from = (first: string, last: string): readonly string[] => {
  const days: string[] = [];
  for (let day = first as LocalDate; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
};
const reasonOn = (date: string): string => calendarDay(calendar, dayNumber(date as LocalDate)).reason;

/** 国务院办公厅关于2026年部分节假日安排的通知, as domain.md 6.7 has it. */
describe('the built-in calendar of 2026', () => {
  const year = calendar.get(2026);

  it('has the seven holidays of the notice', () => {
    expect([...(year?.off.keys() ?? [])].sort()).toEqual([
      ...from('2026-01-01', '2026-01-03'),
      ...from('2026-02-15', '2026-02-23'),
      ...from('2026-04-04', '2026-04-06'),
      ...from('2026-05-01', '2026-05-05'),
      ...from('2026-06-19', '2026-06-21'),
      ...from('2026-09-25', '2026-09-27'),
      ...from('2026-10-01', '2026-10-07'),
    ]);
  });

  it('has the six make-up working days', () => {
    expect([...(year?.work.keys() ?? [])].sort()).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
  });

  it('has 248 working days', () => {
    const months = workingDaysPerMonth(calendar, 2026);
    expect(months).toEqual([21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]);
    expect(months.reduce((sum, days) => sum + days, 0)).toBe(248);
  });

  it.each([
    ['2026-01-01', '元旦'],
    ['2026-02-17', '春节'],
    ['2026-04-05', '清明节'],
    ['2026-05-01', '劳动节'],
    ['2026-06-19', '端午节'],
    ['2026-09-25', '中秋节'],
    ['2026-10-07', '国庆节'],
    ['2026-10-10', '调休上班日'],
    ['2026-10-11', '周末'],
    ['2026-10-12', '工作日'],
    ['2027-01-01', '工作日（2027年放假安排未公布，暂按周末推算）'],
  ])('calls %s %s', (date, reason) => expect(reasonOn(date)).toBe(reason));

  it('reaches back to 2004 without a gap and ends with the last published year', () => {
    const years = [...calendar.keys()];
    expect(years).toEqual(years.map((_, index) => 2004 + index));
    expect(years.at(-1)).toBeGreaterThanOrEqual(2026);
  });
});
