import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { TimeUnit } from '../kernel/due-date.js';
import { type LocalDate, localDate } from '../kernel/time.js';
import { DeadlineRecords } from './deadline-records.js';
import type { CalendarYear } from './domain/calendar.js';
import type { CountyParameter } from './domain/county-parameter.js';
import { CalendarDayRow } from './rows/calendar-day.row.js';
import { CalendarYearRow } from './rows/calendar-year.row.js';
import { RuleOverrideRow } from './rows/rule-override.row.js';

/** Two administrators who import at once wait for each other, or both would take the same number. */
const LOCK = 7_102_042;

@Injectable()
export class PostgresDeadlineRecords extends DeadlineRecords {
  constructor(private readonly source: DataSource) {
    super();
  }

  override async calendarYears(): Promise<readonly CalendarYear[]> {
    return this.source.transaction('REPEATABLE READ', async (manager) => {
      const years = await manager.find(CalendarYearRow, { order: { year: 'ASC', revision: 'ASC' } });
      const newest = new Map(years.map((row) => [row.year, row]));
      const days = await manager.find(CalendarDayRow, { order: { date: 'ASC' } });
      return [...newest.values()].map((row) => calendarYearOf(row, days));
    });
  }

  override async addCalendarYear({ year, source, off, work }: CalendarYear, importedBy: string): Promise<void> {
    await this.source.transaction(async (manager) => {
      await takeTurn(manager);
      const revision = ((await manager.maximum(CalendarYearRow, 'revision', { year })) ?? 0) + 1;
      await manager.insert(CalendarYearRow, { year, revision, source, importedBy });
      const rows = [...daysOf(off, 'off'), ...daysOf(work, 'work')].map((day) => ({ ...day, year, revision }));
      await manager.insert(CalendarDayRow, rows);
    });
  }

  override async countyParameters(): Promise<readonly CountyParameter[]> {
    const rows = await this.source.manager.find(RuleOverrideRow, { order: { ruleId: 'ASC', version: 'ASC' } });
    return rows.map(countyParameterOf);
  }

  override async addCountyParameter(entry: Omit<CountyParameter, 'version'>): Promise<CountyParameter> {
    return this.source.transaction(async (manager) => {
      await takeTurn(manager);
      const version = ((await manager.maximum(RuleOverrideRow, 'version', { ruleId: entry.ruleId })) ?? 1) + 1;
      await manager.insert(RuleOverrideRow, { ...entry, version });
      return { ...entry, version };
    });
  }
}

const countyParameterOf = ({ ruleId, version, length, unit, effectiveFrom, reason, enteredBy }: RuleOverrideRow): CountyParameter => ({
  ...{ ruleId, version, length, reason, enteredBy },
  unit: unit as TimeUnit,
  effectiveFrom: localDate(effectiveFrom),
});

const takeTurn = (manager: EntityManager): Promise<unknown> => manager.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);

const daysOf = (days: ReadonlyMap<LocalDate, string>, kind: 'off' | 'work'): readonly { date: string; name: string; kind: string }[] =>
  [...days].map(([date, name]) => ({ date, name, kind }));

const calendarYearOf = ({ year, revision, source }: CalendarYearRow, days: readonly CalendarDayRow[]): CalendarYear => {
  const named = (kind: string): ReadonlyMap<LocalDate, string> =>
    new Map(
      days
        .filter((day) => day.year === year && day.revision === revision && day.kind === kind)
        .map(({ date, name }) => [localDate(date), name]),
    );
  return { year, source, off: named('off'), work: named('work') };
};
