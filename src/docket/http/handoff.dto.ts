import { OfficerRefDto, OrganRefDto } from './common.dto.js';

export class MaterialDto {
  kind: string;
  name: string;
  copies: number;
}
export class GoodsHandoverDto {
  goodsId: string;
  name: string;
  fate: string;
  note?: string;
  /** Countersigned by the receiver at acceptance. */
  asListed?: boolean;
  countersignNote?: string;
}
export class MeasureTakeoverDto {
  measureId: string;
  object: string;
  decision: 'continue' | 'lift' | 'reissue';
  note?: string;
}
export class SupplementDto {
  missing: string[];
  requestedAt: string;
  providedAt?: string;
}
export class ObjectionDto {
  ground: string;
  groundName: string;
  reasons: string;
  legalBasis: string;
  believedCompetent?: OrganRefDto;
}
export class ConsultationRecordDto {
  heldAt: string;
  senderAttendees: string[];
  receiverAttendees: string[];
  views: string;
  outcome: string;
}
export class ReturnProposalDto {
  by: OrganRefDto;
  record: ConsultationRecordDto;
}

/** One 移送 from one organ to one organ. */
export class HandoffDto {
  handoffId: string;
  from: OrganRefDto;
  to: OrganRefDto;
  state: string;
  stateName: string;
  reason: string;
  reasonName: string;
  explanation: string;
  legalBasis: string;
  urgency: 'ordinary' | 'urgent';
  urgencyReason?: string;
  receiverReason?: string;
  competenceSentence: string;
  officers: OfficerRefDto[];
  contactName: string;
  contactPhone: string;
  materials: MaterialDto[];
  goods: GoodsHandoverDto[];
  draftedBy: OfficerRefDto;
  draftedAt: string;
  approvedBy?: OfficerRefDto;
  documentNumber?: string;
  sentAt?: string;
  partyNotifiedAt?: string;
  receivedAt?: string;
  acceptedAt?: string;
  supplement?: SupplementDto;
  objection?: ObjectionDto;
  returnProposal?: ReturnProposalDto;
  takeovers: MeasureTakeoverDto[];
  defects?: string;
  filingFedBack: boolean;
  resultFedBack: boolean;
  senderClosed: boolean;
  endedAt?: string;
  endReasons?: string;
  /** Kinds of material that are still missing before it may be submitted. */
  missingMaterials: string[];
}
