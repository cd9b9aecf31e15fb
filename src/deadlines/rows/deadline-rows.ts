import { CalendarDayRow } from './calendar-day.row.js';
import { CalendarYearRow } from './calendar-year.row.js';
import { RuleOverrideRow } from './rule-override.row.js';

/** For the list of entities of the data source. */
export const deadlineRows = [CalendarYearRow, CalendarDayRow, RuleOverrideRow] as const;
