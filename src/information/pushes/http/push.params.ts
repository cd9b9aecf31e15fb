import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { CleanText } from '../../../http/validators/clean-text.js';
import { Label } from '../../../http/validators/label.js';
import { PUSH_KINDS, type PushKind } from '../domain/events.js';

export class PushesParams {
  /** `inbox` what was pushed to the organ, `outbox` what it pushes or owes. */
  @IsOptional()
  @IsIn(['inbox', 'outbox'])
  @Label('收件或者发件')
  box?: 'inbox' | 'outbox';

  /** `awaiting`: not signed for, by the organ in its inbox, by anybody in its outbox. */
  @IsOptional()
  @IsIn(['drafted', 'overdue', 'awaiting', 'pushed', 'dropped'])
  @Label('状态')
  state?: 'drafted' | 'overdue' | 'awaiting' | 'pushed' | 'dropped';

  @IsOptional()
  @IsIn(PUSH_KINDS)
  @Label('推送种类')
  kind?: PushKind;

  @IsOptional()
  @IsUUID()
  @Label('推送标识')
  share?: string;

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
