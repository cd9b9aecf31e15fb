import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { OccurredAtBody } from '../../../http/occurred-at.body.js';
import { CleanText } from '../../../http/validators/clean-text.js';
import { IsUscc } from '../../../http/validators/identifiers.js';
import { IsInstantInput } from '../../../http/validators/instant-input.js';
import { Label } from '../../../http/validators/label.js';
import type { Instant } from '../../../kernel/time.js';
import { PUSH_KINDS, type PushKind } from '../domain/events.js';

const TOWNSHIP = /^\d{9}$/;
const TOWNSHIP_MESSAGE = { message: '应为九位区划代码' };

export class SubscribeBody extends OccurredAtBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @ArrayUnique()
  @IsIn(PUSH_KINDS, { each: true })
  @Label('订阅种类')
  kinds: PushKind[];

  /** Empty: all items. */
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @CleanText({ max: 50 }, { each: true })
  @Label('职权事项')
  items: string[];

  /** Empty: the whole county. */
  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique()
  @Matches(TOWNSHIP, { ...TOWNSHIP_MESSAGE, each: true })
  @Label('地域')
  places: string[];

  @CleanText({ max: 500 })
  @Label('用途')
  purpose: string;
}

export class EndSubscriptionBody extends OccurredAtBody {
  @CleanText({ max: 500 })
  @Label('结束理由')
  reason: string;
}

export class PushedPartyBody {
  @IsIn(['person', 'organisation'])
  @Label('当事人种类')
  kind: 'person' | 'organisation';

  @CleanText({ max: 100 })
  @Label('当事人名称')
  name: string;

  @IsOptional()
  @IsUscc()
  @Label('统一社会信用代码')
  uscc?: string;

  @IsOptional()
  @CleanText({ max: 50 })
  @Label('法定代表人')
  representative?: string;
}

export class PushContentBody {
  @CleanText({ max: 200 })
  @Label('标题')
  title: string;

  @CleanText({ max: 5000 })
  @Label('内容')
  text: string;

  @IsOptional()
  @CleanText({ max: 100 })
  @Label('文号')
  documentNumber?: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PushedPartyBody)
  @Label('当事人')
  party?: PushedPartyBody;

  @IsOptional()
  @CleanText({ max: 1000 })
  @Label('依据')
  basis?: string;
}

export class RevisePushBody extends OccurredAtBody {
  @IsObject()
  @ValidateNested()
  @Type(() => PushContentBody)
  @Label('推送内容')
  content: PushContentBody;
}

export class DraftPushBody extends RevisePushBody {
  @IsIn(PUSH_KINDS)
  @Label('推送种类')
  kind: PushKind;

  @IsOptional()
  @CleanText({ max: 50 })
  @Label('职权事项')
  item?: string;

  @IsOptional()
  @Matches(TOWNSHIP, TOWNSHIP_MESSAGE)
  @Label('地域')
  place?: string;

  /** When the licence was granted, the penalty decided, the standard changed; the clock starts there. */
  @IsInstantInput()
  @Label('事实发生时间')
  factAt: Instant;

  /** A major penalty, or a change of the catalogue. */
  @IsBoolean()
  @Label('重大处罚或者目录变更')
  weighty: boolean;
}

export class ExtendPushBody extends OccurredAtBody {
  @CleanText({ max: 1000 })
  @Label('延期理由')
  reasons: string;

  @CleanText({ max: 200 })
  @Label('主管部门同意的文号')
  consent: string;
}

export class SendPushBody extends OccurredAtBody {
  /** Beside those that subscribed. */
  @IsArray()
  @ArrayMaxSize(60)
  @ArrayUnique()
  @Matches(/^[a-z0-9-]{3,40}$/, { message: '应为机关编码', each: true })
  @Label('指定接收机关')
  named: string[];
}

export class DropPushBody extends OccurredAtBody {
  @CleanText({ max: 1000 })
  @Label('不推送的理由')
  reasons: string;
}

export class AcknowledgePushBody extends OccurredAtBody {}

export class CorrectPushBody extends RevisePushBody {
  @CleanText({ max: 1000 })
  @Label('更正理由')
  reason: string;
}
