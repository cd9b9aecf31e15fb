import type { DueDate, OtherReading } from '../../kernel/due-date.js';
import type { WorkingCalendar } from './calendar.js';
import { calendarFor, rollsByDefault } from './county-parameter.js';
import { dueDate } from './due-date.js';
import type { TimedRule } from './rule.js';

/**
 * The due date if 日 in an undefined text meant working days (行政执法机关移送涉嫌犯罪案件的规定). The clock itself runs on the
 * shorter reading, so that it warns in time under both: a day that rolls over holidays never ends after as many working days.
 */
export const otherReading = (rule: TimedRule, clock: DueDate, calendar: WorkingCalendar): OtherReading | undefined => {
  const unit = rule.alsoReadAs;
  if (unit === undefined) return undefined;
  const { due } = dueDate({ ...rule, unit, calendar: calendarFor(unit), roll: rollsByDefault(unit) }, clock.startedAt, calendar);
  return { unit, due };
};
