import fc from 'fast-check';
import type { TimeUnit } from '../kernel/due-date.js';
import { type Instant, type LocalDate, dateOf } from '../kernel/time.js';
import { builtInYears } from './built-in-calendar.js';
import { calendarDay, calendarOf } from './domain/calendar.js';
import { addDays, addMonths, dateOfDay, dayNumber, isRealDate, weekdayOf } from './domain/civil-day.js';
import { clockColour } from './domain/clock-colour.js';
import { calendarFor, rollsByDefault } from './domain/county-parameter.js';
import { countedDays } from './domain/derivation.js';
import { dueDate } from './domain/due-date.js';
import { explainDays } from './domain/explanation.js';
import { extendClock, pauseClock, recompute, resumeClock } from './domain/moved-clock.js';
import type { TimedRule } from './domain/rule.js';
import { atWallMillis, plusMillis, wallMillis } from './domain/wall-time.js';
import { shippedRule } from './rules/rule-book.js';

const calendar = calendarOf(builtInYears());
const RUNS = { numRuns: 400 };

const rule = (unit: TimeUnit, length: number, roll = rollsByDefault(unit)): TimedRule => {
  const model = shippedRule('SY-FBF');
  if (model === undefined) throw new Error('no model rule');
  return { ...model, unit, length, roll, calendar: calendarFor(unit) };
};

const units = fc.constantFrom<TimeUnit>('working-day', 'day', 'hour', 'month');
const lengths = fc.integer({ min: 1, max: 60 });
/** From 2024 to some weeks past the last published year, to the millisecond. */
const instants = fc
  .integer({ min: dayNumber('2024-01-01' as LocalDate), max: dayNumber('2027-02-10' as LocalDate) })
  .chain((day) => fc.integer({ min: 0, max: 86_399_999 }).map((millis) => atWallMillis(day * 86_400_000 + millis)));
const rules = fc
  .tuple(units, lengths, fc.boolean())
  .map(([unit, length, roll]) => rule(unit, unit === 'month' ? Math.ceil(length / 10) : length, roll && unit !== 'hour'));
const workingDate = (date: LocalDate): boolean => calendarDay(calendar, dayNumber(date)).working;

describe('civil days', () => {
  it('agree with the calendar of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => {
        const machine = new Date(day * 86_400_000);
        const date = dateOfDay(day);
        expect([date, dayNumber(date), weekdayOf(day)]).toEqual([machine.toISOString().slice(0, 10), day, machine.getUTCDay() || 7]);
      }),
      RUNS,
    );
  });

  it('keep the day of the month, or the last one there is', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 60 }), (at, months) => {
        const date = addMonths(dateOf(at), months);
        expect(isRealDate(date)).toBe(true);
        const sameDay = `${date.slice(0, 8)}${dateOf(at).slice(8)}`;
        expect(date).toBe(isRealDate(sameDay) ? sameDay : addDays(addMonths(`${date.slice(0, 8)}01` as LocalDate, 1), -1));
      }),
      RUNS,
    );
  });

  it('go there and back as wall time', () =>
    fc.assert(
      fc.property(instants, (at) => expect(atWallMillis(wallMillis(at))).toBe(at)),
      RUNS,
    ));

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '1900-02-29', '2026-1-1', ''])('%p is no date', (text) =>
    expect(isRealDate(text)).toBe(false),
  );
});

describe('a due date', () => {
  it('never moves back when the start moves on', () =>
    fc.assert(
      fc.property(rules, instants, instants, (terms, a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        expect(dueDate(terms, first, calendar).due <= dueDate(terms, second, calendar).due).toBe(true);
      }),
      RUNS,
    ));

  it('never moves back when the period grows', () =>
    fc.assert(
      fc.property(rules, instants, fc.integer({ min: 1, max: 40 }), (terms, at, more) => {
        const longer = { ...terms, length: terms.length + more };
        expect(dueDate(terms, at, calendar).due <= dueDate(longer, at, calendar).due).toBe(true);
      }),
      RUNS,
    ));

  it('in working days is a working day, with just as many working days on the way', () =>
    fc.assert(
      fc.property(lengths, instants, (length, at) => {
        const due = dateOf(dueDate(rule('working-day', length), at, calendar).due);
        let passed = 0;
        for (let day = dayNumber(dateOf(at)) + 1; day <= dayNumber(due); day += 1) if (calendarDay(calendar, day).working) passed += 1;
        expect([workingDate(due), passed]).toEqual([true, length]);
      }),
      RUNS,
    ));

  it('in days or months that rolls is the first working day from the nominal day on', () =>
    fc.assert(
      fc.property(fc.constantFrom<TimeUnit>('day', 'month'), lengths, instants, (unit, length, at) => {
        const nominal = unit === 'day' ? addDays(dateOf(at), length) : addMonths(dateOf(at), length);
        let expected = nominal;
        while (!workingDate(expected)) expected = addDays(expected, 1);
        expect(dateOf(dueDate(rule(unit, length), at, calendar).due)).toBe(expected);
        expect(dateOf(dueDate(rule(unit, length, false), at, calendar).due)).toBe(nominal);
      }),
      RUNS,
    ));

  it('in hours is exactly so much later', () =>
    fc.assert(
      fc.property(lengths, instants, (length, at) => {
        const clock = dueDate(rule('hour', length), at, calendar);
        expect([wallMillis(clock.due) - wallMillis(at), clock.provisional]).toEqual([length * 3_600_000, false]);
      }),
      RUNS,
    ));

  it('is provisional exactly when a day that the calendar decides lies in an unpublished year', () =>
    fc.assert(
      fc.property(rules, instants, (terms, at) => {
        const { due, provisional, derivation } = dueDate(terms, at, calendar);
        const asks = terms.unit === 'working-day' || (terms.unit !== 'hour' && terms.roll);
        expect(provisional).toBe(asks && due >= '2027');
        if (provisional) expect(derivation.some(({ reason }) => reason.includes('放假安排未公布'))).toBe(true);
      }),
      RUNS,
    ));
});

