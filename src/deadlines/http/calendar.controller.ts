import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../access/index.js';
import { invalidField } from '../../http/problem.js';
import type { Actor } from '../../kernel/actor.js';
import { DeadlinesService } from '../deadlines.service.js';
import { calendarLinesOfCsv } from '../domain/calendar-csv.js';
import { type CalendarLine, workingDaysPerMonth } from '../domain/calendar-import.js';
import { ImportCalendar } from '../use-cases/import-calendar.js';
import { CalendarDto, CalendarImportedDto, calendarDtoOf, calendarImportedDtoOf } from './calendar.dto.js';
import { CalendarQuery } from './calendar.query.js';
import { ImportCalendarBody } from './import-calendar.body.js';

@ApiTags('clocks')
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly deadlines: DeadlinesService,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @ApiOperation({ summary: '一年的放假与调休安排' })
  @ApiOkResponse({ type: CalendarDto })
  year(@Query() { year }: CalendarQuery): CalendarDto {
    const calendar = this.deadlines.calendar();
    return calendarDtoOf(year, calendar.get(year), workingDaysPerMonth(calendar, year));
  }

  @Post('import')
  @HttpCode(200)
  @Roles('administrator')
  @ApiOperation({ summary: '导入一年的放假安排；可以先试运行' })
  @ApiOkResponse({ type: CalendarImportedDto })
  async import(@Body() body: ImportCalendarBody, @CurrentActor() actor: Actor): Promise<CalendarImportedDto> {
    const dryRun = body.dryRun ?? false;
    const command = new ImportCalendar(body.year, body.source, linesOf(body), actor, dryRun);
    return calendarImportedDtoOf(await this.commands.execute(command), dryRun);
  }
}

const linesOf = ({ days, csv }: ImportCalendarBody): readonly CalendarLine[] => {
  if ((days === undefined) === (csv === undefined)) throw invalidField('days', '「日期列表」与「CSV 内容」须提交一项，且只能提交一项。');
  return csv === undefined
    ? (days ?? []).map(({ date, kind, name }, index) => ({ at: `days.${index}`, date, kind, name }))
    : calendarLinesOfCsv(csv);
};
