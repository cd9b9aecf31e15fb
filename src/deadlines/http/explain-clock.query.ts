import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { Instant } from '../../kernel/time.js';
import { Label } from '../../http/validators/label.js';
import { IsClockStart } from './clock-start.js';

export class ExplainClockQuery {
  @ApiProperty({ type: String, example: 'SAMR-18' })
  @Label('规则编号')
  @Matches(/^[A-Z0-9][A-Za-z0-9-]{1,39}$/, { message: '应为规则编号，例如 SAMR-18' })
  rule: string;
  @Label('起算时间')
  @IsClockStart()
  start: Instant;
}
