import { readFileSync } from 'node:fs';
import type { DueDate } from '../kernel/due-date.js';
import { type Instant, dateOf } from '../kernel/time.js';
import { builtInYears } from './built-in-calendar.js';
import { calendarOf } from './domain/calendar.js';
import { dueDate } from './domain/due-date.js';
import { extendClock, pauseClock, resumeClock } from './domain/moved-clock.js';
import { type TimedRule, isTimed } from './domain/rule.js';
import { clockStartOf } from './http/clock-start.js';
import { shippedRule } from './rules/rule-book.js';

interface Golden {
  readonly source: string;
  readonly rule: string;
  readonly start: string;
  /** A day, whose last instant is meant, or a time. */
  readonly due: string;
  readonly provisional?: boolean;
}
interface Moved extends Golden {
  readonly move: 'resume' | 'extend';
  readonly pausedAt?: string;
  readonly at?: string;
}

const golden = JSON.parse(readFileSync(new URL('../../test/fixtures/golden-dates.json', import.meta.url), 'utf8')) as {
  readonly started: readonly Golden[];
  readonly moved: readonly Moved[];
};
const calendar = calendarOf(builtInYears());

describe('the golden dates', () => {
  it('are many', () => expect(golden.started.length).toBeGreaterThanOrEqual(80));

  it.each(golden.started)('$source: $rule from $start ends $due', ({ rule, start, due, provisional = false }) => {
    const clock = dueDate(timed(rule), at(start), calendar);
    expect([clock.due, clock.provisional]).toEqual([end(due), provisional]);
  });

  it.each(golden.moved)('$source: $rule from $start, $move, ends $due', (row) => {
    expect(movedClock(row).due).toBe(end(row.due));
  });
});

const movedClock = ({ rule, start, move, pausedAt, at: resumedAt }: Moved): DueDate => {
  const terms = timed(rule);
  const clock = dueDate(terms, at(start), calendar);
  const [extension] = terms.extensions ?? [];
  if (move === 'extend' && extension !== undefined) return extendClock(clock, extension, terms, calendar);
  if (pausedAt === undefined || resumedAt === undefined) throw new Error('a resumption needs both instants');
  return resumeClock(pauseClock(clock, at(pausedAt)), at(resumedAt), terms, calendar);
};

const timed = (id: string): TimedRule => {
  const rule = shippedRule(id);
  if (rule === undefined || !isTimed(rule)) throw new Error(`no clock ${id}`);
  return rule;
};

const at = (text: string): Instant => {
  const start = clockStartOf(text);
  if (start === undefined) throw new Error(`no instant ${text}`);
  return start;
};

const end = (due: string): string => (due.length === 10 ? `${dateOf(at(due))}T23:59:59.999+08:00` : at(due));
