import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '../../kernel/time.js';
import type { CalendarYear } from '../domain/calendar.js';
import type { CalendarImported } from '../use-cases/import-calendar.js';

export class NamedDayDto {
  @ApiProperty({ type: String, format: 'date' }) date: string;
  @ApiProperty({ type: String, example: '国庆节' }) name: string;
}

export class CalendarDto {
  @ApiProperty({ type: Number }) year: number;
  @ApiProperty({ type: Boolean, description: 'false: not published yet, plain weekends are used and dates are provisional' })
  published: boolean;
  @ApiProperty({ type: String, description: 'in Chinese; empty when not published' }) source: string;
  @ApiProperty({ type: [NamedDayDto], description: '放假' }) off: NamedDayDto[];
  @ApiProperty({ type: [NamedDayDto], description: '调休上班' }) work: NamedDayDto[];
  @ApiProperty({ type: [Number], description: 'working days of January … December' }) workingDays: number[];
}

export class CalendarChangeDto {
  @ApiProperty({ type: String, format: 'date' }) date: string;
  @ApiProperty({ type: String, example: '工作日' }) before: string;
  @ApiProperty({ type: String, example: '国庆节' }) after: string;
}

export class CalendarImportedDto {
  @ApiProperty({ type: Boolean }) dryRun: boolean;
  @ApiProperty({ type: CalendarDto }) calendar: CalendarDto;
  @ApiProperty({ type: [CalendarChangeDto] }) changes: CalendarChangeDto[];
  @ApiProperty({ type: [String], description: 'in Chinese' }) warnings: string[];
}

export const calendarDtoOf = (year: number, found: CalendarYear | undefined, workingDays: readonly number[]): CalendarDto => ({
  year,
  published: found !== undefined,
  source: found?.source ?? '',
  off: namedDays(found?.off),
  work: namedDays(found?.work),
  workingDays: [...workingDays],
});

export const calendarImportedDtoOf = (
  { year, workingDays, changes, warnings }: CalendarImported,
  dryRun: boolean,
): CalendarImportedDto => ({
  dryRun,
  calendar: calendarDtoOf(year.year, year, workingDays),
  changes: [...changes],
  warnings: [...warnings],
});

const namedDays = (days: ReadonlyMap<LocalDate, string> | undefined): NamedDayDto[] =>
  [...(days ?? [])].map(([date, name]) => ({ date, name })).sort((a, b) => (a.date < b.date ? -1 : 1));
