import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsObject, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { OccurredAtBody } from '../../../http/occurred-at.body.js';
import { CleanText } from '../../../http/validators/clean-text.js';
import { Label } from '../../../http/validators/label.js';
import { IsLocalDate } from '../../../http/validators/local-date.js';
import {
  RECALL_GROUNDS,
  REFUSAL_INSTRUMENTS,
  type RecallGround,
  type RefusalInstrument,
  SHARE_MODES,
  type ShareMode,
} from '../../domain/requests/values.js';

const ORGAN = /^[a-z0-9-]{3,40}$/;
const ORGAN_MESSAGE = { message: '应为机关编码' };

export class ShareStepBody extends OccurredAtBody {}

export class ShareScopeBody extends OccurredAtBody {
  @IsIn(['catalogue', 'case'])
  @Label('申请种类')
  kind: 'catalogue' | 'case';

  /** For catalogue data: code of the item. */
  @IsOptional()
  @CleanText({ max: 50 })
  @Label('目录项')
  item?: string;

  @IsArray()
  @ArrayMaxSize(50)
  @CleanText({ max: 50 }, { each: true })
  @Label('字段')
  fields: string[];

  /** For catalogue data: the field by which records are named. */
  @IsOptional()
  @CleanText({ max: 50 })
  @Label('查询字段')
  recordsBy?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @CleanText({ max: 200 }, { each: true })
  @Label('查询值')
  recordValues?: string[];

  /** For case material: which file, in words; the asker does not know its id. */
  @IsOptional()
  @CleanText({ max: 500 })
  @Label('案卷')
  about?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @CleanText({ max: 200 }, { each: true })
  @Label('材料')
  documents?: string[];
}

/** 使用依据、场景、目的、范围、方式和时限 (政务数据共享条例 20). */
export class AskedShareBody extends ShareScopeBody {
  @CleanText({ max: 1000 })
  @Label('使用依据')
  basis: string;

  @CleanText({ max: 1000 })
  @Label('使用场景')
  scenario: string;

  /** A request without one is refused by a rule, which names its article. */
  @IsOptional()
  @CleanText({ min: 0, max: 1000 })
  @Label('使用目的')
  purpose?: string;

  @IsIn(SHARE_MODES)
  @Label('共享方式')
  mode: ShareMode;

  @IsLocalDate()
  @Label('使用时限')
  until: string;
}

export class DraftShareRequestBody extends AskedShareBody {
  /** Chosen by the client so that a repeated request asks once. */
  @IsOptional()
  @IsUUID()
  @Label('申请标识')
  shareId?: string;

  /** For case material: whom it is asked of. */
  @IsOptional()
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('提供部门')
  provider?: string;

  /** The case in whose service it is asked. */
  @IsOptional()
  @IsUUID()
  @Label('案卷标识')
  caseId?: string;
}

export class ShareReasonsBody extends OccurredAtBody {
  @CleanText({ max: 2000 })
  @Label('理由')
  reasons: string;
}

export class NoticeSupplementBody extends OccurredAtBody {
  @IsArray()
  @ArrayMaxSize(50)
  @CleanText({ max: 500 }, { each: true })
  @Label('需要补充的材料')
  missing: string[];
}

export class ShareSupplementBody extends ShareScopeBody {
  @CleanText({ max: 2000 })
  @Label('补充说明')
  note: string;
}

export class GrantedFieldBody {
  @CleanText({ max: 50 })
  @Label('字段')
  field: string;

  @IsBoolean()
  @Label('脱敏')
  masked: boolean;
}

export class GrantedDocumentBody {
  @CleanText({ max: 200 })
  @Label('申请的材料')
  asked: string;

  @CleanText({ max: 100 })
  @Label('案卷中的证据')
  evidenceId: string;
}

