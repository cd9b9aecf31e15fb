import type { CompetenceFinding } from '../../kernel/competence.js';
import type { ConsultationId, DisputeId, OfficerId, OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { Position, Seal } from '../events/consultation.events.js';
import type { Application, DisputeKind, NonAcceptanceGround } from '../events/dispute.events.js';
import type { Meeting } from './consultation.js';

export type DisputeState =
  | 'applied'
  | 'accepted'
  | 'not-accepted'
  | 'forwarded'
  | 'responded'
  | 'response-overdue'
  | 'coordinating'
  | 'agreed'
  | 'escalated'
  | 'designated'
  | 'executed'
  | 'closed'
  | 'withdrawn'
  | 'routed'
  | 'suspended';

/** What the applicant wrote; of a designation without an application there is none. */
export type Claim = Pick<Application, 'facts' | 'claim' | 'legalBasis' | 'evidence' | 'urgencyReason'> & { readonly by: OfficerId };

/** One 争议 between two or more organs about the matter of the file. */
export interface Dispute {
  readonly disputeId: DisputeId;
  /** Absent when the superior designated without an application. */
  readonly kind?: DisputeKind;
  readonly state: DisputeState;
  readonly applicant: OrganId;
  readonly between: readonly OrganId[];
  readonly superior: OrganId;
  readonly matter: string;
  readonly appliedAt: Instant;
  readonly application?: Claim;
  readonly consultationId?: ConsultationId;
  readonly declined?: { readonly ground: NonAcceptanceGround; readonly reasons: string; readonly route: string; readonly at: Instant };
  readonly asked: readonly OrganId[];
  readonly responses: readonly (Position & { readonly organ: OrganId; readonly at: Instant })[];
  readonly interim?: { readonly lead: OrganId; readonly measure: string; readonly reasons: string; readonly orderedAt: Instant };
  readonly meetings: readonly (Meeting & { readonly experts: readonly string[] })[];
  readonly opinion?: {
    readonly text: string;
    readonly competent: OrganId;
    readonly competence?: CompetenceFinding;
    readonly signatures: readonly Seal[];
    readonly issuedAt?: Instant;
  };
  readonly escalation?: { readonly to: OrganId; readonly draft: string; readonly proposed: OrganId; readonly at: Instant };
  readonly designated?: {
    readonly from: OrganId;
    readonly to: OrganId;
    readonly at: Instant;
    readonly by: OrganId;
    readonly legalBasis: string;
    readonly documentNumber: string;
    readonly direct: boolean;
  };
  readonly executedAt?: Instant;
  /** Why it was routed, suspended or withdrawn, or how it was closed; the last of them. */
  readonly note?: { readonly text: string; readonly at: Instant };
  /** The state to come back to. */
  readonly suspendedFrom?: DisputeState;
}

export const DISPUTE_STATES: Readonly<Record<DisputeState, string>> = {
  applied: '已申请',
  accepted: '已受理',
  'not-accepted': '不予受理',
  forwarded: '已转送',
  responded: '已答复',
  'response-overdue': '逾期未答复',
  coordinating: '协调中',
  agreed: '协调一致',
  escalated: '已报请决定',
  designated: '已指定管辖',
  executed: '已执行',
  closed: '已办结',
  withdrawn: '已撤回申请',
  routed: '转编办',
  suspended: '已中止',
};

export const DISPUTE_KIND_NAMES: Readonly<Record<DisputeKind, string>> = {
  'both-claim': '积极争议',
  'both-decline': '消极争议',
  'assistance-refused': '拒绝协助',
  'acceptance-refused': '拒绝接收',
  'different-handling': '对同一案件处理意见不一',
  'cross-field': '跨领域跨区域执法',
  'standards-conflict': '执法标准不一',
  'list-gap': '事项未列入清单',
};

export const NON_ACCEPTANCE_NAMES: Readonly<Record<NonAcceptanceGround, string>> = {
  'citizen-remedy': '当事人与机关之间的争议',
  'data-sharing': '政务数据共享争议',
  'power-division': '职权划分调整',
  personnel: '人事事项',
  'not-same-level': '不属本级协调范围',
  'consultation-not-tried': '未经协商',
  'no-dispute': '不存在争议',
};
