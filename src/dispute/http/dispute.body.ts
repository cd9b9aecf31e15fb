import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import {
  DISPUTE_KINDS,
  type DisputeKind,
  NON_ACCEPTANCE_GROUNDS,
  type NonAcceptanceGround,
  OTHER_ROUTES,
  type OtherRoute,
  URGENCY_REASONS,
  type UrgencyReason,
} from '../../case-file/index.js';
import { OccurredAtBody } from '../../http/occurred-at.body.js';
import { CleanText } from '../../http/validators/clean-text.js';
import { IsInstantInput } from '../../http/validators/instant-input.js';
import { Label } from '../../http/validators/label.js';
import type { Instant } from '../../kernel/time.js';

const ORGAN = /^[a-z0-9-]{3,40}$/;
const ORGAN_MESSAGE = { message: '应为机关编码' };

export class DisputeStepBody extends OccurredAtBody {}

export class ApplyForCoordinationBody extends OccurredAtBody {
  /** Chosen by the client so that a repeated request applies once. */
  @IsOptional()
  @IsUUID()
  @Label('争议标识')
  disputeId?: string;

  @IsIn([...DISPUTE_KINDS, ...OTHER_ROUTES])
  @Label('争议种类')
  kind: DisputeKind | OtherRoute;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Matches(ORGAN, { ...ORGAN_MESSAGE, each: true })
  @Label('争议对方')
  respondents: string[];

  @CleanText({ max: 1000 })
  @Label('争议事项')
  matter: string;

  @CleanText({ max: 5000 })
  @Label('事实')
  facts: string;

  @CleanText({ max: 2000 })
  @Label('请求')
  claim: string;

  @CleanText({ max: 1000 })
  @Label('依据')
  legalBasis: string;

  @IsArray()
  @ArrayMaxSize(100)
  @CleanText({ max: 200 }, { each: true })
  @Label('证据')
  evidence: string[];

  /** The consultation that failed; without one the matter must be urgent. */
  @IsOptional()
  @IsUUID()
  @Label('协商标识')
  consultationId?: string;

  @IsOptional()
  @IsIn(URGENCY_REASONS)
  @Label('紧急理由')
  urgencyReason?: UrgencyReason;
}

export class DeclineApplicationBody extends OccurredAtBody {
  @IsIn(NON_ACCEPTANCE_GROUNDS)
  @Label('不予受理的理由')
  ground: NonAcceptanceGround;

  @CleanText({ max: 3000 })
  @Label('理由说明')
  reasons: string;

  @CleanText({ max: 1000 })
  @Label('应走的途径')
  route: string;
}

export class RespondBody extends OccurredAtBody {
  @CleanText({ max: 5000 })
  @Label('意见')
  opinion: string;

  @CleanText({ max: 50 })
  @Label('出具人')
  author: string;

  @CleanText({ max: 1000 })
  @Label('依据')
  basis: string;

  @IsOptional()
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('认为有管辖权的机关')
  competent?: string;
}

export class OrderInterimBody extends OccurredAtBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('先行处置的机关')
  lead: string;

  @CleanText({ max: 2000 })
  @Label('措施')
  measure: string;

  @CleanText({ max: 2000 })
  @Label('理由')
  reasons: string;
}

export class CoordinationAttendanceBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('参加机关')
  organ: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @CleanText({ max: 50 }, { each: true })
  @Label('参加人')
  names: string[];
}

export class HoldCoordinationBody extends OccurredAtBody {
  @IsInstantInput()
  @Label('会议时间')
  heldAt: Instant;

  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CoordinationAttendanceBody)
  @Label('参加机关')
  attendees: CoordinationAttendanceBody[];

  @IsArray()
  @ArrayMaxSize(20)
  @CleanText({ max: 50 }, { each: true })
  @Label('专家')
  experts: string[];

  @CleanText({ max: 5000 })
  @Label('会议记录')
  minutes: string;
}

export class DraftOpinionBody extends OccurredAtBody {
  @CleanText({ max: 5000 })
  @Label('协调意见')
  opinion: string;

  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('办理机关')
  competent: string;

  /** When the dispute was about the item itself: the one under which the matter is handled from now on. */
  @IsOptional()
  @CleanText({ max: 50 })
  @Label('办理所依职权事项')
  item?: string;
}

export class EscalateBody extends OccurredAtBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('报请决定的机关')
  to: string;

  @CleanText({ max: 5000 })
  @Label('拟处理意见')
  draft: string;

  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('拟定的办理机关')
  proposed: string;
}

/** A designation that the superior made on paper, registered by the government below it. */
export class RecordDesignationBody extends OccurredAtBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('指定管辖的机关')
  to: string;

  @CleanText({ max: 1000 })
  @Label('事项')
  matter: string;

  @CleanText({ max: 1000 })
  @Label('依据')
  legalBasis: string;

  @CleanText({ max: 100 })
  @Label('文号')
  documentNumber: string;

  /** When the dispute was about the item itself: the one under which the matter is handled from now on. */
  @IsOptional()
  @CleanText({ max: 50 })
  @Label('办理所依职权事项')
  item?: string;
}

export class DesignateBody extends RecordDesignationBody {
  /** Without an application: the organs between which it decides. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(ORGAN, { ...ORGAN_MESSAGE, each: true })
  @Label('争议各方')
  between?: string[];
}

export class HandedGoodsBody {
  @IsString()
  @IsUUID()
  @Label('物品编号')
  goodsId: string;

  @IsBoolean()
  @Label('与清单相符')
  asListed: boolean;

  @IsOptional()
  @CleanText({ max: 300 })
  @Label('说明')
  note?: string;
}

export class HandedMeasureBody {
  @IsString()
  @IsUUID()
  @Label('措施编号')
  measureId: string;

  @IsIn(['continue', 'lift', 'reissue'])
  @Label('措施去向')
  decision: 'continue' | 'lift' | 'reissue';

  @IsOptional()
  @CleanText({ max: 300 })
  @Label('说明')
  note?: string;
}

export class ExecuteBody extends OccurredAtBody {
  @IsArray()
  @ArrayMaxSize(300)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => HandedGoodsBody)
  @Label('物品签收')
  goods: HandedGoodsBody[];

  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => HandedMeasureBody)
  @Label('措施去向')
  measures: HandedMeasureBody[];

  @IsOptional()
  @CleanText({ max: 1000 })
  @Label('说明')
  note?: string;
}

export class DisputeReasonsBody extends OccurredAtBody {
  @CleanText({ max: 2000 })
  @Label('理由')
  reasons: string;
}

export class CloseDisputeBody extends OccurredAtBody {
  @CleanText({ max: 2000 })
  @Label('办结说明')
  summary: string;
}
