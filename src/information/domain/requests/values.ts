import type { CaseId, OrganId } from '../../../kernel/ids.js';
import type { Instant, LocalDate } from '../../../kernel/time.js';

/** 共享属性: 无条件共享, 有条件共享, 不予共享 (政务数据共享条例 14). */
export const SHARE_CLASSES = ['unconditional', 'conditional', 'not-shared'] as const;
export type ShareClass = (typeof SHARE_CLASSES)[number];

/** 共享方式: read in the page, or by a program through the same address (政务数据共享条例 22). */
export const SHARE_MODES = ['view', 'interface'] as const;
export type ShareMode = (typeof SHARE_MODES)[number];

/** What of a case file may be asked for 调取材料; documents are asked for by name beside them. */
export const CASE_FIELDS = [
  'title',
  'cause',
  'item',
  'place',
  'facts',
  'party-name',
  'party-id-number',
  'party-phone',
  'party-address',
  'officers',
  'measures',
  'goods',
  'result',
  'decision-number',
] as const;
export type CaseField = (typeof CASE_FIELDS)[number];

/** Which records: those whose field `by` holds one of the values. Never a whole register (个人信息保护法 6). */
export interface RecordChoice {
  readonly by: string;
  readonly values: readonly string[];
}

/** 使用范围: what is asked for, and nothing beside it. */
export type Scope =
  | { readonly kind: 'catalogue'; readonly item: string; readonly fields: readonly string[]; readonly records: RecordChoice }
  | { readonly kind: 'case'; readonly about: string; readonly fields: readonly CaseField[]; readonly documents: readonly string[] };
export type ScopeKind = Scope['kind'];

/** A document of the provider's file that answers one that was asked for. */
export interface GrantedDocument {
  /** As it was asked for. */
  readonly asked: string;
  readonly evidenceId: string;
}

export interface GrantedField {
  readonly field: string;
  /** Shown with what points to the person hidden. */
  readonly masked: boolean;
}

/** What the provider gives: never more than was asked for. */
export interface Grant {
  readonly fields: readonly GrantedField[];
  readonly documents: readonly GrantedDocument[];
  /** For catalogue data. */
  readonly records?: RecordChoice;
  /** Last day on which it may be read. */
  readonly until: LocalDate;
  /** How it may be used; empty when it is given as asked. */
  readonly conditions: string;
}

/** What can be the ground of a refusal; only the first three are one (政务数据共享条例 14). */
export const REFUSAL_INSTRUMENTS = ['law', 'administrative-regulation', 'state-council-decision', 'lower-rule', 'none'] as const;
export type RefusalInstrument = (typeof REFUSAL_INSTRUMENTS)[number];
export interface RefusalGround {
  readonly instrument: RefusalInstrument;
  /** 《…》 */
  readonly title: string;
  readonly article: string;
}

/** 正当理由 for ending a share that is used well (政务数据共享条例 27). */
export const RECALL_GROUNDS = [
  'purpose-achieved',
  'purpose-impossible',
  'no-longer-necessary',
  'law-changed',
  'security-incident',
] as const;
export type RecallGround = (typeof RECALL_GROUNDS)[number];

export const UNREADABLE = ['not-delivered', 'expired', 'recalled', 'suspended', 'terminated'] as const;
export type Unreadable = (typeof UNREADABLE)[number];

/** What a request says, and what a revision or a supplement may change. */
export interface Asked {
  readonly scope: Scope;
  /** 使用依据 */
  readonly basis: string;
  /** 使用场景 */
  readonly scenario: string;
  /** 使用目的 */
  readonly purpose: string;
  readonly mode: ShareMode;
  /** 使用时限: the last day. */
  readonly until: LocalDate;
}

/** One line of the reading log 使用记录. */
export interface Reading {
  readonly by: string;
  readonly at: Instant;
  readonly purpose: string;
  readonly refused?: Unreadable;
}

/** The case in whose service the request is made; the requester's own. */
export interface ServedCase {
  readonly caseId: CaseId;
}

/** Who coordinates a dispute: the county's data authority, or one above it that stands outside the platform (政务数据共享条例 28). */
export type CoordinationLevel = 'county' | 'above';

export interface ThirdParty {
  readonly to: OrganId;
  readonly purpose: string;
}