describe('a derivation', () => {
  it('covers every day from the start to the due date once and counts the period', () =>
    fc.assert(
      fc.property(rules, instants, (terms, at) => {
        const clock = dueDate(terms, at, calendar);
        const days = explainDays(clock);
        const first = dayNumber(dateOf(at));
        expect(days.map(({ date }) => dayNumber(date) - first)).toEqual(days.map((_, index) => index));
        expect(days.at(-1)?.date).toBe(dateOf(clock.due));
        if (terms.unit === 'hour') return;
        const nths = days.flatMap(({ nth }) => nth ?? []);
        expect(nths).toEqual(nths.map((_, index) => index + 1));
        expect(days.every(({ counted, nth }) => counted === (nth !== undefined))).toBe(true);
        if (terms.unit !== 'month') expect(nths.length).toBe(terms.length);
      }),
      RUNS,
    ));

  it('joins neighbouring days of one reason into one run', () =>
    fc.assert(
      fc.property(rules, instants, (terms, at) => {
        const { derivation } = dueDate(terms, at, calendar);
        derivation.forEach((span, index) => {
          const next = derivation[index + 1];
          expect(span.days).toBe(dayNumber(span.to) - dayNumber(span.from) + 1);
          if (next !== undefined) expect([span.reason, span.counted]).not.toEqual([next.reason, next.counted]);
        });
      }),
      RUNS,
    ));
});

describe('a clock that is moved', () => {
  const within = (start: Instant, due: Instant, share: number): Instant =>
    plusMillis(start, Math.floor((wallMillis(due) - wallMillis(start)) * share));
  const shares = fc.double({ min: 0, max: 1, noNaN: true });

  it('is the same when it is taken up at once', () =>
    fc.assert(
      fc.property(rules, instants, shares, (terms, at, share) => {
        const clock = dueDate(terms, at, calendar);
        const pausedAt = within(at, clock.due, share);
        expect(resumeClock(pauseClock(clock, pausedAt), pausedAt, { ...terms, onResume: 'continue' }, calendar)).toEqual(clock);
      }),
      RUNS,
    ));

  it('keeps what was left, and never ends before it is taken up', () =>
    fc.assert(
      fc.property(rules, instants, shares, fc.integer({ min: 0, max: 50 * 86_400_000 }), (terms, at, share, stood) => {
        const clock = dueDate(terms, at, calendar);
        const pausedAt = within(at, clock.due, share);
        const resumedAt = plusMillis(pausedAt, stood);
        const paused = pauseClock(clock, pausedAt);
        const resumed = resumeClock(paused, resumedAt, { ...terms, onResume: 'continue' }, calendar);
        expect(resumed.due >= clock.due && resumed.due >= resumedAt).toBe(true);
        expect(pauseClock(resumed, resumedAt).left).toBeCloseTo(paused.left, 6);
        if (terms.unit !== 'hour') expect(countedDays(resumed.derivation)).toBe(countedDays(clock.derivation));
      }),
      RUNS,
    ));

  it('starts afresh when it restarts', () =>
    fc.assert(
      fc.property(rules, instants, shares, (terms, at, share) => {
        const clock = dueDate(terms, at, calendar);
        const again = within(at, clock.due, share);
        expect(resumeClock(pauseClock(clock, again), again, { ...terms, onResume: 'restart' }, calendar)).toEqual(
          dueDate(terms, again, calendar),
        );
      }),
      RUNS,
    ));

  it('is extended as if the period had been longer from the start', () =>
    fc.assert(
      fc.property(rules, instants, fc.integer({ min: 1, max: 12 }), (terms, at, more) => {
        const extended = extendClock(dueDate(terms, at, calendar), { length: more, unit: terms.unit }, terms, calendar);
        expect(extended).toEqual(dueDate({ ...terms, length: terms.length + more }, at, calendar));
      }),
      RUNS,
    ));

  it('is recomputed to itself while the calendar stays', () =>
    fc.assert(
      fc.property(rules, instants, shares, fc.integer({ min: 0, max: 20 }), (terms, at, share, days) => {
        const clock = dueDate(terms, at, calendar);
        const pausedAt = within(at, clock.due, share);
        const resumed = resumeClock(
          pauseClock(clock, pausedAt),
          plusMillis(pausedAt, days * 86_400_000),
          { ...terms, onResume: 'continue' },
          calendar,
        );
        expect(recompute(resumed, terms, calendar)).toEqual(resumed);
      }),
      RUNS,
    ));

  it('grows only redder with time', () =>
    fc.assert(
      fc.property(rules, instants, shares, shares, (terms, at, a, b) => {
        const clock = dueDate(terms, at, calendar);
        const order = ['green', 'yellow', 'red'];
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((share) =>
          clockColour(clock, within(at, clock.due, share * 1.5), calendar),
        );
        expect(order.indexOf(earlier?.colour ?? '')).toBeLessThanOrEqual(order.indexOf(later?.colour ?? ''));
        expect(earlier?.left).toBeGreaterThanOrEqual(later?.left ?? 0);
      }),
      RUNS,
    ));
});
