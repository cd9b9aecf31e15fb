import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min, ValidateIf } from 'class-validator';
import { CleanText } from '../../../http/validators/clean-text.js';
import { Label } from '../../../http/validators/label.js';
import { IsLocalDate } from '../../../http/validators/local-date.js';

export const ANSWER_KINDS = ['choose-command', 'choose-receiver', 'name-deadline', 'find-fault', 'write-reasons'] as const;
const SCOPES = ['case', 'handoff', 'consultation', 'dispute', 'criminal-transfer', 'supervision'] as const;
const RULE = /^[A-Z0-9][A-Za-z0-9-]{1,39}$/;

const forKind = (kind: (typeof ANSWER_KINDS)[number]): PropertyDecorator => ValidateIf((body: AnswerBody) => body.kind === kind);

/** One form for the five kinds of question; fields of another kind are not looked at. */
export class AnswerBody {
  /** Number of the point that is due. */
  @IsInt()
  @Min(1)
  @Max(1000)
  @Label('题号')
  step: number;

  @IsIn(ANSWER_KINDS)
  @Label('题型')
  kind: (typeof ANSWER_KINDS)[number];

  @forKind('choose-command')
  @Matches(/^[a-z][a-z-]{1,59}$/, { message: '应为所列的步骤' })
  @Label('步骤')
  verb?: string;

  @forKind('choose-command')
  @IsIn(SCOPES)
  @Label('步骤范围')
  scope?: (typeof SCOPES)[number];

  /** Handoff, consultation … that the command is about. */
  @IsOptional()
  @IsUUID()
  @Label('步骤对象')
  subject?: string;

  @forKind('choose-receiver')
  @Matches(/^[a-z0-9-]{2,40}$/, { message: '应为机关编码' })
  @Label('移送对象')
  receiver?: string;

  @IsOptional()
  @CleanText({ max: 500 })
  @Label('依据')
  basis?: string;

  @forKind('name-deadline')
  @IsLocalDate()
  @Label('届满日')
  due?: string;

  /** Absent: there is no fault. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  @Label('有瑕疵的步骤')
  version?: number;

  /** Id of the rule book. */
  @IsOptional()
  @Matches(RULE, { message: '应为规则编号' })
  @Label('所依据的规则')
  rule?: string;

  @forKind('write-reasons')
  @CleanText({ max: 5000 })
  @Label('理由')
  text?: string;
}

export class DraftTextBody {
  @IsInt()
  @Min(1)
  @Max(1000)
  @Label('题号')
  step: number;

  @CleanText({ min: 0, max: 5000 })
  @Label('理由')
  text: string;
}

export class MarkAnswerBody {
  @CleanText({ max: 100 })
  @Label('案例')
  partId: string;

  @CleanText({ max: 100 })
  @Label('决策点')
  pointId: string;

  @IsInt()
  @Min(0)
  @Max(100)
  @Label('得分')
  points: number;

  @CleanText({ max: 2000 })
  @Label('评语')
  remark: string;
}
