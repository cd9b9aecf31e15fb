import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { builtInYears } from './built-in-calendar.js';
import { DeadlineRecords } from './deadline-records.js';
import { type WorkingCalendar, calendarOf } from './domain/calendar.js';
import type { CountyParameter } from './domain/county-parameter.js';

/** How long another instance may count with an older calendar; an import here counts at once. */
const REFRESH_MS = 15_000;

/** Calendar and county parameters in memory, so that a command gets its due dates without asking the database. */
@Injectable()
export class DeadlineSnapshot implements OnModuleInit, OnModuleDestroy {
  private readonly builtIn = builtInYears();
  private years: WorkingCalendar = calendarOf(this.builtIn);
  private entries: readonly CountyParameter[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly records: DeadlineRecords) {}

  calendar(): WorkingCalendar {
    return this.years;
  }

  parameters(): readonly CountyParameter[] {
    return this.entries;
  }

  /** Reads the imports again; they override the built-in year as a whole. */
  async refresh(): Promise<void> {
    const [imported, entries] = await Promise.all([this.records.calendarYears(), this.records.countyParameters()]);
    this.years = calendarOf([...this.builtIn, ...imported]);
    this.entries = entries;
  }

  async onModuleInit(): Promise<void> {
    await this.refresh();
    // A lost connection leaves the last good calendar in place; readiness tells about the database.
    this.timer = setInterval(() => void this.refresh().catch(() => undefined), REFRESH_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }
}
