import type { ItemCode, OrganId } from './ids.js';
import type { LocalDate } from './time.js';

/** 清单类别: 基本履职, 配合履职, 上级部门收回. */
export type ListClass = 'basic' | 'assist' | 'recalled';
/** 权力来源: 法定, 赋权 (行政处罚法 24), 委托 (20), 相对集中 (18), 派驻. */
export type PowerSource = 'statutory' | 'conferred' | 'entrusted' | 'concentrated' | 'stationed';
/** Sector procedure whose clocks follow the power used (domain.md 1.7); `GENERAL` is 行政处罚法 alone. */
export type SectorRule = 'SAMR' | 'MEE' | 'MARA' | 'HUR' | 'MWR' | 'MNR' | 'MOT' | 'NHC' | 'TOUR' | 'CUL' | 'GENERAL';

export interface PowerHolder {
  readonly organ: OrganId;
  readonly organName: string;
  readonly listClass: ListClass;
  readonly powerSource: PowerSource;
  /** For 委托: the department in whose name the holder acts; it is the organ of record. */
  readonly entrustedBy?: OrganId;
  readonly basis: string;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate;
}

/** Who was competent for an item, at a place, on a date, and why; attached to the step that relied on it. */
export interface CompetenceFinding {
  readonly item: ItemCode;
  readonly itemName: string;
  /** Division code of the township in which the act happened. */
  readonly place: string;
  readonly asOf: LocalDate;
  readonly sectorRule: SectorRule;
  /** Those who may act themselves on that date. */
  readonly holders: readonly PowerHolder[];
  /** Those whose list says 配合: they assist and must not be sent the whole case. */
  readonly assisting: readonly PowerHolder[];
  /** The organ the look-up proposes as responsible; absent when no list names one (list gap). */
  readonly proposed?: OrganId;
  /** The reason in Chinese, as shown to the officer. */
  readonly sentence: string;
}
