import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { CleanText } from '../../http/validators/clean-text.js';
import { Label } from '../../http/validators/label.js';
import { MECHANISMS, type Mechanism } from './mechanism.js';
import { SEVERITIES, type Severity } from './severity.js';

export class BoardParams {
  /** The organ that owes the duty. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{2,40}$/, { message: '应为机关编码' })
  @Label('机关')
  organ?: string;

  @IsOptional()
  @IsIn(MECHANISMS)
  @Label('机制')
  mechanism?: Mechanism;

  @IsOptional()
  @IsIn(SEVERITIES)
  @Label('督办程度')
  severity?: Severity;

  /** `missed` is everything after the due instant that is not over, whatever was done about it. */
  @IsOptional()
  @IsIn(['running', 'due-soon', 'missed'])
  @Label('期限状态')
  state?: 'running' | 'due-soon' | 'missed';

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
