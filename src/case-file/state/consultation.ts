import type { ConsultationId, DisputeId, HandoffId, OfficerId, OrganId } from '../../kernel/ids.js';
import type { Instant, LocalDate } from '../../kernel/time.js';
import type { AgreedTerms, Attendance, ConsultationKind, PartyView, Position, RefusalGround, Seal } from '../events/consultation.events.js';

export type ConsultationState = 'requested' | 'acknowledged' | 'answered' | 'refused' | 'met' | 'agreed' | 'failed' | 'closed';

/** What one of the organs asked has done so far. */
export interface Reply {
  readonly organ: OrganId;
  readonly acknowledgedAt?: Instant;
  readonly extension?: { readonly replyBy: LocalDate; readonly reasons: string };
  readonly answer?: Position & { readonly at: Instant };
  readonly refusal?: { readonly ground: RefusalGround; readonly reasons: string; readonly author: string; readonly at: Instant };
}

/** 协商会议, with its record as the parties left it. */
export interface Meeting {
  readonly heldAt: Instant;
  readonly attendees: readonly Attendance[];
  readonly minutes: string;
}

/** One 执法协商 of one organ with one or more others. */
export interface Consultation {
  readonly consultationId: ConsultationId;
  readonly kind: ConsultationKind;
  readonly state: ConsultationState;
  readonly from: OrganId;
  readonly requestedBy: OfficerId;
  readonly question: string;
  readonly facts: string;
  readonly legalBasis: string;
  readonly urgency: 'ordinary' | 'urgent';
  readonly requestedAt: Instant;
  readonly handoffId?: HandoffId;
  readonly replies: readonly Reply[];
  readonly meetings: readonly Meeting[];
  readonly agreement?: { readonly terms: AgreedTerms; readonly seals: readonly Seal[] };
  readonly views?: readonly PartyView[];
  /** When it was agreed or declared failed. */
  readonly outcomeAt?: Instant;
  /** How it ended, with the decision it led to. */
  readonly closed?: { readonly at: Instant; readonly summary: string; readonly handoffId?: HandoffId; readonly disputeId?: DisputeId };
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

/** Grounds that oblige to refuse; the others allow it (辽宁省行政执法程序规定 26). */
export const MUST_REFUSE: readonly RefusalGround[] = ['beyond-powers', 'prohibited-by-law'];

/** Everybody at the table, the one who asked first. */
export const consultationParties = ({ from, replies }: Pick<Consultation, 'from' | 'replies'>): readonly OrganId[] => [
  from,
  ...replies.map(({ organ }) => organ),
];
