import type { ItemCode, OfficerId, OrganId } from '../../kernel/ids.js';
import type { Instant, LocalDate } from '../../kernel/time.js';

/** 案由材料种类: 线索 has no filing, 案件 comes with a file of its own (domain.md 2.11). */
export const SUBJECT_KINDS = ['lead', 'case'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Where a matter comes from 案件来源; an open list (domain.md 3.9). */
export const CASE_SOURCES = [
  'patrol',
  'hotline-12345',
  'police-110',
  'petition',
  'online',
  'leader-mailbox',
  'grid',
  'hotline-12315',
  'hotline-12369',
  'inspection',
  'media',
  'superior',
  'transferred',
  'report',
  'other',
] as const;
export type CaseSource = (typeof CASE_SOURCES)[number];

interface Contact {
  readonly address?: string;
  readonly phone?: string;
}
export interface PersonParty extends Contact {
  readonly kind: 'person';
  readonly partyId: string;
  readonly name: string;
  /** 居民身份证号码, GB 11643; absent while unknown. */
  readonly idNumber?: string;
}
export interface OrganisationParty extends Contact {
  readonly kind: 'organisation';
  readonly partyId: string;
  readonly name: string;
  /** 统一社会信用代码, GB 32100. */
  readonly uscc?: string;
  readonly representative?: string;
}
/** 个体工商户: the sign and the person who runs it. */
export interface SoleTraderParty extends Contact {
  readonly kind: 'sole-trader';
  readonly partyId: string;
  readonly tradeName: string;
  readonly name: string;
  readonly idNumber?: string;
  readonly uscc?: string;
}
export type Party = PersonParty | OrganisationParty | SoleTraderParty;

/** The eight kinds of 行政处罚法 46. */
export const EVIDENCE_KINDS = [
  'documentary',
  'physical',
  'audio-visual',
  'electronic-data',
  'witness-testimony',
  'party-statement',
  'expert-opinion',
  'inspection-record',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export interface Evidence {
  readonly evidenceId: string;
  readonly name: string;
  readonly kind: EvidenceKind;
  readonly copies: number;
  readonly pages?: number;
  readonly original: boolean;
  readonly collectedAt: Instant;
  readonly collectedWhere: string;
  readonly collectedBy: string;
  /** SM3 of the stored file, when there is one. */
  readonly digest?: string;
}

/** A line of the 涉案物品清单. */
export interface Goods {
  readonly goodsId: string;
  readonly name: string;
  readonly quantity: number;
  readonly unit: string;
  readonly specification?: string;
  readonly condition?: string;
  readonly storedAt: string;
  /** Set when the goods were disposed of before the handoff 先行处置; the proceeds travel too, in fen. */
  readonly proceedsFen?: number;
}

/** 先行登记保存 (行政处罚法 56), 查封, 扣押 (行政强制法 22-25), 责令停止, 责令改正. */
export const MEASURE_KINDS = ['preservation', 'sealing', 'seizure', 'order-to-stop', 'order-to-correct'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export interface Measure {
  readonly measureId: string;
  readonly kind: MeasureKind;
  /** The organ that issued the measure owns it, also after a handoff (domain.md 1.3). */
  readonly issuedBy: OrganId;
  readonly documentNumber?: string;
  readonly object: string;
  readonly from: Instant;
  /** Emergency measure on the spot, to be approved within 24 hours (行政强制法 19). */
  readonly onTheSpot?: boolean;
}

export interface Place {
  /** Division code of the township, 9 digits. */
  readonly township: string;
  readonly address: string;
}

/** An officer as named in the file, with the certificate that was valid on the date. */
export interface NamedOfficer {
  readonly officer: OfficerId;
  readonly name: string;
  readonly certificate: string;
}

export interface CaseDetails {
  readonly subject: SubjectKind;
  readonly title: string;
  /** 案由 */
  readonly cause: string;
  readonly source: CaseSource;
  readonly sourceNumber?: string;
  readonly discoveredAt: Instant;
  readonly occurredFrom: LocalDate;
  /** End of a continuing act; the limitation of 行政处罚法 36 runs from it. */
  readonly occurredTo?: LocalDate;
  readonly harmToLifeOrFinance: boolean;
  readonly place: Place;
  readonly facts: string;
  readonly item: ItemCode;
  readonly itemName: string;
  readonly provisionsViolated?: string;
  readonly penaltyBasis?: string;
  readonly discretion?: string;
}

export const RESULT_KINDS = ['penalty', 'no-penalty', 'not-established', 'withdrawn', 'judicial-transfer'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** 处罚种类, 行政处罚法 9. */
export const PENALTY_KINDS = [
  'warning',
  'public-criticism',
  'fine',
  'confiscate-gains',
  'confiscate-goods',
  'suspend-licence',
  'lower-grade',
  'revoke-licence',
  'restrict-business',
  'stop-business',
  'close-business',
  'bar-from-trade',
  'detention',
  'other',
] as const;
export type PenaltyKind = (typeof PENALTY_KINDS)[number];

/** Kinds that weigh on major rights (行政处罚法 58). */
export const WEIGHTY_PENALTIES: readonly PenaltyKind[] = [
  'suspend-licence',
  'lower-grade',
  'revoke-licence',
  'restrict-business',
  'stop-business',
  'close-business',
  'bar-from-trade',
];
