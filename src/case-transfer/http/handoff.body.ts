import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  GOODS_FATES,
  type GoodsFate,
  MATERIAL_KINDS,
  type MaterialKind,
  OBJECTION_GROUNDS,
  type ObjectionGround,
  TRANSFER_REASONS,
  type TransferReason,
  URGENCY_REASONS,
  type UrgencyReason,
} from '../../case-file/index.js';
import { OccurredAtBody } from '../../http/occurred-at.body.js';
import { CleanText } from '../../http/validators/clean-text.js';
import { IsInstantInput } from '../../http/validators/instant-input.js';
import { Label } from '../../http/validators/label.js';
import type { Instant } from '../../kernel/time.js';

export class MaterialBody {
  @IsIn(MATERIAL_KINDS)
  @Label('材料种类')
  kind: MaterialKind;

  @CleanText({ max: 200 })
  @Label('材料名称')
  name: string;

  @IsInt()
  @Min(1)
  @Max(9999)
  @Label('份数')
  copies: number;
}

export class GoodsHandoverBody {
  @IsString()
  @IsUUID()
  @Label('物品编号')
  goodsId: string;

  @IsIn(GOODS_FATES)
  @Label('移交方式')
  fate: GoodsFate;

  @IsOptional()
  @CleanText({ max: 300 })
  @Label('说明')
  note?: string;
}

export class DraftHandoffBody extends OccurredAtBody {
  /** Chosen by the client so that a repeated request drafts once. */
  @IsOptional()
  @IsUUID()
  @Label('移送标识')
  handoffId?: string;

  @Matches(/^[a-z0-9-]{3,40}$/, { message: '应为机关编码' })
  @Label('受移送机关')
  to: string;

  /** Why this receiver although the look-up proposes another. */
  @IsOptional()
  @CleanText({ max: 1000 })
  @Label('选择该机关的理由')
  receiverReason?: string;

  @IsIn(TRANSFER_REASONS)
  @Label('移送理由')
  reason: TransferReason;

  @CleanText({ max: 3000 })
  @Label('移送说明')
  explanation: string;

  @CleanText({ max: 1000 })
  @Label('移送依据')
  legalBasis: string;

  @IsIn(['ordinary', 'urgent'])
  @Label('缓急')
  urgency: 'ordinary' | 'urgent';

  @IsOptional()
  @IsIn(URGENCY_REASONS)
  @Label('紧急理由')
  urgencyReason?: UrgencyReason;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  @Label('移送人员')
  officers: string[];

  @CleanText({ max: 50 })
  @Label('联系人')
  contactName: string;

  @Matches(/^[0-9+\- ]{5,20}$/, { message: '应为电话号码，只含数字、空格、加号和短横线' })
  @Label('联系电话')
  contactPhone: string;

  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => MaterialBody)
  @Label('移送材料')
  materials: MaterialBody[];

  @IsArray()
  @ArrayMaxSize(300)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GoodsHandoverBody)
  @Label('涉案物品清单')
  goods: GoodsHandoverBody[];
}

export class StepBody extends OccurredAtBody {}

export class ApproveBody extends OccurredAtBody {
  @IsOptional()
  @CleanText({ max: 1000 })
  @Label('审批意见')
  opinion?: string;
}

export class ReasonsBody extends OccurredAtBody {
  @CleanText({ max: 3000 })
  @Label('理由')
  reasons: string;
}

export class SendBody extends OccurredAtBody {
  /** Made by the platform when absent. */
  @IsOptional()
  @CleanText({ max: 100 })
  @Label('文号')
  documentNumber?: string;

  /** The two named officers who hand over. */
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @IsUUID(undefined, { each: true })
  @Label('移送人签名')
  signedBy: string[];
}

export class NotifyPartyBody extends OccurredAtBody {
  @CleanText({ max: 200 })
  @Label('告知方式')
  method: string;

  @IsOptional()
  @CleanText({ max: 100 })
  @Label('告知书文号')
  documentNumber?: string;
}

export class ReceiveBody extends OccurredAtBody {
  @IsInt()
  @Min(0)
  @Max(9999)
  @Label('收到物品数')
  goodsCount: number;

  @IsInt()
  @Min(0)
  @Max(9999)
  @Label('收到材料数')
  materialsCount: number;

  @IsOptional()
  @CleanText({ max: 1000 })
  @Label('签收说明')
  note?: string;
}

export class RequestSupplementBody extends OccurredAtBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @CleanText({ max: 300 }, { each: true })
  @Label('需补正的材料')
  missing: string[];

  @CleanText({ max: 2000 })
  @Label('补正理由')
  reason: string;
}

export class SupplementBody extends OccurredAtBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @CleanText({ max: 300 }, { each: true })
  @Label('补正的材料')
  provided: string[];

  @IsOptional()
  @CleanText({ max: 2000 })
  @Label('说明')
  note?: string;
}

export class GoodsCountersignBody {
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

export class MeasureTakeoverBody {
  @IsUUID()
  @Label('措施编号')
  measureId: string;

  @IsIn(['continue', 'lift', 'reissue'])
  @Label('衔接方式')
  decision: 'continue' | 'lift' | 'reissue';

  @IsOptional()
  @CleanText({ max: 300 })
  @Label('说明')
  note?: string;
}

export class AcceptBody extends OccurredAtBody {
  @IsArray()
  @ArrayMaxSize(300)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GoodsCountersignBody)
  @Label('物品签收')
  goods: GoodsCountersignBody[];

  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => MeasureTakeoverBody)
  @Label('措施衔接')
  measures: MeasureTakeoverBody[];

  /** 材料缺陷说明, when the supplement is still incomplete. */
  @IsOptional()
  @CleanText({ max: 2000 })
  @Label('缺陷说明')
  defects?: string;
}

export class ObjectBody extends OccurredAtBody {
  @IsIn(OBJECTION_GROUNDS)
  @Label('异议理由种类')
  ground: ObjectionGround;

  @CleanText({ max: 3000 })
  @Label('异议理由')
  reasons: string;

  @CleanText({ max: 1000 })
  @Label('法律依据')
  legalBasis: string;

  @IsOptional()
  @Matches(/^[a-z0-9-]{3,40}$/, { message: '应为机关编码' })
  @Label('认为有管辖权的机关')
  believedCompetent?: string;
}

export class ProposeReturnBody extends OccurredAtBody {
  @IsInstantInput()
  @Label('协商时间')
  heldAt: Instant;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @CleanText({ max: 50 }, { each: true })
  @Label('移送方参加人')
  senderAttendees: string[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @CleanText({ max: 50 }, { each: true })
  @Label('受移送方参加人')
  receiverAttendees: string[];

  @CleanText({ max: 5000 })
  @Label('双方意见')
  views: string;

  @CleanText({ max: 3000 })
  @Label('协商结果')
  outcome: string;
}

export class WithdrawBody extends ReasonsBody {
  @IsOptional()
  @IsBoolean()
  @Label('已告知当事人撤回')
  partyTold?: boolean;
}

export class FactsBody extends OccurredAtBody {
  @CleanText({ max: 3000 })
  @Label('涉嫌犯罪的事实')
  facts: string;
}

export class FeedBackBody extends OccurredAtBody {
  @IsIn(['filing', 'result'])
  @Label('反馈种类')
  of: 'filing' | 'result';

  @CleanText({ max: 3000 })
  @Label('反馈内容')
  content: string;

  @IsOptional()
  @CleanText({ max: 100 })
  @Label('文号')
  documentNumber?: string;
}

export class CloseBody extends OccurredAtBody {
  @CleanText({ max: 1000 })
  @Label('结案理由')
  reason: string;
}
