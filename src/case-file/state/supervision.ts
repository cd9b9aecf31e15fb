import type { ClockId, OfficerId, OrganId, SupervisionId } from '../../kernel/ids.js';
import type { Instant, LocalDate } from '../../kernel/time.js';
import type { SupervisedMatter, SupervisionDocumentKind, SupervisionSource } from '../events/supervision.events.js';

export type SupervisionState =
  | 'missed'
  | 'reminded'
  | 'letter-issued'
  | 'opinion-issued'
  | 'decision-issued'
  | 'named'
  | 'rectification-reported'
  | 'rectified'
  | 'withdrawn';

/** Who said something, for which organ, and when. */
export interface Said {
  readonly by: OfficerId;
  readonly organ: OrganId;
  readonly at: Instant;
}

export interface SupervisionDocument extends Said {
  readonly kind: SupervisionDocumentKind;
  readonly number: string;
  readonly text: string;
  readonly legalBasis?: string;
  /** The time that the paper sets; a 通报 sets none. */
  readonly term?: { readonly respondBy: LocalDate; readonly clock: ClockId; readonly due: Instant };
  /** The due instant that was recorded as missed. */
  readonly missed?: Instant;
  readonly copyTo?: OrganId;
  readonly urgentReasons?: string;
  readonly gravity?: string;
  readonly where?: string;
}

export interface Objection extends Said {
  readonly against: SupervisionDocumentKind;
  readonly reasons: string;
  readonly answer?: Said & { readonly upheld: boolean; readonly reasons: string };
}

export interface Rectification extends Said {
  readonly report: string;
  readonly verdict?: Said & { readonly confirmed: boolean; readonly text: string; readonly respondBy?: LocalDate };
}

export interface SentReminder {
  readonly at: Instant;
  readonly by?: OfficerId;
  readonly organ?: OrganId;
  readonly text: string;
}

/** One 督办 of one organ about one duty. It stands beside the case and moves nothing in it (行政执法监督条例 8). */
export interface Supervision {
  readonly supervisionId: SupervisionId;
  /** The organ that owes the duty. */
  readonly owes: OrganId;
  readonly about: SupervisedMatter;
  readonly state: SupervisionState;
  readonly openedAt: Instant;
  readonly reminders: readonly SentReminder[];
  readonly documents: readonly SupervisionDocument[];
  readonly objections: readonly Objection[];
  readonly rectifications: readonly Rectification[];
  readonly endedAt?: Instant;
}

export const SUPERVISION_STATES: Readonly<Record<SupervisionState, string>> = {
  missed: '已逾期',
  reminded: '已催办',
  'letter-issued': '已发督办函（通知书）',
  'opinion-issued': '已发意见书',
  'decision-issued': '已作监督决定',
  named: '已通报',
  'rectification-reported': '已报整改情况',
  rectified: '已整改',
  withdrawn: '已撤销督办',
};

export const SUPERVISION_DOCUMENT_NAMES: Readonly<Record<SupervisionDocumentKind, string>> = {
  letter: '督办函',
  notice: '督办通知书',
  opinion: '行政执法监督意见书',
  decision: '行政执法监督决定书',
  naming: '通报',
};

export const SUPERVISION_SOURCE_NAMES: Readonly<Record<SupervisionSource, string>> = {
  'overdue-duty': '期限逾期',
  hotline: '12345 热线',
  petition: '信访',
  whistle: '吹哨',
  'file-review': '案卷评查',
  inspection: '监督检查',
  other: '其他',
};
