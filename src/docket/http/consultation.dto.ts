import { ClockDto, OfficerRefDto, OrganRefDto } from './common.dto.js';

/** What one side said, word for word, with who said it and on what basis. */
export class StatedPositionDto {
  organ: OrganRefDto;
  opinion: string;
  author: string;
  basis: string;
  /** The organ it believes competent. */
  competent?: OrganRefDto;
  at: string;
}

export class RefusalDto {
  ground: string;
  groundName: string;
  /** True when the ground obliges to refuse, false when it allows it. */
  must: boolean;
  reasons: string;
  author: string;
  at: string;
}

export class ExtensionDto {
  replyBy: string;
  reasons: string;
}

/** What one of the organs asked has done so far. */
export class ReplyDto {
  organ: OrganRefDto;
  acknowledgedAt?: string;
  extension?: ExtensionDto;
  answer?: StatedPositionDto;
  refusal?: RefusalDto;
  /** Its time to reply; 管辖协商 has one clock for all, which stands at the consultation. */
  clock?: ClockDto;
  /** Last day to which it may put off its reply, once; absent when the rule names no length or nothing can be put off. */
  longestReplyBy?: string;
}

export class AttendanceDto {
  organ: OrganRefDto;
  names: string[];
}

export class MeetingDto {
  heldAt: string;
  attendees: AttendanceDto[];
  /** Of a coordination meeting. */
  experts: string[];
  minutes: string;
}

export class SealDto {
  organ: OrganRefDto;
  officer: OfficerRefDto;
  at: string;
}

export class WorkShareDto {
  organ: OrganRefDto;
  tasks: string;
}

/** What the parties put their seals to; the consultation says of which kind it is. */
export class AgreementDto {
  /** 管辖协商: the organ agreed on. 联合执法: the lead 牵头. */
  organ: OrganRefDto;
  /** Terms or plan. */
  text: string;
  leadAs?: 'initiator' | 'main-regulator';
  division: WorkShareDto[];
  /** What the catalogue said when it was agreed. */
  competenceSentence?: string;
  seals: SealDto[];
  /** Parties whose seal is missing. */
  missing: OrganRefDto[];
}

export class PartyViewDto {
  organ: OrganRefDto;
  view: string;
}

/** How it ended, with the decision that it led to. */
export class ConsultationClosedDto {
  at: string;
  summary: string;
  handoffId?: string;
  disputeId?: string;
}

/** One 执法协商. */
export class ConsultationDto {
  consultationId: string;
  /** `jurisdiction`, `assistance`, `professional`, `joint-action` */
  kind: string;
  kindName: string;
  state: string;
  stateName: string;
  from: OrganRefDto;
  requestedBy: OfficerRefDto;
  requestedAt: string;
  question: string;
  facts: string;
  legalBasis: string;
  urgency: 'ordinary' | 'urgent';
  handoffId?: string;
  replies: ReplyDto[];
  meetings: MeetingDto[];
  agreement?: AgreementDto;
  /** Of a consultation that failed: what each side thinks. */
  views: PartyViewDto[];
  outcomeAt?: string;
  closed?: ConsultationClosedDto;
  /** Time for all to agree (管辖协商), or to apply for coordination after it failed. */
  clocks: ClockDto[];
  /** Who answers for what: 协助机关对协助行为负责, 请求机关对处理决定负责. */
  liability: string;
}
