import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { type TestDatabase, createTestDatabase } from '../../test/support/database.js';
import { createDataSource } from '../database/data-source.js';
import type { LocalDate } from '../kernel/time.js';
import type { CalendarYear } from './domain/calendar.js';
import { PostgresDeadlineRecords } from './postgres-deadline-records.js';
import { deadlineRows } from './rows/deadline-rows.js';

const BY = '00000000-0000-4000-8000-000000000001';
const yearOf = (source: string, off: string, work: readonly string[] = []): CalendarYear => ({
  year: 2027,
  source,
  off: new Map([[off as LocalDate, '元旦']]),
  work: new Map(work.map((date) => [date as LocalDate, '元旦'])),
});

let database: TestDatabase;
let source: DataSource;
let records: PostgresDeadlineRecords;
beforeAll(async () => {
  database = await createTestDatabase();
  source = await createDataSource({ url: database.appUrl, role: 'jieli_app', entities: deadlineRows }).initialize();
  records = new PostgresDeadlineRecords(source);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

describe('deadline records in PostgreSQL', () => {
  it('give back the newest import of a year as it was', async () => {
    const corrected = yearOf('更正通知', '2027-01-01', ['2027-01-09']);
    await records.addCalendarYear(yearOf('首次通知', '2027-01-04'), BY);
    await records.addCalendarYear(corrected, BY);
    expect(await records.calendarYears()).toEqual([corrected]);
  });

  it('number the versions of each rule from 2, also when two people enter at once', async () => {
    const entry = { length: 4, unit: 'working-day', effectiveFrom: '2026-06-01' as LocalDate, reason: '示例文件', enteredBy: BY } as const;
    const stored = await Promise.all(['FC-1a', 'FC-1a', 'XS-1'].map((ruleId) => records.addCountyParameter({ ...entry, ruleId })));
    expect(stored.map(({ ruleId, version }) => `${ruleId} ${version}`).sort()).toEqual(['FC-1a 2', 'FC-1a 3', 'XS-1 2']);
    expect(await records.countyParameters()).toEqual([
      { ...entry, ruleId: 'FC-1a', version: 2 },
      { ...entry, ruleId: 'FC-1a', version: 3 },
      { ...entry, ruleId: 'XS-1', version: 2 },
    ]);
  });

  it.each([
    ['calendar_years', 'source'],
    ['calendar_days', 'name'],
    ['deadline_rule_overrides', 'reason'],
  ])('let the application only add to %s', async (table, column) => {
    for (const statement of [`DELETE FROM ${table}`, `TRUNCATE ${table}`, `UPDATE ${table} SET ${column} = '改'`]) {
      await expect(source.query(statement)).rejects.toMatchObject({ driverError: { code: '42501' } });
    }
  });

  it('refuse a day that is not of its year', async () => {
    const wrong = { ...yearOf('错误', '2028-01-01'), year: 2027 };
    await expect(records.addCalendarYear(wrong, BY)).rejects.toThrow(/calendar_days/u);
    expect((await records.calendarYears())[0]?.source).toBe('更正通知');
  });
});
