import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { Label } from '../../http/validators/label.js';

export class CalendarQuery {
  @ApiProperty({ type: Number, example: 2026 })
  @Label('年份')
  @Type(() => Number)
  @IsInt({ message: '应为整数' })
  @Min(2004, { message: '不能早于 2004' })
  @Max(2099, { message: '不能晚于 2099' })
  year: number;
}
