import { type Instant, type LocalDate, instant } from '../../kernel/time.js';
import { calendarOf } from './calendar.js';
import { clockColour } from './clock-colour.js';
import { dueDate } from './due-date.js';
import type { TimedRule } from './rule.js';

const at = (date: string, time = '10:00'): Instant => instant(`2026-${date}T${time}:00.000+08:00`);
const calendar = calendarOf([{ year: 2026, source: '试用', off: new Map([['2026-10-01' as LocalDate, '国庆节']]), work: new Map() }]);
const rule = (length: number, unit: TimedRule['unit']): TimedRule => ({
  ...{
    id: 'TRY',
    mechanism: 'case',
    name: '试用',
    text: '试用',
    source: '示例',
    article: '示例',
    verified: false,
    binding: 'county-default',
  },
  ...{ obliges: '示例', version: 1, kind: 'duty', length, unit, calendar: 'continuous', roll: unit === 'day' || unit === 'month' },
});

describe('the colour of a clock', () => {
  const tenDays = dueDate(rule(10, 'working-day'), at('03-02'), calendar); // due Monday 03-16

  it.each([
    ['03-02', 'green', 10],
    ['03-11', 'green', 3],
    ['03-12', 'yellow', 2],
    ['03-14', 'yellow', 1],
    ['03-16', 'yellow', 0],
  ])('of ten working days on %s is %s with %p left', (day, colour, left) =>
    expect(clockColour(tenDays, at(day), calendar)).toEqual({ colour, left, over: 0, unit: 'working-day' }),
  );

  it.each([
    ['03-17', 1],
    ['03-21', 4],
    ['03-23', 5],
  ])('is red on %s, %p working days over', (day, over) =>
    expect(clockColour(tenDays, at(day), calendar)).toEqual({ colour: 'red', left: 0, over, unit: 'working-day' }),
  );

  it('is red only when the last day has passed', () => {
    expect(clockColour(tenDays, at('03-16', '23:59'), calendar).colour).toBe('yellow');
    expect(clockColour(tenDays, at('03-17', '00:00'), calendar).colour).toBe('red');
  });

  it('turns yellow before a weekend in front of the last day, for calendar days too', () => {
    const clock = dueDate(rule(30, 'day'), at('03-07'), calendar); // due Monday 04-06
    expect(clockColour(clock, at('03-28'), calendar)).toMatchObject({ colour: 'green', left: 9 });
    expect(clockColour(clock, at('03-30'), calendar)).toMatchObject({ colour: 'yellow', left: 7 });
  });

  it('of hours looks at the share that is left', () => {
    const clock = dueDate(rule(24, 'hour'), at('03-02', '10:00'), calendar);
    expect(clockColour(clock, at('03-03', '03:30'), calendar)).toEqual({ colour: 'green', left: 6.5, over: 0, unit: 'hour' });
    expect(clockColour(clock, at('03-03', '04:00'), calendar)).toMatchObject({ colour: 'yellow', left: 6 });
    expect(clockColour(clock, at('03-03', '11:30'), calendar)).toEqual({ colour: 'red', left: 0, over: 1.5, unit: 'hour' });
  });

  it('of months is read in days', () => {
    expect(clockColour(dueDate(rule(3, 'month'), at('07-01'), calendar), at('07-02'), calendar)).toMatchObject({
      colour: 'green',
      left: 92,
      unit: 'day',
    });
  });

  it('warns when the county wants to be warned', () => {
    expect(clockColour(tenDays, at('03-09'), calendar, { workingDays: 5, share: 0 }).colour).toBe('yellow');
  });
});
