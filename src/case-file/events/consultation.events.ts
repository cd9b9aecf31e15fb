import type { CompetenceFinding } from '../../kernel/competence.js';
import type { Event } from '../../kernel/event.js';
import type { ConsultationId, DisputeId, HandoffId, OfficerId, OrganId } from '../../kernel/ids.js';
import type { Instant, LocalDate } from '../../kernel/time.js';
import type { ClockChange } from './clock-change.js';

/** Four things under one word 协商 (domain.md 3.4): 管辖协商, 行政协助, 专业认定, 联合执法. */
export const CONSULTATION_KINDS = ['jurisdiction', 'assistance', 'professional', 'joint-action'] as const;
export type ConsultationKind = (typeof CONSULTATION_KINDS)[number];

/** 拒绝协助的理由: the first two oblige to refuse, the others allow it (辽宁省行政执法程序规定 26, a model for the county). */
export const REFUSAL_GROUNDS = [
  'beyond-powers',
  'prohibited-by-law',
  'other-organ-more-suitable',
  'hampers-own-work',
  'other-justified',
] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

/** What one side says, in its own words, with who said it and on what basis. */
export interface Position {
  readonly opinion: string;
  readonly author: string;
  readonly basis: string;
  /** For 管辖协商: the organ it believes competent. */
  readonly competent?: OrganId;
}
export interface Attendance {
  readonly organ: OrganId;
  readonly names: readonly string[];
}
export interface PartyView {
  readonly organ: OrganId;
  readonly view: string;
}
export interface WorkShare {
  readonly organ: OrganId;
  readonly tasks: string;
}

/** What the parties put their seals to. */
export type AgreedTerms =
  | { readonly kind: 'jurisdiction'; readonly competent: OrganId; readonly terms: string; readonly competence: CompetenceFinding }
  | {
      readonly kind: 'joint-action';
      readonly lead: OrganId;
      /** 牵头: whoever began it, or the main regulator (广东省市场监管条例 40). */
      readonly leadAs: 'initiator' | 'main-regulator';
      readonly plan: string;
      readonly division: readonly WorkShare[];
    };
export interface Seal {
  readonly organ: OrganId;
  readonly by: OfficerId;
  readonly at: Instant;
}

interface Step {
  readonly consultationId: ConsultationId;
  readonly by: OfficerId;
  readonly organ: OrganId;
  readonly occurredAt: Instant;
  readonly clocks: readonly ClockChange[];
}

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type ConsultationEvent =
  | Event<
      'ConsultationRequested',
      Step & {
        readonly kind: ConsultationKind;
        readonly to: readonly OrganId[];
        readonly question: string;
        readonly facts: string;
        readonly legalBasis: string;
        readonly urgency: 'ordinary' | 'urgent';
        /** The handoff that is talked over, when there is one. */
        readonly handoffId?: HandoffId;
      }
    >
  | Event<'ConsultationAcknowledged', Step>
  | Event<'ConsultationExtended', Step & { readonly reasons: string; readonly replyBy: LocalDate }>
  | Event<'ConsultationAnswered', Step & Position>
  | Event<'AssistanceRefused', Step & { readonly ground: RefusalGround; readonly reasons: string; readonly author: string }>
  | Event<
      'ConsultationMeetingHeld',
      Step & { readonly heldAt: Instant; readonly attendees: readonly Attendance[]; readonly minutes: string }
    >
  | Event<'AgreementProposed', Step & { readonly terms: AgreedTerms }>
  | Event<'AgreementSealed', Step>
  | Event<'JurisdictionAgreed', Step & { readonly competent: OrganId; readonly seals: readonly Seal[] }>
  | Event<'LeadOrganNamed', Step & { readonly lead: OrganId; readonly division: readonly WorkShare[]; readonly seals: readonly Seal[] }>
  | Event<'ConsultationFailed', Step & { readonly views: readonly PartyView[] }>
  /** The outcome, with the decision it led to. */
  | Event<'ConsultationClosed', Step & { readonly summary: string; readonly handoffId?: HandoffId; readonly disputeId?: DisputeId }>;
