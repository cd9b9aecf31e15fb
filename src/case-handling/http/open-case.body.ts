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
import { CASE_SOURCES, type CaseSource, SUBJECT_KINDS, type SubjectKind } from '../../case-file/index.js';
import { CleanText } from '../../http/validators/clean-text.js';
import { IsInstantInput } from '../../http/validators/instant-input.js';
import { Label } from '../../http/validators/label.js';
import { IsLocalDate } from '../../http/validators/local-date.js';
import type { Instant, LocalDate } from '../../kernel/time.js';
import { EvidenceBody, GoodsBody, MeasureBody } from './material.body.js';
import { PartyBody } from './party.body.js';

/** Registration of a lead or a case 登记 (field groups of domain.md 6.1). */
export class OpenCaseBody {
  /** Chosen by the client so that a repeated request opens one file. */
  @IsOptional()
  @IsUUID()
  @Label('案卷标识')
  caseId?: string;

  @IsIn(SUBJECT_KINDS)
  @Label('线索或案件')
  subject: SubjectKind;

  @CleanText({ max: 200 })
  @Label('案件名称')
  title: string;

  @CleanText({ max: 200 })
  @Label('案由')
  cause: string;

  @IsIn(CASE_SOURCES)
  @Label('案件来源')
  source: CaseSource;

  @IsOptional()
  @CleanText({ max: 100 })
  @Label('案源编号')
  sourceNumber?: string;

  @IsInstantInput()
  @Label('发现时间')
  discoveredAt: Instant;

  @IsLocalDate()
  @Label('违法行为发生日期')
  occurredFrom: LocalDate;

  @IsOptional()
  @IsLocalDate()
  @Label('违法行为终了日期')
  occurredTo?: LocalDate;

  /** 涉及公民生命健康安全、金融安全且有危害后果: the limitation is five years (行政处罚法 36). */
  @IsOptional()
  @IsBoolean()
  @Label('涉及生命健康或金融安全且有危害后果')
  harmToLifeOrFinance?: boolean;

  @Matches(/^360724\d{3}$/, { message: '应为本县乡镇的 9 位区划代码' })
  @Label('违法行为发生地（乡镇）')
  township: string;

  @CleanText({ max: 200 })
  @Label('详细地点')
  address: string;

  @CleanText({ max: 5000 })
  @Label('案情概要')
  facts: string;

  @CleanText({ max: 50 })
  @Label('职权事项')
  item: string;

  @IsOptional()
  @CleanText({ max: 500 })
  @Label('涉嫌违反条款')
  provisionsViolated?: string;

  @IsOptional()
  @CleanText({ max: 500 })
  @Label('处罚依据')
  penaltyBasis?: string;

  @IsOptional()
  @CleanText({ max: 1000 })
  @Label('裁量因素')
  discretion?: string;

  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PartyBody)
  @Label('当事人')
  parties: PartyBody[];

  /** Ids of the two or more officers 办案人员. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  @Label('办案人员')
  officers: string[];

  @IsArray()
  @ArrayMaxSize(300)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => EvidenceBody)
  @Label('证据')
  evidence: EvidenceBody[];

  @IsArray()
  @ArrayMaxSize(300)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GoodsBody)
  @Label('涉案物品')
  goods: GoodsBody[];

  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => MeasureBody)
  @Label('已采取的措施')
  measures: MeasureBody[];

  /** Why this is another matter although files of the same party and item, or the same place and day, exist. */
  @IsOptional()
  @CleanText({ max: 500 })
  @Label('不属重复登记的理由')
  duplicateReason?: string;

  /** For paper that is registered later: when it really was. Not in the future. */
  @IsOptional()
  @IsInstantInput()
  @Label('实际登记时间')
  occurredAt?: Instant;
}
