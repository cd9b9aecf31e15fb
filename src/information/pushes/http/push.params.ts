import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { SearchParams } from '../../../http/page.params.js';
import { Label } from '../../../http/validators/label.js';
import { PUSH_KINDS, type PushKind } from '../domain/events.js';

export class PushesParams extends SearchParams {
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
}
