import { Module } from '@nestjs/common';
import { LegalBasis } from '../http/legal-basis.js';
import { CalendarJournal } from './calendar-journal.js';
import { DeadlineRecords } from './deadline-records.js';
import { DeadlineSnapshot } from './deadline-snapshot.js';
import { DeadlinesService } from './deadlines.service.js';
import { CalendarController } from './http/calendar.controller.js';
import { ClocksController } from './http/clocks.controller.js';
import { PostgresDeadlineRecords } from './postgres-deadline-records.js';
import { RuleBookLegalBasis } from './rule-book-legal-basis.js';
import { ImportCalendarHandler } from './use-cases/import-calendar.js';
import { SetCountyParameterHandler } from './use-cases/set-county-parameter.js';

@Module({
  controllers: [ClocksController, CalendarController],
  providers: [
    { provide: DeadlineRecords, useClass: PostgresDeadlineRecords },
    { provide: LegalBasis, useClass: RuleBookLegalBasis },
    DeadlineSnapshot,
    DeadlinesService,
    CalendarJournal,
    ImportCalendarHandler,
    SetCountyParameterHandler,
  ],
  exports: [DeadlinesService, LegalBasis],
})
export class DeadlinesModule {}
