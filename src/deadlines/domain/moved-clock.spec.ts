import { type Instant, type LocalDate, instant } from '../../kernel/time.js';
import { type CalendarYear, calendarOf } from './calendar.js';
import { dueDate } from './due-date.js';
import { explainDays } from './explanation.js';
import { extendClock, pauseClock, recompute, resumeClock } from './moved-clock.js';
import type { TimedRule } from './rule.js';

const at = (date: string, time = '10:00'): Instant => instant(`${date}T${time}:00.000+08:00`);
const named = (days: readonly string[], name: string): ReadonlyMap<LocalDate, string> =>
  new Map(days.map((day) => [day as LocalDate, name]));
const year = (off: readonly string[], work: readonly string[] = []): CalendarYear => ({
  year: 2030,
  source: '试用日历',
  off: named(off, '国庆节'),
  work: named(work, '国庆节'),
});
/** 2030-10-01 is a Tuesday. */
const published = calendarOf([year(['2030-10-01', '2030-10-02', '2030-10-03', '2030-10-04'], ['2030-10-12'])]);
const unpublished = calendarOf([]);
const fiveDays: TimedRule = {
  ...{
    id: 'TRY-5',
    mechanism: 'case',
    name: '试用期限',
    text: '试用',
    source: '示例',
    article: '示例',
    verified: false,
    binding: 'county-default',
  },
  ...{ obliges: '示例机关', version: 3, kind: 'duty', length: 5, unit: 'working-day', calendar: 'state-council-working-days', roll: false },
};

describe('a clock over a holiday', () => {
  const clock = dueDate(fiveDays, at('2030-09-30'), published);

  it('says of every run of days why it counts or not', () => {
    expect(clock.derivation.map(({ from, to, days, counted, reason }) => [from.slice(5), to.slice(5), days, counted, reason])).toEqual([
      ['09-30', '09-30', 1, false, '起算日不计入'],
      ['10-01', '10-04', 4, false, '国庆节'],
      ['10-05', '10-06', 2, false, '周末'],
      ['10-07', '10-11', 5, true, '工作日'],
    ]);
  });

  it('carries the version of its rule', () =>
    expect([clock.rule, clock.ruleVersion, clock.due]).toEqual(['TRY-5', 3, '2030-10-11T23:59:59.999+08:00']));

  it('is explained day by day', () => {
    expect(explainDays(clock)[8]).toEqual({ date: '2030-10-08', weekday: '周二', counted: true, nth: 2, reason: '工作日' });
  });

  it('lists the days on which it stood still', () => {
    const paused = pauseClock(clock, at('2030-10-08'));
    const resumed = resumeClock(paused, at('2030-10-11'), { roll: false, onResume: 'continue' }, published);
    expect(paused.left).toBe(3);
    expect(resumed.derivation.slice(3).map(({ from, to, reason }) => [from.slice(5), to.slice(5), reason])).toEqual([
      ['10-07', '10-08', '工作日'],
      ['10-09', '10-11', '中止期间不计入'],
      ['10-12', '10-12', '调休上班日'],
      ['10-13', '10-13', '周末'],
      ['10-14', '10-15', '工作日'],
    ]);
  });

  it('stands still twice', () => {
    const terms = { roll: false, onResume: 'continue' } as const;
    const once = resumeClock(pauseClock(clock, at('2030-10-07')), at('2030-10-08'), terms, published);
    const twice = resumeClock(pauseClock(once, at('2030-10-09')), at('2030-10-10'), terms, published);
    expect([once.due.slice(5, 10), twice.due.slice(5, 10)]).toEqual(['10-12', '10-14']);
  });

  it('is not revived when it was overdue', () => {
    const late = pauseClock(clock, at('2030-10-14'));
    expect(resumeClock(late, at('2030-10-20'), { roll: false, onResume: 'restart' }, published)).toBe(clock);
  });

  it('cannot be stopped before it starts, nor taken up before it stopped', () => {
    expect(() => pauseClock(clock, at('2030-09-29'))).toThrow(RangeError);
    expect(() => resumeClock(pauseClock(clock, at('2030-10-08')), at('2030-10-07'), fiveDays, published)).toThrow(RangeError);
  });
});

describe('a clock whose year is not published', () => {
  const guessed = dueDate(fiveDays, at('2030-09-30'), unpublished);

  it('is provisional and says on which days it guessed', () => {
    expect([guessed.provisional, guessed.due.slice(0, 10)]).toEqual([true, '2030-10-07']);
    expect(guessed.derivation.map(({ reason }) => reason)).toContain('周末（2030年放假安排未公布，暂按周末推算）');
  });

  it('is provisional too when it only passes through such a year', () => {
    const clock = dueDate(fiveDays, at('2029-12-27'), published);
    expect([clock.provisional, clock.due.slice(0, 10)]).toEqual([true, '2030-01-03']);
  });

  it('is final when the notice has come', () => {
    const known = recompute(guessed, fiveDays, published);
    expect(known).toEqual(dueDate(fiveDays, at('2030-09-30'), published));
    expect([known.provisional, known.due.slice(0, 10)]).toEqual([false, '2030-10-11']);
  });
});

describe('a period in calendar days', () => {
  const rolling: TimedRule = { ...fiveDays, length: 3, unit: 'day', calendar: 'calendar-days', roll: true };

  it('rolls over a holiday and names it', () => {
    const clock = dueDate(rolling, at('2030-09-30'), published);
    expect(clock.due.slice(0, 10)).toBe('2030-10-07');
    expect(clock.derivation.at(-1)).toEqual({
      from: '2030-10-04',
      to: '2030-10-07',
      days: 4,
      counted: false,
      reason: '期满日逢国庆节，顺延',
    });
  });

  it('stopped while its last day rolls, is due on the first working day after it is taken up', () => {
    const paused = pauseClock(dueDate(rolling, at('2030-09-30'), published), at('2030-10-05'));
    const resumed = resumeClock(paused, at('2030-10-12'), { roll: true }, published);
    expect([paused.left, resumed.due.slice(0, 10)]).toEqual([0, '2030-10-12']);
  });

  it('takes an extension in another unit from its end', () => {
    const clock = extendClock(dueDate(fiveDays, at('2030-09-30'), published), { length: 15, unit: 'day' }, fiveDays, published);
    expect([clock.length, clock.unit, clock.due.slice(0, 10)]).toEqual([15, 'day', '2030-10-28']);
  });
});

describe('a period in hours', () => {
  const hours: TimedRule = { ...fiveDays, length: 24, unit: 'hour', calendar: 'continuous', roll: false };
  const clock = dueDate(hours, at('2030-09-30', '20:30'), published);

  it('shares its hours among the days', () => {
    expect(explainDays(clock).map(({ date, reason }) => [date, reason.split('；')[0]])).toEqual([
      ['2030-09-30', '当日计3小时30分'],
      ['2030-10-01', '当日计20小时30分'],
    ]);
  });

  it('moves by what it stood still', () => {
    const resumed = resumeClock(pauseClock(clock, at('2030-09-30', '22:00')), at('2030-10-01', '07:15'), { roll: false }, published);
    expect([resumed.due, resumed.derivation.at(-1)?.reason]).toEqual(['2030-10-02T05:45:00.000+08:00', '中止9小时15分不计入']);
  });
});

it.each([0, -1, 1.5, Number.NaN, 100_000])('a period of %p is refused', (length) => {
  expect(() => dueDate({ ...fiveDays, length }, at('2030-09-30'), published)).toThrow(RangeError);
});
