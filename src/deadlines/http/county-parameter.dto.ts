import { ApiProperty } from '@nestjs/swagger';
import type { TimeUnit } from '../../kernel/due-date.js';
import { TIME_UNITS } from './rule.dto.js';

export class CountyParameterDto {
  @ApiProperty({ type: String }) ruleId: string;
  @ApiProperty({ type: Number, description: 'version of the rule from the date of effect on' }) version: number;
  @ApiProperty({ type: Number }) length: number;
  @ApiProperty({ enum: TIME_UNITS }) unit: TimeUnit;
  @ApiProperty({ type: String, format: 'date' }) effectiveFrom: string;
  @ApiProperty({ type: String }) reason: string;
}
