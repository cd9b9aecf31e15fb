import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { CleanText } from '../../../http/validators/clean-text.js';
import { Label } from '../../../http/validators/label.js';

export class BranchesParams {
  /** Only own ones, or only those that others shared. */
  @IsOptional()
  @IsIn(['mine', 'shared'])
  @Label('范围')
  scope?: 'mine' | 'shared';

  @IsOptional()
  @CleanText({ min: 0, max: 100 })
  @Label('查询文字')
  q?: string;

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

export class BranchOfficersParams {
  @Matches(/^[a-z0-9-]{3,40}$/, { message: '应为机关编码' })
  @Label('机关')
  organ: string;
}
