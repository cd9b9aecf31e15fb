import type { CompetenceFinding } from '../../kernel/competence.js';
import type { Event } from '../../kernel/event.js';
import type { HandoffId, OfficerId, OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { ClockChange } from './clock-change.js';
import type { NamedOfficer } from './values.js';

/** 移送理由 */
export const TRANSFER_REASONS = ['no-jurisdiction', 'beyond-penalty-power', 'entrusted-end', 'other'] as const;
export type TransferReason = (typeof TRANSFER_REASONS)[number];

/** Why the urgent lane 急 is used (domain.md 3.3.5). */
export const URGENCY_REASONS = ['harm-ongoing', 'evidence-may-vanish', 'perishable-goods', 'public-safety'] as const;
export type UrgencyReason = (typeof URGENCY_REASONS)[number];

/** 管辖异议理由 (domain.md 6.8) */
export const OBJECTION_GROUNDS = [
  'no-territorial-jurisdiction',
  'no-level-jurisdiction',
  'no-functional-jurisdiction',
  'other-organ-filed-first',
  'power-recalled',
  'materials-insufficient',
  'limitation-expired',
  'repeated-transfer',
] as const;
export type ObjectionGround = (typeof OBJECTION_GROUNDS)[number];

/** What becomes of a line of the goods list when the case moves (domain.md 3.3.3, ItemsTravel). */
export const GOODS_FATES = ['handed-over', 'retained-as-evidence', 'disposed-with-proceeds', 'released'] as const;
export type GoodsFate = (typeof GOODS_FATES)[number];

export interface GoodsHandover {
  readonly goodsId: string;
  readonly fate: GoodsFate;
  readonly note?: string;
}
export interface GoodsCountersign {
  readonly goodsId: string;
  /** False when what arrived differs from the list; the note says how. */
  readonly asListed: boolean;
  readonly note?: string;
}
/** What the receiver does about a measure that is still running (domain.md 1.3). */
export interface MeasureTakeover {
  readonly measureId: string;
  readonly decision: 'continue' | 'lift' | 'reissue';
  readonly note?: string;
}
/** 随案材料; what a lead and a case must bring differs (domain.md 2.11). The letter itself is made when it is sent. */
export const MATERIAL_KINDS = [
  'source-material',
  'evidence',
  'investigation-report',
  'records',
  'goods-list',
  'proceeds-slip',
  'other',
] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];

export interface Material {
  readonly kind: MaterialKind;
  readonly name: string;
  readonly copies: number;
}
/** 协商记录: who met when, and what each side said. */
export interface ConsultationRecord {
  readonly heldAt: Instant;
  readonly senderAttendees: readonly string[];
  readonly receiverAttendees: readonly string[];
  readonly views: string;
  readonly outcome: string;
}

export interface HandoffContent {
  readonly reason: TransferReason;
  readonly explanation: string;
  readonly legalBasis: string;
  readonly urgency: 'ordinary' | 'urgent';
  readonly urgencyReason?: UrgencyReason;
  readonly officers: readonly NamedOfficer[];
  readonly contact: { readonly name: string; readonly phone: string };
  readonly materials: readonly Material[];
  readonly goods: readonly GoodsHandover[];
  readonly competence: CompetenceFinding;
  /** Why this receiver although the look-up proposes another. */
  readonly receiverReason?: string;
}

interface Step {
  readonly handoffId: HandoffId;
  readonly by: OfficerId;
  readonly organ: OrganId;
  readonly occurredAt: Instant;
  readonly clocks: readonly ClockChange[];
}

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type HandoffEvent =
  | Event<'HandoffDrafted', Step & HandoffContent & { readonly from: OrganId; readonly to: OrganId }>
  | Event<'HandoffRevised', Step & HandoffContent & { readonly to: OrganId }>
  | Event<'HandoffSubmitted', Step>
  | Event<'HandoffApproved', Step & { readonly opinion?: string }>
  | Event<'HandoffRejected', Step & { readonly reasons: string }>
  | Event<
      'HandoffSent',
      Step & { readonly to: OrganId; readonly documentNumber: string; readonly signedBy: readonly [OfficerId, OfficerId] }
    >
  | Event<'PartyNotifiedOfTransfer', Step & { readonly method: string; readonly documentNumber?: string }>
  | Event<'HandoffReceived', Step & { readonly goodsCount: number; readonly materialsCount: number; readonly note?: string }>
  | Event<'SupplementRequested', Step & { readonly missing: readonly string[]; readonly reason: string }>
  | Event<'SupplementProvided', Step & { readonly provided: readonly string[]; readonly note?: string }>
  | Event<
      'HandoffAccepted',
      Step & {
        readonly goods: readonly GoodsCountersign[];
        readonly measures: readonly MeasureTakeover[];
        readonly defects?: string;
        /** True when an objection was talked over before. */
        readonly afterConsultation: boolean;
      }
    >
  | Event<
      'HandoffObjected',
      Step & {
        readonly ground: ObjectionGround;
        readonly reasons: string;
        readonly legalBasis: string;
        readonly believedCompetent?: OrganId;
      }
    >
  | Event<'HandoffReturnProposed', Step & { readonly record: ConsultationRecord }>
  | Event<'HandoffReturnedByAgreement', Step & { readonly record: ConsultationRecord; readonly signedBy: readonly [OfficerId, OfficerId] }>
  | Event<'HandoffWithdrawn', Step & { readonly reasons: string; readonly partyTold: boolean }>
  | Event<'HandoffConvertedToCriminal', Step & { readonly facts: string }>
  | Event<
      'HandoffFilingFedBack',
      Step & { readonly decision: 'filed' | 'not-filed'; readonly content: string; readonly documentNumber?: string }
    >
  | Event<'HandoffResultFedBack', Step & { readonly content: string; readonly documentNumber?: string }>
  | Event<'SenderCaseClosed', Step & { readonly reason: string }>;
