import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { ORGAN_KINDS, type OrganKind } from '../../kernel/register.js';
import type { LocalDate } from '../../kernel/time.js';
import { Label } from '../../http/validators/label.js';
import { IsLocalDate } from '../../http/validators/local-date.js';

export class OrgansQuery {
  @ApiPropertyOptional({ type: String, format: 'date', description: 'today when left out' })
  @Label('日期')
  @IsOptional()
  @IsLocalDate()
  asOf?: LocalDate;
  @ApiPropertyOptional({ enum: ORGAN_KINDS })
  @Label('机构类型')
  @IsOptional()
  @IsIn(ORGAN_KINDS)
  kind?: OrganKind;
}

export class OfficersQuery {
  @ApiPropertyOptional({ type: String, format: 'date', description: 'today when left out' })
  @Label('日期')
  @IsOptional()
  @IsLocalDate()
  asOf?: LocalDate;
  @ApiPropertyOptional({ type: String, description: "one's own organ when left out; another one only for administrators" })
  @Label('机构')
  @IsOptional()
  @Matches(/^[a-z0-9-]{2,40}$/)
  organ?: string;
}
