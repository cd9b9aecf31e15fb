import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import type { TimeUnit } from '../../kernel/due-date.js';
import type { LocalDate } from '../../kernel/time.js';
import { CleanText } from '../../http/validators/clean-text.js';
import { Label } from '../../http/validators/label.js';
import { IsLocalDate } from '../../http/validators/local-date.js';
import { TIME_UNITS } from './rule.dto.js';

export class CountyParameterBody {
  @ApiProperty({ type: Number, example: 3 })
  @Label('期限长度')
  @IsInt({ message: '应为整数' })
  @Min(1, { message: '至少为 1' })
  @Max(366, { message: '不能超过 366' })
  length: number;
  @ApiProperty({ enum: TIME_UNITS })
  @Label('期限单位')
  @IsIn(TIME_UNITS, { message: '应为工作日、自然日、小时或者月' })
  unit: TimeUnit;
  @ApiProperty({ type: String, format: 'date' })
  @Label('生效日期')
  @IsLocalDate()
  effectiveFrom: LocalDate;
  @ApiProperty({ type: String, description: 'the county instrument and its reason' })
  @Label('调整依据')
  @CleanText({ max: 500 })
  reason: string;
}