export class GrantShareBody extends OccurredAtBody {
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GrantedFieldBody)
  @Label('同意的字段')
  fields: GrantedFieldBody[];

  @IsOptional()
  @CleanText({ max: 50 })
  @Label('查询字段')
  recordsBy?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @CleanText({ max: 200 }, { each: true })
  @Label('查询值')
  recordValues?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GrantedDocumentBody)
  @Label('同意的材料')
  documents?: GrantedDocumentBody[];

  @IsLocalDate()
  @Label('使用时限')
  until: string;

  @IsOptional()
  @CleanText({ min: 0, max: 2000 })
  @Label('条件')
  conditions?: string;

  /** For case material: the provider's own file. */
  @IsOptional()
  @IsUUID()
  @Label('案卷标识')
  caseId?: string;
}

export class RefuseShareBody extends OccurredAtBody {
  @IsIn(REFUSAL_INSTRUMENTS)
  @Label('依据的种类')
  instrument: RefusalInstrument;

  /** A refusal without one is refused by a rule, which names its article. */
  @IsOptional()
  @CleanText({ min: 0, max: 200 })
  @Label('依据的名称')
  title?: string;

  @IsOptional()
  @CleanText({ min: 0, max: 100 })
  @Label('条款')
  article?: string;

  @IsOptional()
  @CleanText({ min: 0, max: 3000 })
  @Label('理由')
  reasons?: string;
}

export class RequestShareCorrectionBody extends OccurredAtBody {
  @IsOptional()
  @IsUUID()
  @Label('校核标识')
  correctionId?: string;

  @CleanText({ max: 100 })
  @Label('记录')
  record: string;

  @CleanText({ max: 50 })
  @Label('字段')
  field: string;

  @CleanText({ max: 2000 })
  @Label('问题')
  problem: string;
}

export class AnswerShareCorrectionBody extends OccurredAtBody {
  @IsUUID()
  @Label('校核标识')
  correctionId: string;

  /** The right value; absent when the old one stands. */
  @IsOptional()
  @CleanText({ max: 1000 })
  @Label('更正后的值')
  value?: string;

  @CleanText({ max: 2000 })
  @Label('处理结果')
  explanation: string;
}

export class SuspendShareBody extends OccurredAtBody {
  @CleanText({ max: 3000 })
  @Label('违规事实')
  facts: string;

  @IsLocalDate()
  @Label('整改期限')
  rectifyBy: string;
}

export class ReportShareRectificationBody extends OccurredAtBody {
  @CleanText({ max: 3000 })
  @Label('整改情况')
  report: string;
}

export class ShareOpinionBody extends OccurredAtBody {
  @CleanText({ max: 2000 })
  @Label('意见')
  opinion: string;
}

export class RecallShareBody extends OccurredAtBody {
  /** A recall without one is refused by a rule, which names its article. */
  @IsOptional()
  @IsIn(RECALL_GROUNDS)
  @Label('正当理由')
  ground?: RecallGround;

  @CleanText({ max: 2000 })
  @Label('理由说明')
  reasons: string;

  @IsOptional()
  @CleanText({ min: 0, max: 2000 })
  @Label('协商情况')
  negotiation?: string;
}

export class OnwardShareBody extends OccurredAtBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('第三方')
  to: string;

  @CleanText({ max: 1000 })
  @Label('用途')
  purpose: string;
}

export class NegotiateShareBody extends OccurredAtBody {
  @CleanText({ max: 3000 })
  @Label('协商情况')
  content: string;

  @IsBoolean()
  @Label('是否一致')
  agreed: boolean;
}

export class RaiseShareDisputeBody extends OccurredAtBody {
  @CleanText({ max: 3000 })
  @Label('争议事项')
  matter: string;
}

export class CoordinateShareBody extends OccurredAtBody {
  @IsIn(['share', 'not-share', 'no-agreement'])
  @Label('协调结果')
  outcome: 'share' | 'not-share' | 'no-agreement';

  @CleanText({ max: 3000 })
  @Label('协调意见')
  opinion: string;

  @IsOptional()
  @CleanText({ max: 100 })
  @Label('文号')
  documentNumber?: string;
}

export class DecideShareBody extends OccurredAtBody {
  @IsIn(['share', 'not-share'])
  @Label('决定')
  outcome: 'share' | 'not-share';

  @CleanText({ max: 3000 })
  @Label('决定内容')
  decision: string;

  @CleanText({ max: 100 })
  @Label('文号')
  documentNumber: string;
}
