import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { LocalDate } from '../../kernel/time.js';
import { Label } from '../../http/validators/label.js';
import { IsLocalDate } from '../../http/validators/local-date.js';

export class RulesQuery {
  @ApiPropertyOptional({ type: String, format: 'date', description: 'today when left out' })
  @Label('日期')
  @IsOptional()
  @IsLocalDate()
  asOf?: LocalDate;
}
