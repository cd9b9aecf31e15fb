import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { TimeUnit } from '../../kernel/due-date.js';
import type { ClockExplanation } from '../deadlines.service.js';
import { RuleDto, TIME_UNITS, ruleDtoOf } from './rule.dto.js';

export class ExplainedDayDto {
  @ApiProperty({ type: String, format: 'date' }) date: string;
  @ApiProperty({ type: String, example: '周六' }) weekday: string;
  @ApiProperty({ type: Boolean }) counted: boolean;
  @ApiPropertyOptional({ type: Number, description: 'number of the counted day; not for hours' }) nth?: number;
  @ApiProperty({ type: String, example: '调休上班日' }) reason: string;
}

export class OtherReadingDto {
  @ApiProperty({ enum: TIME_UNITS }) unit: TimeUnit;
  @ApiProperty({ type: String, format: 'date-time' }) due: string;
}

export class ClockExplanationDto {
  @ApiProperty({ type: RuleDto }) rule: RuleDto;
  @ApiProperty({ type: String, format: 'date-time' }) startedAt: string;
  @ApiProperty({ type: String, format: 'date-time' }) due: string;
  @ApiProperty({ type: Boolean, description: 'a year on the way has no published calendar yet' }) provisional: boolean;
  @ApiProperty({ type: Boolean, description: 'false: not in force on the day of the start' }) inForce: boolean;
  @ApiProperty({ type: [ExplainedDayDto] }) days: ExplainedDayDto[];
  @ApiPropertyOptional({ type: OtherReadingDto }) otherReading?: OtherReadingDto;
}

export const clockExplanationDtoOf = ({ rule, clock, days, inForce, otherReading }: ClockExplanation): ClockExplanationDto => ({
  rule: ruleDtoOf(rule),
  startedAt: clock.startedAt,
  due: clock.due,
  provisional: clock.provisional,
  inForce,
  days: [...days],
  ...(otherReading === undefined ? {} : { otherReading }),
});
