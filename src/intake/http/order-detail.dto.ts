import { CompetenceSummaryDto } from './order-proposals.dto.js';
import { OfficerRefDto, OrganRefDto } from '../../docket/index.js';
import { LegalBasisDto } from '../../docket/index.js';
import { OrderChannelRefDto, OrderClockDto, OrderCommandDto } from './order-common.dto.js';

export class OrderRefDto {
  orderId: string;
  number: string;
}

export class ComplainantDto {
  anonymous: boolean;
  /** Masked for those who do not answer for the order. */
  name?: string;
  phone?: string;
  address?: string;
  /** 实名举报. */
  named: boolean;
  masked: boolean;
}

export class OrderObjectionDto {
  organ: OrganRefDto;
  groundName: string;
  reasons: string;
  legalBasis: string;
  believedCompetent?: OrganRefDto;
  /** Absent while the review is pending. */
  upheld?: boolean;
  opinion?: string;
}

export class OrderCaseDto {
  caseId: string;
  /** For those who answer for the order, and the overseers: titles name parties. */
  title?: string;
  /** False for a file that was there before. */
  opened: boolean;
  outcomeName?: string;
  summary?: string;
  responsible?: OrganRefDto;
}

export class OrderAnswerDto {
  text: string;
  at: string;
  organ: OrganRefDto;
  supplement: boolean;
}

export class OrderCallbackDto {
  responded: boolean;
  resolved: boolean;
  satisfied: boolean;
  note?: string;
  at: string;
}

export class CooperationDto {
  organ: OrganRefDto;
  /** Absent while it has not reported. */
  result?: string;
}

export class OrderEntryDto {
  version: number;
  type: string;
  at: string;
  organ: OrganRefDto;
  /** Absent for what followed from a case file. */
  officer?: OfficerRefDto;
  title: string;
  text: string;
  basis: LegalBasisDto[];
}

export class OrderDetailDto {
  orderId: string;
  number: string;
  version: number;
  channel: OrderChannelRefDto;
  receivedAt: string;
  matter: string;
  township: OrganRefDto;
  address: string;
  complainant: ComplainantDto;
  urgency: 'emergency' | 'pressing' | 'ordinary' | 'complex';
  urgencyName: string;
  state: 'received' | 'dispatched' | 'objected' | 'answered' | 'closed' | 'merged';
  stateName: string;
  awaits: 'dispatch' | 'review' | 'holder' | 'callback' | 'closing' | 'none';
  /** 首接单位. */
  holder?: OrganRefDto;
  fallback: boolean;
  cooperating: CooperationDto[];
  item?: string;
  competence?: CompetenceSummaryDto;
  /** Of a market complaint; absent until decided. */
  accepted?: boolean;
  objections: OrderObjectionDto[];
  cases: OrderCaseDto[];
  answers: OrderAnswerDto[];
  outcomeUntold: boolean;
  callbacks: OrderCallbackDto[];
  duplicates: OrderRefDto[];
  mergedInto?: OrderRefDto;
  repeatOf: OrderRefDto[];
  clocks: OrderClockDto[];
  allowedCommands: OrderCommandDto[];
  timeline: OrderEntryDto[];
}
