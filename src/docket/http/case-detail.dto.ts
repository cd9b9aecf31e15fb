import { ClockDto, CommandDto, OfficerRefDto, OrganRefDto } from './common.dto.js';
import { ConsultationDto } from './consultation.dto.js';
import { CriminalTransferDto } from './criminal-transfer.dto.js';
import { DisputeDto } from './dispute.dto.js';
import { HandoffDto } from './handoff.dto.js';
import { SupervisionDto } from './supervision.dto.js';

export class CaseCompetenceHolderDto {
  organ: string;
  organName: string;
  listClass: 'basic' | 'assist' | 'recalled';
  powerSource: 'statutory' | 'conferred' | 'entrusted' | 'concentrated' | 'stationed';
  entrustedBy?: string;
  basis: string;
  validFrom: string;
  validTo?: string;
}

/** Who was competent on that date, as the step relied on it. */
export class CaseCompetenceDto {
  item: string;
  itemName: string;
  place: string;
  asOf: string;
  sectorRule: string;
  holders: CaseCompetenceHolderDto[];
  assisting: CaseCompetenceHolderDto[];
  proposed?: string;
  sentence: string;
}

export class CaseDetailsDto {
  subject: 'lead' | 'case';
  title: string;
  cause: string;
  source: string;
  sourceNumber?: string;
  discoveredAt: string;
  occurredFrom: string;
  occurredTo?: string;
  harmToLifeOrFinance: boolean;
  township: string;
  townshipName: string;
  address: string;
  facts: string;
  item: string;
  itemName: string;
  provisionsViolated?: string;
  penaltyBasis?: string;
  discretion?: string;
}

export class PartyDto {
  partyId: string;
  kind: 'person' | 'organisation' | 'sole-trader';
  name: string;
  tradeName?: string;
  idNumber?: string;
  uscc?: string;
  representative?: string;
  address?: string;
  phone?: string;
  /** True when personal data is hidden from this viewer. */
  masked: boolean;
}

export class EvidenceDto {
  evidenceId: string;
  name: string;
  kind: string;
  copies: number;
  pages?: number;
  original: boolean;
  collectedAt: string;
  collectedWhere: string;
  collectedBy: string;
  digest?: string;
}

export class GoodsDto {
  goodsId: string;
  name: string;
  quantity: number;
  unit: string;
  specification?: string;
  condition?: string;
  storedAt: string;
  proceedsFen?: number;
  /** Who has it, once it went with a criminal case. */
  heldBy?: OrganRefDto;
}

export class MeasureDto {
  measureId: string;
  kind: string;
  issuedBy: OrganRefDto;
  documentNumber?: string;
  object: string;
  from: string;
  onTheSpot: boolean;
  extended: boolean;
  endedAt?: string;
  outcome?: string;
  /** Last instant, from the clock that runs for it. */
  expires?: string;
}

export class ConclusionDto {
  at: string;
  result: string;
  penalties: string[];
  fineFen?: number;
  decisionNumber?: string;
  summary: string;
  /** Consultations whose outcome the decision rests on. */
  reliesOn: string[];
}

/** What one organ has in the file: its own number and filing date. */
export class OrganRecordDto {
  organ: OrganRefDto;
  since: string;
  responsible: boolean;
  number?: string;
  filedAt?: string;
  notFiledAt?: string;
  notFiledReasons?: string;
  closedAt?: string;
  publishedAt?: string;
  reportedUpAt?: string;
  conclusion?: ConclusionDto;
}

export class CaseLinkDto {
  caseId: string;
  /** `split-from`, `split-into`, `same-matter`, `new-matter` */
  link: string;
  reason: string;
}

export class RecusalDto {
  officer: OfficerRefDto;
  ground: string;
  requestedAt: string;
  granted?: boolean;
}

export class LegalReviewDto {
  /** Whose decision it is about. */
  organ: OrganRefDto;
  reviewer: OfficerRefDto;
  assignedAt: string;
  outcome?: 'passed' | 'returned';
}

/** The file at one version: what the case page and every frame of a replay show. */
export class CaseStateDto {
  caseId: string;
  matterId: string;
  version: number;
  openedBy: OrganRefDto;
  openedAt: string;
  closedAt?: string;
  crimeSuspected: boolean;
  /** Code of the state in lists, e.g. `in-transit`; see docket states. */
  state: string;
  stateName: string;
  responsibleOrgan: OrganRefDto;
  details: CaseDetailsDto;
  parties: PartyDto[];
  officers: OfficerRefDto[];
  evidence: EvidenceDto[];
  goods: GoodsDto[];
  measures: MeasureDto[];
  competence?: CaseCompetenceDto;
  organs: OrganRecordDto[];
  handoffs: HandoffDto[];
  clocks: ClockDto[];
  recusals: RecusalDto[];
  legalReview?: LegalReviewDto;
  links: CaseLinkDto[];
  consultations: ConsultationDto[];
  disputes: DisputeDto[];
  criminalTransfers: CriminalTransferDto[];
  supervisions: SupervisionDto[];
}

export class CaseDetailDto extends CaseStateDto {
  /** Commands open to the viewer now, and why the others are not. */
  allowedCommands: CommandDto[];
}
