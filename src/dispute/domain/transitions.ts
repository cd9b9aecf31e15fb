import type { Role } from '../../kernel/actor.js';
import type { DisputeEvent, DisputeState } from '../../case-file/index.js';
import type { DisputeCommandType } from './commands.js';

/** 申请机关, 被申请机关, 争议各方, 司法局, 共同的上一级, 在上一级之下的政府, 司法局或者上一级, 被指定的机关. */
export type Side = 'applicant' | 'respondent' | 'party' | 'bureau' | 'superior' | 'below-superior' | 'bureau-or-superior' | 'designated';

/** Who may take a step, and from which state; read as the table of the process (docs/processes/dispute.md). */
export interface Transition {
  readonly verb: string;
  readonly chinese: string;
  readonly side: Side;
  readonly roles: readonly Role[];
  readonly from: readonly DisputeState[];
  readonly event: DisputeEvent['type'];
  /** States in which the outcome already holds: the step is harmless and adds nothing. */
  readonly done: readonly DisputeState[];
}

const leaders: readonly Role[] = ['leader', 'head'];
const bureau: readonly Role[] = ['dispute-officer'];
const superior: readonly Role[] = ['county-leader'];
const asking: readonly DisputeState[] = ['forwarded', 'responded', 'response-overdue'];
const answered: readonly DisputeState[] = ['responded', 'response-overdue', 'coordinating'];
const coordinated: readonly DisputeState[] = ['accepted', ...asking, 'coordinating'];
const pending: readonly DisputeState[] = ['applied', ...coordinated, 'escalated', 'routed', 'suspended'];

const step = (
  verb: string,
  chinese: string,
  side: Side,
  roles: readonly Role[],
  from: readonly DisputeState[],
  event: DisputeEvent['type'],
  done: readonly DisputeState[] = [],
): Transition => ({ verb, chinese, side, roles, from, event, done });

export const TRANSITIONS: Readonly<Record<Exclude<DisputeCommandType, 'ApplyForCoordination'>, Transition>> = {
  AcceptApplication: step('accept', '受理', 'bureau', bureau, ['applied'], 'DisputeAccepted', ['accepted']),
  DeclineApplication: step('decline', '不予受理', 'bureau', bureau, ['applied'], 'DisputeNotAccepted', ['not-accepted']),
  ForwardDispute: step('forward', '转送答复', 'bureau', bureau, ['accepted'], 'DisputeForwarded', ['forwarded']),
  RespondToDispute: step('respond', '答复争议', 'respondent', leaders, [...asking, 'coordinating'], 'DisputeResponded'),
  RecordMissedReplies: step('record-missed-replies', '记录逾期未答复', 'bureau', bureau, ['forwarded'], 'DisputeRepliesMissed', [
    'response-overdue',
  ]),
  OrderInterim: step('order-interim', '临时措施', 'bureau-or-superior', [...bureau, ...superior], pending, 'InterimMeasureOrdered'),
  HoldCoordination: step('hold-meeting', '记录协调会', 'bureau', bureau, answered, 'CoordinationMeetingHeld'),
  DraftOpinion: step('draft-opinion', '拟协调意见', 'bureau', bureau, [...answered, 'routed'], 'CoordinationOpinionDrafted'),
  SignOpinion: step('sign', '签署协调意见', 'party', leaders, ['coordinating'], 'CoordinationOpinionSigned'),
  IssueOpinion: step('issue-opinion', '出具协调意见书', 'bureau', bureau, ['coordinating'], 'CoordinationOpinionIssued', ['agreed']),
  EscalateDispute: step('escalate', '报请决定', 'bureau', bureau, [...answered, 'routed'], 'DisputeEscalated', ['escalated']),
  DesignateJurisdiction: step('designate', '指定管辖', 'superior', superior, pending, 'JurisdictionDesignated'),
  RecordSuperiorDesignation: step(
    'record-designation',
    '登记上级的指定管辖',
    'below-superior',
    superior,
    pending,
    'JurisdictionDesignated',
  ),
  ConfirmExecution: step('execute', '确认移交完成', 'designated', leaders, ['designated'], 'DesignationExecuted', ['executed']),
  WithdrawApplication: step('withdraw', '撤回申请', 'applicant', leaders, ['applied', ...coordinated], 'ApplicationWithdrawn', [
    'withdrawn',
  ]),
  RouteToStaffingOffice: step('route-to-staffing', '转编办', 'bureau', bureau, coordinated, 'DisputeRoutedToStaffingOffice', ['routed']),
  SuspendDispute: step('suspend', '中止协调', 'bureau', bureau, coordinated, 'DisputeSuspended', ['suspended']),
  ResumeDispute: step('resume', '恢复协调', 'bureau', bureau, ['suspended'], 'DisputeResumed'),
  CloseDispute: step('close', '争议办结', 'bureau', bureau, ['agreed', 'executed'], 'DisputeClosed', ['closed']),
};

/** An application is signed by the leader of the organ. */
export const APPLICATION_ROLES: readonly Role[] = leaders;
