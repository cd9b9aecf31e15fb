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
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { CASE_SOURCES, type CaseSource } from '../../case-file/index.js';
import { OccurredAtBody } from '../../http/occurred-at.body.js';
import { CleanText } from '../../http/validators/clean-text.js';
import { IsInstantInput } from '../../http/validators/instant-input.js';
import { Label } from '../../http/validators/label.js';
import type { Instant } from '../../kernel/time.js';
import {
  CALL_RESULTS,
  type CallResultKind,
  LINK_TARGETS,
  type LinkTargetKind,
  WHISTLE_COMPLEXITIES,
  WHISTLE_URGENCIES,
  type WhistleComplexity,
  type WhistleUrgency,
} from '../domain/whistle.events.js';

const ORGAN = /^[a-z0-9-]{3,40}$/;
const ORGAN_MESSAGE = { message: '应为机关编码' };

export class WhistleCallBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('部门')
  organ: string;

  @CleanText({ max: 1000 })
  @Label('要求')
  asks: string;
}

export class ReviseWhistleBody extends OccurredAtBody {
  @CleanText({ max: 200 })
  @Label('标题')
  title: string;

  @CleanText({ max: 5000 })
  @Label('情况')
  facts: string;

  @CleanText({ max: 1000 })
  @Label('本级解决不了的原因')
  beyond: string;

  @IsIn(CASE_SOURCES)
  @Label('来源')
  source: CaseSource;

  @IsOptional()
  @CleanText({ max: 100 })
  @Label('来源编号')
  sourceNumber?: string;

  /** Inside the township that whistles. */
  @CleanText({ max: 200 })
  @Label('地点')
  address: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @CleanText({ max: 50 }, { each: true })
  @Label('涉及事项')
  items: string[];

  @IsIn(WHISTLE_URGENCIES)
  @Label('缓急')
  urgency: WhistleUrgency;

  @IsIn(WHISTLE_COMPLEXITIES)
  @Label('繁简')
  complexity: WhistleComplexity;

  @CleanText({ max: 50 })
  @Label('联系人')
  contactName: string;

  @CleanText({ max: 50 })
  @Label('联系电话')
  contactPhone: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => WhistleCallBody)
  @Label('呼叫部门')
  calls: WhistleCallBody[];
}

export class DraftWhistleBody extends ReviseWhistleBody {
  /** Chosen by the client so that a repeated request drafts once. */
  @IsOptional()
  @IsUUID()
  @Label('吹哨标识')
  whistleId?: string;
}

export class WhistleReasonsBody extends OccurredAtBody {
  @CleanText({ max: 2000 })
  @Label('理由')
  reasons: string;
}

export class ReviewWhistleBody extends OccurredAtBody {
  @CleanText({ max: 2000 })
  @Label('审核意见')
  opinion: string;
}

export class BlowWhistleBody extends OccurredAtBody {
  /** Needed only when it has not been reviewed before. */
  @IsOptional()
  @CleanText({ max: 2000 })
  @Label('审核意见')
  opinion?: string;
}

export class CallDepartmentBody extends OccurredAtBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('部门')
  organ: string;

  @CleanText({ max: 1000 })
  @Label('要求')
  asks: string;
}

export class ReportInBody extends OccurredAtBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @CleanText({ max: 50 }, { each: true })
  @Label('到场人员')
  people: string[];

  @IsInstantInput()
  @Label('到场时间')
  arrivedAt: Instant;

  @IsOptional()
  @CleanText({ max: 1000 })
  @Label('说明')
  note?: string;
}

export class HandleOnSiteBody extends OccurredAtBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @CleanText({ max: 50 }, { each: true })
  @Label('处置人员')
  people: string[];

  @IsInstantInput()
  @Label('处置时间')
  handledAt: Instant;

  @CleanText({ max: 3000 })
  @Label('发现的情况')
  findings: string;

  @CleanText({ max: 3000 })
  @Label('采取的措施')
  measures: string;

  /** The department has done its part. */
  @IsBoolean()
  @Label('处置完毕')
  finished: boolean;
}

export class WhistleAttendanceBody {
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

export class HoldWhistleMeetingBody extends OccurredAtBody {
  @IsInstantInput()
  @Label('会商时间')
  heldAt: Instant;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => WhistleAttendanceBody)
  @Label('参加机关')
  attendees: WhistleAttendanceBody[];

  @CleanText({ max: 5000 })
  @Label('会商记录')
  minutes: string;
}

export class NameLeadBody extends WhistleReasonsBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('牵头部门')
  lead: string;
}

export class ObjectToCallBody extends OccurredAtBody {
  /** To whom the objection goes: the dispatch centre, which is also meant when it is left out. */
  @IsOptional()
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('复核机构')
  to?: string;

  @CleanText({ max: 3000 })
  @Label('异议理由')
  grounds: string;

  @CleanText({ max: 1000 })
  @Label('依据')
  legalBasis: string;

  /** The organ believed to be the right one: an opinion that moves nothing. */
  @IsOptional()
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('认为应当办理的机关')
  believes?: string;
}

export class DecideObjectionBody extends WhistleReasonsBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('提出异议的部门')
  of: string;

  @IsBoolean()
  @Label('异议是否成立')
  upheld: boolean;
}

export class WhistleReportUpBody extends WhistleReasonsBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Matches(ORGAN, { ...ORGAN_MESSAGE, each: true })
  @Label('涉及部门')
  about: string[];
}

export class CallResultBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('部门')
  organ: string;

  @IsIn(CALL_RESULTS)
  @Label('结果')
  result: CallResultKind;

  @CleanText({ max: 1000 })
  @Label('结果说明')
  note: string;
}

export class CloseWhistleBody extends OccurredAtBody {
  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CallResultBody)
  @Label('各部门结果')
  results: CallResultBody[];

  @CleanText({ max: 2000 })
  @Label('销哨说明')
  summary: string;
}

/** Points for the criteria of the side that is rated. */
export class RatingPointsBody {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  @Label('应哨快')
  promptness?: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  @Label('处置实')
  effect?: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  @Label('配合好')
  cooperation?: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  @Label('吹哨准')
  accuracy?: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  @Label('情况明')
  clarity?: number;
}

export class RateWhistleBody extends WhistleReasonsBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('评价对象')
  of: string;

  @IsObject()
  @ValidateNested()
  @Type(() => RatingPointsBody)
  @Label('评分')
  points: RatingPointsBody;
}

export class LinkWhistleBody extends OccurredAtBody {
  @IsUUID()
  @Label('案卷标识')
  caseId: string;

  @IsIn(LINK_TARGETS)
  @Label('关联对象')
  kind: LinkTargetKind;

  /** Of the handoff or consultation; not for the file itself. */
  @IsOptional()
  @IsUUID()
  @Label('移送或者协商标识')
  id?: string;

  @IsOptional()
  @CleanText({ max: 500 })
  @Label('说明')
  note?: string;
}
