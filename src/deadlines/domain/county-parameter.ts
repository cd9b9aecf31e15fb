import { type TimeUnit } from '../../kernel/due-date.js';
import { type LocalDate } from '../../kernel/time.js';
import { type ClockCalendar, type Rule, type TimedRule } from './rule.js';

/** 县级参数: the length the county has set for one of its own clocks, from a day on. Never edited, only followed by another. */
export interface CountyParameter {
  readonly ruleId: string;
  /** Version of the rule from this entry on; the shipped rule is version 1. */
  readonly version: number;
  readonly length: number;
  readonly unit: TimeUnit;
  readonly effectiveFrom: LocalDate;
  readonly reason: string;
  readonly enteredBy: string;
}

const CALENDARS: Readonly<Record<TimeUnit, ClockCalendar>> = {
  'working-day': 'state-council-working-days',
  day: 'calendar-days',
  month: 'calendar-days',
  hour: 'continuous',
};

export const calendarFor = (unit: TimeUnit): ClockCalendar => CALENDARS[unit];

/** Last days on a holiday roll for days and months (民法典 203); a working day is never a holiday, and hours never roll. */
export const rollsByDefault = (unit: TimeUnit): boolean => unit === 'day' || unit === 'month';

/** The rule as it stood on the date: the newest entry among those with the latest date of effect up to then. */
export const ruleAsOf = (rule: Rule, parameters: readonly CountyParameter[], date: LocalDate): Rule => {
  const applicable = parameters.filter(({ ruleId, effectiveFrom }) => ruleId === rule.id && effectiveFrom <= date);
  const chosen = applicable.reduce<CountyParameter | undefined>(
    (best, next) => (best === undefined || follows(next, best) ? next : best),
    undefined,
  );
  return chosen === undefined ? rule : withLength(rule, chosen);
};

const follows = (next: CountyParameter, best: CountyParameter): boolean =>
  next.effectiveFrom > best.effectiveFrom || (next.effectiveFrom === best.effectiveFrom && next.version > best.version);

const withLength = (rule: Rule, { length, unit, version, reason, effectiveFrom }: CountyParameter): TimedRule => ({
  ...rule,
  length,
  unit,
  version,
  calendar: calendarFor(unit),
  roll: rule.unit === unit ? rule.roll : rollsByDefault(unit),
  effectiveFrom,
  note: reason,
});
