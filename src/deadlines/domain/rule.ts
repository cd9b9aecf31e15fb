import { type TimeUnit } from '../../kernel/due-date.js';
import { type LocalDate } from '../../kernel/time.js';

export type RuleMechanism =
  | 'jurisdiction'
  | 'case'
  | 'case-transfer'
  | 'consultation'
  | 'dispute'
  | 'criminal-transfer'
  | 'info-sharing'
  | 'supervision'
  | 'whistle'
  | 'complaint'
  | 'transition'
  | 'emergency'
  | 'multi-department'
  | 'roles'
  | 'record'
  | 'publicity'
  | 'masking'
  | 'list'
  | 'clock';

/** Whom a rule binds in 上犹县. `county-default` is 县级参数: chosen by the county, not law; `other-province` is only quoted. */
export type RuleBinding = 'national' | 'jiangxi' | 'other-province' | 'county-default';

export type ClockCalendar = 'state-council-working-days' | 'calendar-days' | 'continuous';

/** 延长: what may be added to a period, and on whose consent. */
export interface Extension {
  readonly length: number;
  readonly unit: TimeUnit;
  /** Who consents, in Chinese. */
  readonly condition: string;
}

/** One rule of the rule book 规则库: an article that may be cited, with its period 期限 when it has one. */
export interface Rule {
  /** Stable: stored in events and cited as legal basis. */
  readonly id: string;
  readonly mechanism: RuleMechanism;
  /** Short Chinese name of the clock or duty. */
  readonly name: string;
  /** What it says, in our own words. */
  readonly text: string;
  readonly source: string;
  readonly article: string;
  readonly url?: string;
  /** False: the text behind it has not been read; shown as 待核实. */
  readonly verified: boolean;
  readonly binding: RuleBinding;
  /** For a county default: the instrument elsewhere that it follows; that instrument does not bind 上犹县. */
  readonly model?: string;
  readonly obliges: string;
  readonly version: number;
  /** First day in force; absent when the day has not been checked. */
  readonly effectiveFrom?: LocalDate;
  /** Last day in force. */
  readonly effectiveTo?: LocalDate;
  readonly length?: number;
  readonly unit?: TimeUnit;
  readonly calendar?: ClockCalendar;
  /** Whether a last day on a holiday moves to the next working day; hours and validity dates 有效期 never do. */
  readonly roll: boolean;
  /** Event that starts the clock. */
  readonly startsAt?: string;
  /** Events during which it does not run. */
  readonly pauses?: readonly string[];
  readonly onResume?: 'restart' | 'continue';
  readonly extensions?: readonly Extension[];
  /** A second reading of a text that does not define 日; both are shown and the shorter one warns (domain.md 1.2). */
  readonly alsoReadAs?: TimeUnit;
  /** `duty`: somebody must act in time; `window`: a right, a power or a validity that ends. */
  readonly kind: 'duty' | 'window';
  readonly note?: string;
}

export interface TimedRule extends Rule {
  readonly length: number;
  readonly unit: TimeUnit;
  readonly calendar: ClockCalendar;
}

export const isTimed = (rule: Rule): rule is TimedRule =>
  rule.length !== undefined && rule.unit !== undefined && rule.calendar !== undefined;

export const isCountyParameter = (rule: Rule): boolean => rule.binding === 'county-default';

/** In force on the date, as far as its dates are known. */
export const isInForce = (rule: Rule, date: LocalDate): boolean =>
  (rule.effectiveFrom === undefined || rule.effectiveFrom <= date) && (rule.effectiveTo === undefined || date <= rule.effectiveTo);
