import type { ConsultationId, HandoffId, OrganId } from '../../kernel/ids.js';
import type { Instant, LocalDate } from '../../kernel/time.js';
import type { AgreedTerms, ConsultationKind, PartyView, Position, RefusalGround, Seal } from '../events/consultation.events.js';

export type ConsultationState = 'requested' | 'acknowledged' | 'answered' | 'refused' | 'met' | 'agreed' | 'failed' | 'closed';

/** What one of the organs asked has done so far. */
export interface Reply {
  readonly organ: OrganId;
  readonly acknowledgedAt?: Instant;
  readonly extendedTo?: LocalDate;
  readonly answer?: Position;
  readonly refusal?: { readonly ground: RefusalGround; readonly reasons: string };
}

/** One 执法协商 of one organ with one or more others. */
export interface Consultation {
  readonly consultationId: ConsultationId;
  readonly kind: ConsultationKind;
  readonly state: ConsultationState;
  readonly from: OrganId;
  readonly question: string;
  readonly requestedAt: Instant;
  readonly handoffId?: HandoffId;
  readonly replies: readonly Reply[];
  readonly agreement?: { readonly terms: AgreedTerms; readonly seals: readonly Seal[] };
  readonly views?: readonly PartyView[];
}

export const CONSULTATION_STATES: Readonly<Record<ConsultationState, string>> = {
  requested: '已发起',
  acknowledged: '已受理',
  answered: '已答复',
  refused: '已拒绝',
  met: '已会商',
  agreed: '达成一致',
  failed: '协商不成',
  closed: '已了结',
};

export const CONSULTATION_KIND_NAMES: Readonly<Record<ConsultationKind, string>> = {
  jurisdiction: '管辖协商',
  assistance: '行政协助',
  professional: '专业认定',
  'joint-action': '联合执法会商',
};

export const REFUSAL_NAMES: Readonly<Record<RefusalGround, string>> = {
  'beyond-powers': '超出职权',
  'prohibited-by-law': '法律禁止',
  'other-organ-more-suitable': '由其他机关协助更合理经济',
  'hampers-own-work': '严重妨碍自身工作',
  'other-justified': '其他正当理由',
};

/** Everybody at the table, the one who asked first. */
export const consultationParties = ({ from, replies }: Pick<Consultation, 'from' | 'replies'>): readonly OrganId[] => [
  from,
  ...replies.map(({ organ }) => organ),
];
