import { ClockDto, OfficerRefDto, OrganRefDto } from './common.dto.js';

export class CriminalReportDto {
  text: string;
  /** 罪名 */
  offence: string;
  legalBasis: string;
  officer: OfficerRefDto;
  at: string;
}

export class HeadDecisionDto {
  approved: boolean;
  officer: OfficerRefDto;
  /** True when it was not the head but who acts as one 主持工作. */
  asActingHead: boolean;
  words?: string;
  at: string;
}

export class CriminalAttachmentDto {
  kind: string;
  kindName: string;
  name: string;
  copies: number;
}

export class ImposedFineDto {
  fineFen: number;
  decisionNumber?: string;
}

export class ForwardingDto {
  from: OrganRefDto;
  to: OrganRefDto;
  reasons: string;
  documentNumber: string;
  at: string;
}

export class PoliceSupplementDto {
  missing: string[];
  reason: string;
  requestedAt: string;
  supplied?: string[];
  suppliedAt?: string;
}

export class NonFilingDto {
  ground: string;
  groundName: string;
  reasons: string;
  documentNumber: string;
  returned: string[];
  at: string;
}

export class CriminalPaperDto {
  reasons: string;
  documentNumber: string;
  at: string;
}

export class ReconsiderationDto extends CriminalPaperDto {
  /** Absent until the police have decided. */
  outcome?: 'upheld' | 'changed';
  decision?: CriminalPaperDto;
}

export class FilingSupervisionDto extends CriminalPaperDto {
  demandedAt?: string;
  demandNumber?: string;
  explanation?: string;
  explainedAt?: string;
  /** True: told to file. False: the reasons not to file hold. */
  filing?: boolean;
  outcome?: CriminalPaperDto;
}

export class PoliceFilingDto {
  number: string;
  ground: string;
  groundName: string;
  at: string;
}

export class HandedItemDto {
  goodsId: string;
  note?: string;
}

export class ItemsHandoverDto {
  items: HandedItemDto[];
  materials: string[];
  receivedBy: string;
  partyTold?: string;
  at: string;
}

export class PassingOnDto {
  to: OrganRefDto;
  stage: 'prosecution' | 'trial';
  documentNumber: string;
  at: string;
}

export class ReverseTransferDto extends CriminalPaperDto {
  from: OrganRefDto;
  to: OrganRefDto;
  ground: string;
  groundName: string;
  items: HandedItemDto[];
}

export class CriminalResultDto {
  result: string;
  documentNumber?: string;
  criminalFineFen?: number;
  at: string;
}

export class MisconductReferralDto {
  to: string;
  toName: string;
  documentNumber: string;
  at: string;
}

/** A paper of the way, by the name it has in the file (domain.md 6.3). */
export class CriminalDocumentDto {
  name: string;
  number?: string;
  organ: OrganRefDto;
  at: string;
}

/** One 涉嫌犯罪案件移送, or a matter that criminal justice handed over. */
export class CriminalTransferDto {
  criminalTransferId: string;
  state: string;
  stateName: string;
  underway: boolean;
  organ: OrganRefDto;
  startedAt: string;
  team: OfficerRefDto[];
  report?: CriminalReportDto;
  actingHead?: OfficerRefDto;
  decision?: HeadDecisionDto;
  police?: OrganRefDto;
  procuratorate?: OrganRefDto;
  court?: OrganRefDto;
  copiedTo?: OrganRefDto;
  sentAt?: string;
  documentNumber?: string;
  attachments: CriminalAttachmentDto[];
  /** Imposed before the transfer; set off by the court (行政处罚法 35). */
  fine?: ImposedFineDto;
  receivedAt?: string;
  forwardings: ForwardingDto[];
  supplement?: PoliceSupplementDto;
  declined?: NonFilingDto;
  reconsideration?: ReconsiderationDto;
  supervision?: FilingSupervisionDto;
  filed?: PoliceFilingDto;
  handover?: ItemsHandoverDto;
  passedOn: PassingOnDto[];
  resumedAt?: string;
  resumedReasons?: string;
  returned?: ReverseTransferDto;
  concluded?: CriminalResultDto;
  misconduct: MisconductReferralDto[];
  documents: CriminalDocumentDto[];
  clocks: ClockDto[];
  /** Whose turn it is, and for what; absent when it is over. */
  awaits?: OrganRefDto[];
  nextStep?: string;
}
