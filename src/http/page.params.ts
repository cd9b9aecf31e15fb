import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { CleanText } from './validators/clean-text.js';
import { Label } from './validators/label.js';

/** Of a list that is read page by page. */
export class PageParams {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  @Label('每页件数')
  limit?: number;

  @IsOptional()
  @CleanText({ min: 0, max: 1000 })
  @Label('翻页标记')
  cursor?: string;
}

/** Of a list in which people look for words. */
export class SearchParams extends PageParams {
  @IsOptional()
  @CleanText({ min: 0, max: 100 })
  @Label('查询文字')
  q?: string;
}
