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
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PENALTY_KINDS, type PenaltyKind, RESULT_KINDS, type ResultKind } from '../../case-file/index.js';
import { OccurredAtBody } from '../../http/occurred-at.body.js';
import { CleanText } from '../../http/validators/clean-text.js';
import { Label } from '../../http/validators/label.js';
import { EvidenceBody, GoodsBody, MeasureBody } from './material.body.js';
import { CaseChangesBody } from './case-changes.body.js';
import { PartyBody } from './party.body.js';

export class ReasonBody extends OccurredAtBody {
  @CleanText({ max: 2000 })
  @Label('理由')
  reason: string;
}

export class CorrectBody extends ReasonBody {
  /** Version of the event that is corrected. */
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  @Label('被更正的记录')
  corrects: number;

  @IsObject()
  @ValidateNested()
  @Type(() => CaseChangesBody)
  @Label('更正内容')
  changes: CaseChangesBody;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PartyBody)
  @Label('当事人')
  parties?: PartyBody[];
}

export class AddEvidenceBody extends OccurredAtBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(300)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => EvidenceBody)
  @Label('证据')
  evidence: EvidenceBody[];
}

export class RegisterGoodsBody extends OccurredAtBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(300)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GoodsBody)
  @Label('涉案物品')
  goods: GoodsBody[];
}

export class TakeMeasureBody extends OccurredAtBody {
  @IsObject()
  @ValidateNested()
  @Type(() => MeasureBody)
  @Label('措施')
  measure: MeasureBody;
}

export class EndMeasureBody extends ReasonBody {
  @IsUUID()
  @Label('措施编号')
  measureId: string;

  @IsIn(['lifted', 'decided', 'replaced'])
  @Label('结果')
  outcome: 'lifted' | 'decided' | 'replaced';
}

export class ExtendMeasureBody extends ReasonBody {
  @IsUUID()
  @Label('措施编号')
  measureId: string;
}

export class NumberBody extends OccurredAtBody {
  @CleanText({ max: 100 })
  @Label('案号')
  number: string;
}

export class FileBody extends OccurredAtBody {
  /** Given by the organ; made by the platform when absent. */
  @IsOptional()
  @CleanText({ max: 100 })
  @Label('立案号')
  number?: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  @Label('办案人员')
  officers: string[];
}

export class OfficersBody extends ReasonBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  @Label('办案人员')
  officers: string[];
}

export class RequestRecusalBody extends ReasonBody {
  @IsUUID()
  @Label('被申请回避的人员')
  officer: string;
}

export class DecideRecusalBody extends RequestRecusalBody {
  @IsBoolean()
  @Label('是否准予回避')
  granted: boolean;
}

export class AssignReviewBody extends OccurredAtBody {
  @IsUUID()
  @Label('法制审核人员')
  reviewer: string;
}

export class OpinionBody extends OccurredAtBody {
  @CleanText({ max: 3000 })
  @Label('审核意见')
  opinion: string;
}

export class ConcludeBody extends OccurredAtBody {
  @IsIn(RESULT_KINDS)
  @Label('处理结果')
  result: ResultKind;

  @IsArray()
  @ArrayMaxSize(14)
  @IsIn(PENALTY_KINDS, { each: true })
  @Label('处罚种类')
  penalties: PenaltyKind[];

  /** In fen. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000_000_000)
  @Label('罚款金额')
  fineFen?: number;

  @IsOptional()
  @CleanText({ max: 100 })
  @Label('决定书文号')
  decisionNumber?: string;

  @CleanText({ max: 3000 })
  @Label('处理情况')
  summary: string;

  /** Public or personal safety: why the decision cannot wait for the end of a dispute. */
  @IsOptional()
  @CleanText({ max: 1000 })
  @Label('争议期间先行决定的安全理由')
  safetyReason?: string;

  /** Consultations whose outcome the decision rests on. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  @Label('依据的协商')
  reliesOn?: string[];
}

export class PublishBody extends OccurredAtBody {
  @CleanText({ max: 300 })
  @Label('公示渠道')
  where: string;
}

export class ReportUpBody extends OccurredAtBody {
  @IsOptional()
  @CleanText({ max: 100 })
  @Label('报送文号')
  documentNumber?: string;
}

/** One act of the scene that gets a file of its own. */
export class SplitPartBody {
  @CleanText({ max: 200 })
  @Label('案件名称')
  title: string;

  @CleanText({ max: 200 })
  @Label('案由')
  cause: string;

  @CleanText({ max: 50 })
  @Label('职权事项')
  item: string;

  @CleanText({ max: 5000 })
  @Label('案情概要')
  facts: string;
}

export class SplitBody extends ReasonBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => SplitPartBody)
  @Label('分出的行为')
  parts: SplitPartBody[];
}

export class LinkBody extends ReasonBody {
  @IsUUID()
  @Label('关联的案卷')
  caseId: string;

  @IsIn(['same-matter', 'new-matter'])
  @Label('关联类型')
  link: 'same-matter' | 'new-matter';
}

export class SuspectCrimeBody extends OccurredAtBody {
  @CleanText({ max: 3000 })
  @Label('涉嫌犯罪的事实')
  facts: string;
}
