import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { CleanText } from '../../http/validators/clean-text.js';
import { Label } from '../../http/validators/label.js';
import { IsLocalDate } from '../../http/validators/local-date.js';
import type { LocalDate } from '../../kernel/time.js';

export class OnQuery {
  @ApiPropertyOptional({ type: String, format: 'date', description: 'today when left out' })
  @Label('日期')
  @IsOptional()
  @IsLocalDate()
  on?: LocalDate;
}

export class ArticlesQuery extends OnQuery {
  @ApiPropertyOptional({ type: String, example: 'APL-25' })
  @Label('规则编号')
  @IsOptional()
  @Matches(/^[A-Z][A-Za-z0-9-]{1,39}$/, { message: '应为规则编号，例如 APL-25' })
  rule?: string;

  @ApiPropertyOptional({ type: String, example: '行政处罚法', description: 'key, name or source of an instrument; without `rule`' })
  @Label('法规')
  @IsOptional()
  @CleanText({ max: 120 })
  instrument?: string;

  @ApiPropertyOptional({ type: String, example: '第二十五条' })
  @Label('条文')
  @IsOptional()
  @CleanText({ max: 100 })
  article?: string;
}

export class InstrumentQuery extends OnQuery {
  @ApiPropertyOptional({ type: String, description: 'only articles that contain it' })
  @Label('关键词')
  @IsOptional()
  @CleanText({ min: 0, max: 50 })
  q?: string;
}

export class InstrumentParams {
  @ApiProperty({ type: String, example: '行政处罚法' })
  @Label('法规')
  @CleanText({ max: 120 })
  key: string;
}

export class LawImportQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'], default: 'false', description: 'true: report only' })
  @Label('试导入')
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: 'true' | 'false';

  @ApiPropertyOptional({ type: String, description: 'over what the file says' })
  @Label('法规名称')
  @IsOptional()
  @CleanText({ max: 100 })
  title?: string;

  @ApiPropertyOptional({ type: String, format: 'date' })
  @Label('施行日期')
  @IsOptional()
  @IsLocalDate()
  inForceFrom?: LocalDate;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'last day' })
  @Label('失效日期')
  @IsOptional()
  @IsLocalDate()
  inForceTo?: LocalDate;

  @ApiPropertyOptional({ type: String, description: 'why a text that is there is corrected' })
  @Label('更正理由')
  @IsOptional()
  @CleanText({ max: 200 })
  reason?: string;
}
