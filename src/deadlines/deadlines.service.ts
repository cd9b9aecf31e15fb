import { Injectable } from '@nestjs/common';
import type { SectorRule } from '../kernel/competence.js';
import type { DueDate, OtherReading } from '../kernel/due-date.js';
import { Rejection } from '../kernel/rejection.js';
import { type Instant, type LocalDate, dateOf } from '../kernel/time.js';
import { DeadlineSnapshot } from './deadline-snapshot.js';
import type { WorkingCalendar } from './domain/calendar.js';
import { type ClockReading, DEFAULT_WARNING, clockColour } from './domain/clock-colour.js';
import { ruleAsOf } from './domain/county-parameter.js';
import { dueDate, dueOn } from './domain/due-date.js';
import { type ExplainedDay, explainDays } from './domain/explanation.js';
import { type PausedClock, extendClock, pauseClock, recompute, resumeClock } from './domain/moved-clock.js';
import { otherReading } from './domain/other-reading.js';
import { type Rule, type TimedRule, isInForce, isTimed } from './domain/rule.js';
import { type ClockPurpose, sectorClock } from './domain/sector-clock.js';
import { RULE_BOOK, shippedRule } from './rules/rule-book.js';

/** A due date with its reasons, day by day. */
export interface ClockExplanation {
  readonly rule: TimedRule;
  readonly clock: DueDate;
  readonly days: readonly ExplainedDay[];
  /** False when the rule was not in force on the day of the start, as far as its dates are known. */
  readonly inForce: boolean;
  readonly otherReading?: OtherReading;
}

/**
 * Clocks for command handlers; synchronous, because the calendar is in memory. Throws Rejection `clock/unknown-rule`
 * for an id that is not in the rule book and `clock/no-period` for an article without a period.
 */
@Injectable()
export class DeadlinesService {
  constructor(private readonly snapshot: DeadlineSnapshot) {}

  /** Counts from now on with what is imported now, on whichever instance. */
  refresh(): Promise<void> {
    return this.snapshot.refresh();
  }

  start(ruleId: string, startedAt: Instant): DueDate {
    const rule = this.timedRule(ruleId, dateOf(startedAt));
    return this.read(rule, dueDate(rule, startedAt, this.snapshot.calendar()));
  }

  /** A clock to the end of a day that a paper sets; its rule is the article under which the paper was issued. */
  until(ruleId: string, lastDay: LocalDate, startedAt: Instant): DueDate {
    return dueOn(this.rule(ruleId, dateOf(startedAt)), lastDay, startedAt);
  }

  /** The one of several clocks that ends first. Throws RangeError for none. */
  startFirst(ruleIds: readonly string[], startedAt: Instant): DueDate {
    const [first] = ruleIds.map((id) => this.start(id, startedAt)).sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
    if (first === undefined) throw new RangeError('no clock to start');
    return first;
  }

  pause(clock: DueDate, at: Instant): PausedClock {
    return pauseClock(clock, at);
  }

  /** Restarts or continues as the clock's rule says; `mode` overrides it. */
  resume({ clock, pausedAt }: Pick<PausedClock, 'clock' | 'pausedAt'>, at: Instant, mode?: 'restart' | 'continue'): DueDate {
    const rule = this.ruleOf(clock);
    const terms = { roll: rule.roll, onResume: mode ?? rule.onResume ?? 'continue' } as const;
    return resumeClock(pauseClock(clock, pausedAt), at, terms, this.snapshot.calendar());
  }

  /**
   * Adds the `step`-th extension of the rule (1 the first), or `length` of its units when that is shorter. Throws
   * Rejection `clock/no-extension` or `clock/extension-too-long` with the rule as legal basis.
   */
  extend(clock: DueDate, step = 1, length?: number): DueDate {
    const rule = this.ruleOf(clock);
    const extension = rule.extensions?.[step - 1];
    if (extension === undefined) throw new Rejection('clock/no-extension', { rule: rule.name, step }, rule.id);
    const added = length ?? extension.length;
    if (added > extension.length) throw new Rejection('clock/extension-too-long', { rule: rule.name, longest: extension.length }, rule.id);
    return extendClock(clock, { length: added, unit: extension.unit }, rule, this.snapshot.calendar());
  }

  /** The same clock under the present calendar; equal to it unless a calendar has been published or corrected since. */
  recompute(clock: DueDate): DueDate {
    const rule = this.ruleOf(clock);
    const counted = recompute(clock, rule, this.snapshot.calendar());
    return isTimed(rule) && clock.otherReading !== undefined ? this.read(rule, counted) : counted;
  }

  colour(clock: DueDate, now: Instant): ClockReading {
    const { length } = this.timedRule('SY-REMIND', dateOf(now));
    return clockColour(clock, now, this.snapshot.calendar(), { ...DEFAULT_WARNING, workingDays: length });
  }

  /** The rule as it stood on the day; as shipped without a day. */
  rule(ruleId: string, asOf?: LocalDate): Rule {
    const shipped = shippedRule(ruleId);
    if (shipped === undefined) throw new Rejection('clock/unknown-rule', { rule: ruleId.slice(0, 40) });
    return asOf === undefined ? shipped : ruleAsOf(shipped, this.snapshot.parameters(), asOf);
  }

  rules(asOf: LocalDate): readonly Rule[] {
    return RULE_BOOK.map((rule) => ruleAsOf(rule, this.snapshot.parameters(), asOf));
  }

  /** The rule id whose clock runs in that sector; undefined when neither sector nor county sets one. */
  sectorClock(sector: SectorRule, purpose: ClockPurpose): string | undefined {
    return sectorClock(sector, purpose);
  }

  explain(ruleId: string, startedAt: Instant): ClockExplanation {
    const rule = this.timedRule(ruleId, dateOf(startedAt));
    const clock = this.start(ruleId, startedAt);
    const explained = { rule, clock, days: explainDays(clock), inForce: isInForce(rule, dateOf(startedAt)) };
    return clock.otherReading === undefined ? explained : { ...explained, otherReading: clock.otherReading };
  }

  calendar(): WorkingCalendar {
    return this.snapshot.calendar();
  }

  /** With the second reading of an undefined text, where the rule has one. */
  private read(rule: TimedRule, clock: DueDate): DueDate {
    const other = otherReading(rule, clock, this.snapshot.calendar());
    return other === undefined ? clock : { ...clock, otherReading: other };
  }

  private ruleOf(clock: DueDate): Rule {
    return this.rule(clock.rule, dateOf(clock.startedAt));
  }

  private timedRule(ruleId: string, asOf: LocalDate): TimedRule {
    const rule = this.rule(ruleId, asOf);
    if (!isTimed(rule)) throw new Rejection('clock/no-period', { rule: rule.name }, rule.id);
    return rule;
  }
}
