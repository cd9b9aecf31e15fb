import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../kernel/actor.js';
import { badRequest } from '../../http/problem.js';
import { CalendarJournal } from '../calendar-journal.js';
import { DeadlineRecords } from '../deadline-records.js';
import { DeadlineSnapshot } from '../deadline-snapshot.js';
import {
  type CalendarChange,
  type CalendarLine,
  calendarChanges,
  calendarWarnings,
  checkCalendar,
  workingDaysPerMonth,
} from '../domain/calendar-import.js';
import { type CalendarYear, calendarOf } from '../domain/calendar.js';

export interface CalendarImported {
  readonly year: CalendarYear;
  /** Working days of January … December under the import. */
  readonly workingDays: readonly number[];
  readonly changes: readonly CalendarChange[];
  readonly warnings: readonly string[];
}

export class ImportCalendar extends Command<CalendarImported> {
  constructor(
    readonly year: number,
    readonly source: string,
    readonly lines: readonly CalendarLine[],
    readonly by: Actor,
    /** True: report what would change and store nothing. */
    readonly dryRun: boolean,
  ) {
    super();
  }
}

/** Throws the problem 400 with one sentence per wrong line; then nothing is stored. */
@CommandHandler(ImportCalendar)
export class ImportCalendarHandler implements ICommandHandler<ImportCalendar> {
  constructor(
    private readonly records: DeadlineRecords,
    private readonly snapshot: DeadlineSnapshot,
    private readonly journal: CalendarJournal,
  ) {}

  async execute({ year, source, lines, by, dryRun }: ImportCalendar): Promise<CalendarImported> {
    const checked = checkCalendar(year, source, lines);
    if (checked.year === undefined) throw badRequest(checked.faults.slice(0, 50));
    const report = {
      year: checked.year,
      workingDays: workingDaysPerMonth(calendarOf([checked.year]), year),
      changes: calendarChanges(checked.year, this.snapshot.calendar()),
      warnings: calendarWarnings(checked.year),
    };
    if (!dryRun) {
      await this.records.addCalendarYear(checked.year, by.officerId);
      await this.snapshot.refresh();
      await this.journal.published(year, source, by);
    }
    return report;
  }
}
