import type { Role } from './actor.js';
import type { OfficerId, OrganId } from './ids.js';
import type { LocalDate } from './time.js';

export const ORGAN_KINDS = [
  'township-government',
  'department',
  'city-branch',
  'vertical',
  'team',
  'justice-office',
  'government',
  'supervision',
  'police',
  'procuratorate',
  'court',
  'staffing',
  'data',
  'park',
] as const;
export type OrganKind = (typeof ORGAN_KINDS)[number];

/** What a decision needs to know of an organ on the date of the step. */
export interface OrganFact {
  readonly organ: OrganId;
  readonly name: string;
  readonly kind: OrganKind;
  /** False for teams, parks and everything else that may not send or receive a 移送 in its own name. */
  readonly canHandOff: boolean;
  readonly validFrom: LocalDate;
  /** Last day. */
  readonly validTo?: LocalDate;
}

/** What a decision needs to know of an officer on the date of the step (行政处罚法 42). */
export interface OfficerFact {
  readonly officer: OfficerId;
  readonly name: string;
  readonly organ: OrganId;
  readonly certificate?: { readonly number: string; readonly validFrom: LocalDate; readonly validTo: LocalDate };
  /** 辅助人员: supports only, never one of the two officers. */
  readonly auxiliary: boolean;
  readonly roles: readonly Role[];
}

/** 共同的上一级行政机关 of several organs on the date of the step. */
export interface SuperiorFact {
  /** Absent when the register knows none. */
  readonly organ?: OrganId;
  /** In Chinese, as shown beside a refusal. */
  readonly sentence: string;
}

/** Somebody who exists in one history alone: the pseudonym of an officer in a 教学案卷, or a person of an authored scenario. */
export interface CastMember {
  readonly officer: OfficerId;
  readonly name: string;
  readonly organ: OrganId;
  readonly roles: readonly Role[];
  /** Number of the 执法证; a member with one holds it on every day of the history. */
  readonly certificate?: string;
}
