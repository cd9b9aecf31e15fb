import type { OrganId } from '../../kernel/ids.js';
import type { OrganFact, OrganKind } from '../../kernel/register.js';
import type { LocalDate } from '../../kernel/time.js';

/** 县, 乡镇, 市, 市派 (a branch of a city organ), 垂直 (outside the county government's line of command). */
export const ORGAN_LEVELS = ['county', 'township', 'city', 'city-branch', 'vertical'] as const;
export type OrganLevel = (typeof ORGAN_LEVELS)[number];

/** 前台, 后台, 监督, 政府, 公检法. */
export const ORGAN_SIDES = ['front', 'back', 'supervision', 'government', 'justice'] as const;
export type OrganSide = (typeof ORGAN_SIDES)[number];

/** One organ during one period. A merger or a new name is a further period, never an edit. */
export interface Organ {
  readonly id: OrganId;
  readonly name: string;
  /** 文书简称, the part of a document number that names the organ: 犹营综. */
  readonly shortName: string;
  readonly level: OrganLevel;
  readonly kind: OrganKind;
  readonly side: OrganSide;
  readonly superiorId?: OrganId;
  /** The people's government it belongs to; of a government, the next higher one. Absent for vertical organs. */
  readonly parentGovernmentId?: OrganId;
  readonly validFrom: LocalDate;
  /** Last day. */
  readonly validTo?: LocalDate;
  /** False: name or existence was not confirmed, shown as 待核实. */
  readonly verified: boolean;
  readonly note?: string;
}

const ENFORCING: readonly OrganKind[] = ['township-government', 'department', 'city-branch', 'vertical', 'police'];

export const isInForce = (period: { readonly validFrom: LocalDate; readonly validTo?: LocalDate }, asOf: LocalDate): boolean =>
  period.validFrom <= asOf && (period.validTo === undefined || asOf <= period.validTo);

/**
 * Only an enforcing organ of the county, and only while it exists, sends or receives in its own name: a team or a park
 * never does, and organs of the city are in the register as superiors, with nobody here to receive for them.
 */
export const canHandOff = (organ: Organ, asOf: LocalDate): boolean =>
  ENFORCING.includes(organ.kind) && organ.level !== 'city' && isInForce(organ, asOf);

export const organFactOf = (organ: Organ, asOf: LocalDate): OrganFact => ({
  organ: organ.id,
  name: organ.name,
  kind: organ.kind,
  canHandOff: canHandOff(organ, asOf),
  validFrom: organ.validFrom,
  ...(organ.validTo === undefined ? {} : { validTo: organ.validTo }),
});
