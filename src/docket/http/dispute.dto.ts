import { ClockDto, OfficerRefDto, OrganRefDto } from './common.dto.js';
import { MeetingDto, StatedPositionDto, SealDto } from './consultation.dto.js';

/** What the applicant wrote. */
export class ClaimDto {
  officer: OfficerRefDto;
  facts: string;
  claim: string;
  legalBasis: string;
  evidence: string[];
  urgencyReason?: string;
  urgencyReasonName?: string;
}

export class NonAcceptanceDto {
  ground: string;
  groundName: string;
  reasons: string;
  /** The way that is right for it. */
  route: string;
  at: string;
}

export class InterimMeasureDto {
  lead: OrganRefDto;
  measure: string;
  reasons: string;
  orderedAt: string;
}

export class OpinionDto {
  text: string;
  competent: OrganRefDto;
  signatures: SealDto[];
  /** Parties that have not signed. */
  missing: OrganRefDto[];
  issuedAt?: string;
}

export class EscalationDto {
  to: OrganRefDto;
  draft: string;
  proposed: OrganRefDto;
  at: string;
}

export class DesignationDto {
  by: OrganRefDto;
  from: OrganRefDto;
  to: OrganRefDto;
  at: string;
  legalBasis: string;
  documentNumber: string;
  /** True when the superior did not wait for a consultation. */
  direct: boolean;
}

export class DisputeNoteDto {
  text: string;
  at: string;
}

/** One 争议. */
export class DisputeDto {
  disputeId: string;
  kind?: string;
  kindName: string;
  state: string;
  stateName: string;
  /** False once it is decided, declined, withdrawn or closed. */
  pending: boolean;
  applicant: OrganRefDto;
  between: OrganRefDto[];
  /** 共同的上一级行政机关, as the register had it on the day of the application. */
  superior: OrganRefDto;
  matter: string;
  appliedAt: string;
  application?: ClaimDto;
  consultationId?: string;
  declined?: NonAcceptanceDto;
  /** Organs asked to reply, and which have. */
  asked: OrganRefDto[];
  responses: StatedPositionDto[];
  awaited: OrganRefDto[];
  interim?: InterimMeasureDto;
  meetings: MeetingDto[];
  opinion?: OpinionDto;
  escalation?: EscalationDto;
  designation?: DesignationDto;
  executedAt?: string;
  note?: DisputeNoteDto;
  /** Who is to act next, in Chinese; absent when it is over. */
  nextStep?: string;
  clocks: ClockDto[];
}
