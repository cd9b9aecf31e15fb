import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, Min } from 'class-validator';
import { CleanText } from '../../http/validators/clean-text.js';
import { Label } from '../../http/validators/label.js';
import { IsLocalDate } from '../../http/validators/local-date.js';

export class AsOfQuery {
  @ApiPropertyOptional({ type: String, format: 'date', description: 'today when left out' })
  @Label('日期')
  @IsOptional()
  @IsLocalDate()
  asOf?: string;
}

export class ItemsQuery extends AsOfQuery {
  @ApiPropertyOptional({ type: String, description: 'words of code, name, domain or legal basis' })
  @Label('关键词')
  @IsOptional()
  @CleanText({ min: 0, max: 100 })
  q?: string;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 200, default: 50 })
  @Label('每页条数')
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  @ApiPropertyOptional({ type: String })
  @Label('翻页标记')
  @IsOptional()
  @IsString()
  cursor?: string;
}

export class HeldItemsQuery extends ItemsQuery {
  @ApiPropertyOptional({ type: String, description: 'only items that this organ holds on the day' })
  @Label('承担机关')
  @IsOptional()
  @Matches(/^[a-z0-9-]{3,40}$/, { message: '应为机关编码' })
  holder?: string;
}

export class CompetenceQuery extends AsOfQuery {
  @ApiProperty({ type: String, example: 'SL-01' })
  @Label('事项编码')
  @CleanText({ max: 40 })
  item: string;

  @ApiProperty({ type: String, example: '360724103', description: 'division code of the township' })
  @Label('发生地')
  @Matches(/^\d{9}$/, { message: '应为 9 位乡镇区划代码' })
  place: string;
}

export class ItemParams {
  @ApiProperty({ type: String })
  @Label('事项编码')
  @CleanText({ max: 40 })
  code: string;
}

export class ImportQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'], default: 'false', description: 'true: report only' })
  @Label('试导入')
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: 'true' | 'false';
}

export class ImportParams {
  @ApiProperty({ type: String, format: 'uuid' })
  @Label('导入编号')
  @IsUUID()
  jobId: string;
}
