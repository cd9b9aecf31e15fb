import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { SUBJECT_KINDS, type SubjectKind } from '../../case-file/index.js';
import { PartyBody } from '../../case-handling/index.js';
import { OccurredAtBody } from '../../http/occurred-at.body.js';
import { CleanText } from '../../http/validators/clean-text.js';
import { IsInstantInput } from '../../http/validators/instant-input.js';
import { Label } from '../../http/validators/label.js';
import { IsLocalDate } from '../../http/validators/local-date.js';
import type { Instant, LocalDate } from '../../kernel/time.js';
import {
  ORDER_OBJECTION_GROUNDS,
  ORDER_URGENCIES,
  type OrderObjectionGround,
  type OrderUrgency,
  TOLD_BY,
  type ToldBy,
} from '../domain/values.js';

const ORGAN = /^[a-z0-9-]{3,40}$/;
const ORGAN_MESSAGE = { message: '应为机关编码' };

export class OrderStepBody extends OccurredAtBody {}

/** Registration of a work order 工单. */
export class ReceiveOrderBody {
  /** Given by the channel, e.g. by 12345; the platform numbers an order that comes without. */
  @IsOptional()
  @Matches(/^[\p{L}\p{N}〔〕()（）._-]{3,60}$/u, { message: '应为 3 到 60 个字母、数字、汉字或者连接号' })
  @Label('工单编号')
  number?: string;

  @CleanText({ max: 60 })
  @Label('渠道')
  channel: string;

  @IsInstantInput()
  @Label('收到时间')
  receivedAt: Instant;

  @CleanText({ max: 2000 })
  @Label('反映内容')
  matter: string;

  @Matches(/^360724\d{3}$/, { message: '应为本县乡镇的 9 位区划代码' })
  @Label('发生地（乡镇）')
  township: string;

  @CleanText({ max: 200 })
  @Label('详细地点')
  address: string;

  @IsIn(ORDER_URGENCIES)
  @Label('缓急')
  urgency: OrderUrgency;

  @IsBoolean()
  @Label('匿名')
  anonymous: boolean;

  @IsOptional()
  @CleanText({ max: 50 })
  @Label('诉求人姓名')
  name?: string;

  @IsOptional()
  @Matches(/^[0-9+()-]{5,20}$/, { message: '应为电话号码' })
  @Label('联系电话')
  phone?: string;

  @IsOptional()
  @CleanText({ max: 200 })
  @Label('联系地址')
  contactAddress?: string;

  /** 实名举报人 */
  @IsOptional()
  @IsBoolean()
  @Label('实名举报')
  named?: boolean;
}

export class DispatchOrderBody extends OccurredAtBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('承办单位')
  to: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @Matches(ORGAN, { ...ORGAN_MESSAGE, each: true })
  @Label('协办单位')
  cooperating?: string[];

  @IsOptional()
  @CleanText({ max: 50 })
  @Label('职权事项')
  item?: string;

  @IsOptional()
  @CleanText({ max: 500 })
  @Label('派单理由')
  reason?: string;

  /** Its own limit; without one the default of its urgency. */
  @IsOptional()
  @IsLocalDate()
  @Label('办理时限')
  lastDay?: LocalDate;
}

export class MergeOrderBody extends OccurredAtBody {
  @IsUUID()
  @Label('并入的工单')
  into: string;

  @CleanText({ max: 500 })
  @Label('理由')
  reason: string;
}

export class LinkRepeatBody extends OccurredAtBody {
  @IsUUID()
  @Label('先前的工单')
  earlier: string;

  @CleanText({ max: 500 })
  @Label('理由')
  reason: string;
}

export class DecideAcceptanceBody extends OccurredAtBody {
  @IsBoolean()
  @Label('是否受理')
  accepted: boolean;

  @IsOptional()
  @CleanText({ max: 1000 })
  @Label('理由')
  reasons?: string;
}

export class ObjectToDispatchBody extends OccurredAtBody {
  @IsIn(ORDER_OBJECTION_GROUNDS)
  @Label('异议理由')
  ground: OrderObjectionGround;

  @CleanText({ max: 1000 })
  @Label('理由说明')
  reasons: string;

  @CleanText({ max: 500 })
  @Label('依据')
  legalBasis: string;

  @IsOptional()
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('认为应当办理的机关')
  believedCompetent?: string;
}

export class ReviewObjectionBody extends OccurredAtBody {
  @IsBoolean()
  @Label('异议是否成立')
  upheld: boolean;

  @CleanText({ max: 1000 })
  @Label('复核意见')
  opinion: string;

  @IsOptional()
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('改派单位')
  to?: string;
}

export class ExtendOrderBody extends OccurredAtBody {
  /** Left out for petitions, which are extended by the period of their rule. */
  @IsOptional()
  @IsLocalDate()
  @Label('延长至')
  lastDay?: LocalDate;

  @CleanText({ max: 1000 })
  @Label('延长理由')
  reasons: string;

  @IsInstantInput()
  @Label('告知诉求人的时间')
  toldAt: Instant;

  @IsIn(TOLD_BY)
  @Label('告知方式')
  toldBy: ToldBy;
}

export class ReportCooperationBody extends OccurredAtBody {
  @CleanText({ max: 2000 })
  @Label('协办结果')
  result: string;
}

export class LinkOrderCaseBody extends OccurredAtBody {
  @IsUUID()
  @Label('案卷')
  caseId: string;
}

/** What the officer adds to the order when he makes a file of it; channel, number, place and time come from the order. */
export class OpenCaseFromOrderBody extends OccurredAtBody {
  @IsIn(SUBJECT_KINDS)
  @Label('线索或案件')
  subject: SubjectKind;

  @CleanText({ max: 200 })
  @Label('案件名称')
  title: string;

  @CleanText({ max: 200 })
  @Label('案由')
  cause: string;

  @CleanText({ max: 50 })
  @Label('职权事项')
  item: string;

  @IsLocalDate()
  @Label('违法行为发生日期')
  occurredFrom: LocalDate;

  @CleanText({ max: 5000 })
  @Label('案情概要')
  facts: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  @Label('办案人员')
  officers: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PartyBody)
  @Label('当事人')
  parties?: PartyBody[];

  @IsOptional()
  @CleanText({ max: 500 })
  @Label('不属重复登记的理由')
  duplicateReason?: string;
}

export class AnswerOrderBody extends OccurredAtBody {
  @CleanText({ max: 3000 })
  @Label('答复内容')
  text: string;

  @IsIn(TOLD_BY)
  @Label('答复方式')
  toldBy: ToldBy;
}

export class CallBackBody extends OccurredAtBody {
  @IsBoolean()
  @Label('是否响应')
  responded: boolean;

  @IsBoolean()
  @Label('是否解决')
  resolved: boolean;

  @IsBoolean()
  @Label('是否满意')
  satisfied: boolean;

  @IsOptional()
  @CleanText({ max: 500 })
  @Label('回访记录')
  note?: string;

  /** 退回再办 */
  @IsOptional()
  @IsBoolean()
  @Label('退回再办')
  again?: boolean;
}

export class CloseOrderBody extends OccurredAtBody {
  @CleanText({ max: 1000 })
  @Label('办结说明')
  summary: string;
}
