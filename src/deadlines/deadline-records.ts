import type { CalendarYear } from './domain/calendar.js';
import type { CountyParameter } from './domain/county-parameter.js';

/** Where imported calendars and county parameters are kept; both only ever grow. */
export abstract class DeadlineRecords {
  /** The newest import of every year that has one. */
  abstract calendarYears(): Promise<readonly CalendarYear[]>;

  abstract addCalendarYear(year: CalendarYear, importedBy: string): Promise<void>;

  abstract countyParameters(): Promise<readonly CountyParameter[]>;

  /** Stores the entry as the next version of its rule. */
  abstract addCountyParameter(entry: Omit<CountyParameter, 'version'>): Promise<CountyParameter>;
}
