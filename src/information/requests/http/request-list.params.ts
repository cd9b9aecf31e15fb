import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { SearchParams } from '../../../http/page.params.js';
import { CleanText } from '../../../http/validators/clean-text.js';
import { Label } from '../../../http/validators/label.js';

export const BOXES = ['to-do', 'ours', 'theirs', 'others'] as const;
export type Box = (typeof BOXES)[number];

export class RequestListParams extends SearchParams {
  /** `ours` asked by my organ, `theirs` asked of it, `others` those that the data authority or the government looks after. */
  @IsOptional()
  @IsIn(BOXES)
  @Label('分类')
  box?: Box;

  @IsOptional()
  @IsIn(['open', 'in-force', 'ended'])
  @Label('状态')
  phase?: 'open' | 'in-force' | 'ended';

  @IsOptional()
  @IsIn(['overdue', 'due-soon'])
  @Label('期限')
  clock?: 'overdue' | 'due-soon';
}

export class ReadingParams {
  /** What for, this time; the purpose of the request when left out. */
  @IsOptional()
  @CleanText({ max: 500 })
  @Label('用途')
  purpose?: string;
}

export class LogParams {
  /** Lines before this version. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  @Label('翻页标记')
  before?: number;
}

export class OwnFilesParams {
  @IsOptional()
  @CleanText({ min: 0, max: 100 })
  @Label('查询文字')
  q?: string;
}
