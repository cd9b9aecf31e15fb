import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsObject, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { CONSULTATION_KINDS, type ConsultationKind, REFUSAL_GROUNDS, type RefusalGround } from '../../case-file/index.js';
import { OccurredAtBody } from '../../http/occurred-at.body.js';
import { CleanText } from '../../http/validators/clean-text.js';
import { IsInstantInput } from '../../http/validators/instant-input.js';
import { Label } from '../../http/validators/label.js';
import { IsLocalDate } from '../../http/validators/local-date.js';
import type { Instant } from '../../kernel/time.js';

const ORGAN = /^[a-z0-9-]{3,40}$/;
const ORGAN_MESSAGE = { message: '应为机关编码' };

export class ConsultationStepBody extends OccurredAtBody {}

export class RequestConsultationBody extends OccurredAtBody {
  /** Chosen by the client so that a repeated request asks once. */
  @IsOptional()
  @IsUUID()
  @Label('协商标识')
  consultationId?: string;

  @IsIn(CONSULTATION_KINDS)
  @Label('协商种类')
  kind: ConsultationKind;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Matches(ORGAN, { ...ORGAN_MESSAGE, each: true })
  @Label('协商对象')
  to: string[];

  @CleanText({ max: 2000 })
  @Label('协商事项')
  question: string;

  @CleanText({ max: 5000 })
  @Label('事实')
  facts: string;

  @CleanText({ max: 1000 })
  @Label('依据')
  legalBasis: string;

  @IsIn(['ordinary', 'urgent'])
  @Label('缓急')
  urgency: 'ordinary' | 'urgent';

  /** The handoff that is talked over. */
  @IsOptional()
  @IsUUID()
  @Label('移送标识')
  handoffId?: string;
}

export class ExtendConsultationBody extends OccurredAtBody {
  @CleanText({ max: 2000 })
  @Label('延期理由')
  reasons: string;

  @IsLocalDate()
  @Label('答复日期')
  replyBy: string;
}

export class AnswerConsultationBody extends OccurredAtBody {
  @CleanText({ max: 5000 })
  @Label('意见')
  opinion: string;

  @CleanText({ max: 50 })
  @Label('出具人')
  author: string;

  @CleanText({ max: 1000 })
  @Label('依据')
  basis: string;

  /** For 管辖协商: the organ believed competent. */
  @IsOptional()
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('认为有管辖权的机关')
  competent?: string;
}

export class RefuseAssistanceBody extends OccurredAtBody {
  @IsIn(REFUSAL_GROUNDS)
  @Label('拒绝的理由')
  ground: RefusalGround;

  @CleanText({ max: 3000 })
  @Label('理由说明')
  reasons: string;

  @CleanText({ max: 50 })
  @Label('出具人')
  author: string;
}

export class AttendanceBody {
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

export class HoldMeetingBody extends OccurredAtBody {
  @IsInstantInput()
  @Label('会议时间')
  heldAt: Instant;

  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => AttendanceBody)
  @Label('参加机关')
  attendees: AttendanceBody[];

  @CleanText({ max: 5000 })
  @Label('会议记录')
  minutes: string;
}

/** For 管辖协商. */
export class ProposeJurisdictionBody extends OccurredAtBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('约定管辖的机关')
  competent: string;

  @CleanText({ max: 3000 })
  @Label('协议内容')
  terms: string;
}

export class WorkShareBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('机关')
  organ: string;

  @CleanText({ max: 1000 })
  @Label('分工')
  tasks: string;
}

/** For 联合执法会商. */
export class ProposeJointActionBody extends OccurredAtBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('牵头部门')
  lead: string;

  @IsIn(['initiator', 'main-regulator'])
  @Label('牵头理由')
  leadAs: 'initiator' | 'main-regulator';

  @CleanText({ max: 3000 })
  @Label('方案')
  plan: string;

  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => WorkShareBody)
  @Label('分工')
  division: WorkShareBody[];
}

export class PartyViewBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('机关')
  organ: string;

  @CleanText({ max: 3000 })
  @Label('意见')
  view: string;
}

export class DeclareFailedBody extends OccurredAtBody {
  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PartyViewBody)
  @Label('各方意见')
  views: PartyViewBody[];
}

export class CloseConsultationBody extends OccurredAtBody {
  @CleanText({ max: 2000 })
  @Label('了结说明')
  summary: string;

  /** The decision it led to. */
  @IsOptional()
  @IsUUID()
  @Label('移送标识')
  handoffId?: string;

  @IsOptional()
  @IsUUID()
  @Label('争议标识')
  disputeId?: string;
}
