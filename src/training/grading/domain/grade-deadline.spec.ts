import { localDate } from '../../../kernel/time.js';
import { builtInYears } from '../../../deadlines/built-in-calendar.js';
import { calendarOf } from '../../../deadlines/domain/calendar.js';
import { dueDate } from '../../../deadlines/domain/due-date.js';
import { explainDays } from '../../../deadlines/domain/explanation.js';
import type { TimedRule } from '../../../deadlines/domain/rule.js';
import { shippedRule } from '../../../deadlines/index.js';
import { at } from '../../../../test/support/case-fixtures.js';
import { type DeadlineFacts, gradeDeadline } from './grade-deadline.js';

const cite = (rule: string) => `《${rule}》`;
const calendar = calendarOf(builtInYears());
const started = (startedAt: string, length: number, unit: 'working-day' | 'day', roll = true) => {
  const rule = { ...shippedRule('FC-1a'), id: 'T-1', version: 1, length, unit, roll } as TimedRule;
  const due = dueDate(rule, at(startedAt), calendar);
  return { name: '签收', due, days: explainDays(due) };
};
/** 3 working days over the National Day of 2026: 1 to 7 October are off, and Saturday 10 October is worked. */
const overHolidays = started('2026-09-29T10:00', 3, 'working-day');
const grade = (day: string, also: Partial<DeadlineFacts> = {}, rule?: string) =>
  gradeDeadline({ ...overHolidays, ...also, answer: { due: localDate(day), ...(rule === undefined ? {} : { rule }) } }, 5, cite);

describe('grading a deadline', () => {
  it('ends where the calendar of 2026 says', () => expect(overHolidays.due.due.slice(0, 10)).toBe('2026-10-09'));
  it('is right on the day, and derives it day by day', () => {
    const verdict = grade('2026-10-09', {}, 'T-1');
    expect(verdict).toMatchObject({ outcome: 'right', points: 5, rules: ['T-1'] });
    expect(verdict.reasons.at(-1)).toMatch(
      /^逐日：2026-09-29（周二）不计入，起算日不计入；2026-09-30（周三）计入，工作日；2026-10-01（周四）不计入，国庆/u,
    );
  });
  it('is half right with the day and a wrong rule, or the rule and a wrong day', () => {
    expect(grade('2026-10-09', {}, 'APL-60')).toMatchObject({ outcome: 'partly', points: 3 });
    expect(grade('2026-10-12', {}, 'T-1')).toMatchObject({ outcome: 'partly' });
  });
  it('is wrong on another day, and names the holidays that were overlooked', () => {
    const verdict = grade('2026-10-02');
    expect(verdict).toMatchObject({ outcome: 'wrong', points: 0 });
    expect(verdict.reasons[2]).toMatch(/^漏看了不计入的日子：2026-10-01（国庆节.*）、2026-10-02（国庆节.*）。$/u);
  });
  it('names the worked weekend that was overlooked', () => {
    const verdict = gradeDeadline({ ...started('2026-10-08T10:00', 2, 'working-day'), answer: { due: localDate('2026-10-12') } }, 5, cite);
    expect(verdict.reasons.slice(0, 3)).toEqual([
      expect.stringContaining('2026-10-10'),
      '所答的 2026-10-12 晚了。',
      '漏看了调休上班、应当计入的日子：2026-10-10（调休上班日）。',
    ]);
  });
  it('says that the day of the start was counted', () => {
    const plain = started('2026-03-02T10:00', 3, 'working-day');
    expect(gradeDeadline({ ...plain, answer: { due: localDate('2026-03-04') } }, 5, cite).reasons[2]).toBe(
      '把起算日也计入了；起算日不计入，从次日起算。',
    );
  });
  it('says that a last day on a holiday moves on', () => {
    const rolled = started('2026-09-21T10:00', 10, 'day');
    expect(gradeDeadline({ ...rolled, answer: { due: localDate('2026-10-01') } }, 5, cite).reasons[2]).toContain('应当顺延');
  });
  it('leaves unexplained what nothing explains', () => expect(grade('2026-12-24').reasons).toHaveLength(3));
  it('takes the other reading of an undefined text, and the day of today’s calendar, for right with a note', () => {
    const due = { ...overHolidays.due, otherReading: { unit: 'day' as const, due: at('2026-10-02T23:59') } };
    expect(grade('2026-10-02', { due })).toMatchObject({
      outcome: 'right',
      reasons: expect.arrayContaining([expect.stringContaining('另一种读法')]),
    });
    expect(grade('2026-10-12', { recomputed: localDate('2026-10-12') })).toMatchObject({
      outcome: 'right',
      reasons: expect.arrayContaining([expect.stringContaining('按现行日历')]),
    });
  });
  it('says when the date was provisional, and derives a long clock in runs', () => {
    expect(grade('2026-10-09', { due: { ...overHolidays.due, provisional: true } }).reasons).toContainEqual(
      expect.stringContaining('暂算'),
    );
    const long = started('2026-03-02T10:00', 90, 'day');
    expect(gradeDeadline({ ...long, answer: { due: localDate('2026-06-01') } }, 5, cite).reasons.at(-1)).toMatch(/^逐段：/u);
  });
});
