import { IsBoolean, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { LETTER_KINDS, type LetterKind, SUPERVISION_SOURCES, type SupervisionSource } from '../../case-file/index.js';
import { OccurredAtBody } from '../../http/occurred-at.body.js';
import { CleanText } from '../../http/validators/clean-text.js';
import { Label } from '../../http/validators/label.js';
import { IsLocalDate } from '../../http/validators/local-date.js';

const ORGAN = /^[a-z0-9-]{3,40}$/;
const ORGAN_MESSAGE = { message: '应为机关编码' };

class DeadlineBody extends OccurredAtBody {
  /** Last day for the report; each paper sets its own (行政执法监督条例 26). */
  @IsLocalDate()
  @Label('报送期限')
  respondBy: string;
}

class PaperBody extends DeadlineBody {
  @CleanText({ max: 5000 })
  @Label('文书内容')
  text: string;

  /** The duty that was not performed, by its article. */
  @CleanText({ max: 1000 })
  @Label('依据')
  legalBasis: string;

  /** Absent: the platform gives the next number. */
  @IsOptional()
  @CleanText({ max: 100 })
  @Label('文号')
  documentNumber?: string;

  /** For organs under vertical or dual leadership: their superior department (行政执法监督条例 42). */
  @IsOptional()
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('抄告的上级主管部门')
  copyTo?: string;
}

export class IssueLetterBody extends PaperBody {
  @IsIn(LETTER_KINDS)
  @Label('文书种类')
  kind: LetterKind;

  /** Why it cannot wait as long after the miss as the county's rule says. */
  @IsOptional()
  @CleanText({ max: 1000 })
  @Label('紧急理由')
  urgentReasons?: string;
}

export class OpenSupervisionBody extends IssueLetterBody {
  /** Chosen by the client so that a repeated request opens once. */
  @IsOptional()
  @IsUUID()
  @Label('督办标识')
  supervisionId?: string;

  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('被督办机关')
  organ: string;

  @IsIn(SUPERVISION_SOURCES)
  @Label('线索来源')
  source: SupervisionSource;

  /** What is not done, in one line. */
  @CleanText({ max: 500 })
  @Label('未履行的职责')
  failing: string;

  /** Id of the overdue clock, when its miss is not recorded yet. */
  @IsOptional()
  @CleanText({ max: 200 })
  @Label('逾期期限')
  clock?: string;

  @IsOptional()
  @IsUUID()
  @Label('移送标识')
  handoffId?: string;

  @IsOptional()
  @IsUUID()
  @Label('协商标识')
  consultationId?: string;

  @IsOptional()
  @IsUUID()
  @Label('争议标识')
  disputeId?: string;
}

export class RemindBody extends OccurredAtBody {
  @CleanText({ max: 1000 })
  @Label('催办内容')
  text: string;
}

export class IssueOpinionBody extends PaperBody {}

export class IssueDecisionBody extends PaperBody {
  /** Why the matter is major; needed only when no earlier paper was ignored (行政执法监督条例 29). */
  @IsOptional()
  @CleanText({ max: 1000 })
  @Label('问题重大的理由')
  gravity?: string;
}

export class NamePubliclyBody extends OccurredAtBody {
  @CleanText({ max: 5000 })
  @Label('通报内容')
  text: string;

  @CleanText({ max: 200 })
  @Label('通报范围')
  where: string;

  @IsOptional()
  @CleanText({ max: 100 })
  @Label('文号')
  documentNumber?: string;
}

export class ObjectToSupervisionBody extends OccurredAtBody {
  @CleanText({ max: 5000 })
  @Label('异议理由')
  reasons: string;
}

export class AnswerObjectionBody extends OccurredAtBody {
  /** True takes the supervision back. */
  @IsBoolean()
  @Label('异议是否成立')
  upheld: boolean;

  @CleanText({ max: 5000 })
  @Label('答复理由')
  reasons: string;
}

export class ReportRectificationBody extends OccurredAtBody {
  @CleanText({ max: 5000 })
  @Label('整改情况')
  report: string;
}

export class ReturnRectificationBody extends DeadlineBody {
  @CleanText({ max: 5000 })
  @Label('退回理由')
  reasons: string;
}

export class ConfirmRectificationBody extends OccurredAtBody {
  @CleanText({ max: 5000 })
  @Label('确认意见')
  opinion: string;
}
