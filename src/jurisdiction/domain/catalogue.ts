import type { ListClass, PowerSource, SectorRule } from '../../kernel/competence.js';
import type { ItemCode, OrganId } from '../../kernel/ids.js';
import type { LocalDate } from '../../kernel/time.js';

/** A day or later, up to and including `validTo`. */
export interface Period {
  readonly validFrom: LocalDate;
  /** Last day; open when absent. */
  readonly validTo?: LocalDate;
}

/** 职权事项 in one wording. Another wording of the same code is a further period. */
export interface PowerItem extends Period {
  readonly code: ItemCode;
  readonly name: string;
  /** 领域: 土地和农房, 林业, … */
  readonly domain: string;
  /** Procedure whose clocks follow this power (水行政处罚实施办法 63: the rule follows the power, not the organ). */
  readonly sectorRule: SectorRule;
  readonly legalBasis: string;
  readonly basisInForceFrom?: LocalDate;
  /** Last day on which the legal basis is in force. */
  readonly basisInForceTo?: LocalDate;
  /** What replaces the basis, or what is still to be checked. */
  readonly basisNote?: string;
  /** 处罚种类和幅度 */
  readonly severity?: string;
  /** 示例: invented for demonstration and training. */
  readonly example: boolean;
  /** False: the article was not checked, shown as 待核实. */
  readonly verified: boolean;
}

/** Who holds an item during a period, as one row of a list says it. */
export interface PowerHolding extends Period {
  readonly item: ItemCode;
  readonly organ: OrganId;
  readonly listClass: ListClass;
  readonly powerSource: PowerSource;
  /** 委托机关, for entrusted and stationed powers: the organ of record. */
  readonly entrustedBy?: OrganId;
  /** Township to which the row is limited; absent for the whole county. */
  readonly place?: string;
  /** What stays at the county: 吊销许可, 较大数额罚款 … (as a list says it). */
  readonly penaltyLimits?: string;
  /** 对应单位: the lead department of an assist row, the department that took a recalled item back. */
  readonly counterpart?: OrganId;
  /** Where the row stands: list, decision of the province, contract of entrustment. */
  readonly basis: string;
  /** 公布文件; a handed-down power is exercised only once it is published. */
  readonly publication?: string;
  readonly example: boolean;
}

export const isInForce = ({ validFrom, validTo }: Period, asOf: LocalDate): boolean =>
  validFrom <= asOf && (validTo === undefined || asOf <= validTo);

/** Do two periods share a day? */
export const overlap = (a: Period, b: Period): boolean =>
  (b.validTo === undefined || a.validFrom <= b.validTo) && (a.validTo === undefined || b.validFrom <= a.validTo);
