import type { Role } from '../../kernel/actor.js';
import type { WhistleCommandType } from './commands.js';
import type { WhistleState } from './whistle.js';
import type { WhistleEvent } from './whistle.events.js';

/** 吹哨乡镇, 被呼叫的部门, 派单机构, 乡镇或者派单机构, 乡镇或者被呼叫的部门. */
export type Side = 'township' | 'called' | 'dispatch' | 'township-or-dispatch' | 'party';

/** Who may take a step, and from which state; read as the table of the process (docs/processes/whistle.md). */
export interface Transition {
  readonly verb: string;
  readonly chinese: string;
  readonly side: Side;
  readonly roles: readonly Role[];
  readonly from: readonly WhistleState[];
  readonly events: readonly WhistleEvent['type'][];
}

const officers: readonly Role[] = ['case-officer', 'unit-head'];
const leaders: readonly Role[] = ['leader', 'head'];
const anybody: readonly Role[] = [...officers, ...leaders];
const head: readonly Role[] = ['head'];

const step = (
  verb: string,
  chinese: string,
  side: Side,
  roles: readonly Role[],
  from: readonly WhistleState[],
  ...events: readonly WhistleEvent['type'][]
): Transition => ({ verb, chinese, side, roles, from, events });

export type StepType = Exclude<WhistleCommandType, 'DraftWhistle'>;

export const TRANSITIONS: Readonly<Record<StepType, Transition>> = {
  ReviseWhistle: step('revise', '修改吹哨', 'township', officers, ['drafted', 'returned'], 'WhistleRevised'),
  ReturnWhistle: step('return', '退回修改', 'township', head, ['drafted', 'reviewed'], 'WhistleReturned'),
  ReviewWhistle: step('review', '审核同意', 'township', head, ['drafted'], 'WhistleReviewed'),
  BlowWhistle: step('blow', '吹哨', 'township', head, ['drafted', 'reviewed'], 'WhistleReviewed', 'WhistleBlown'),
  WithdrawWhistle: step('withdraw', '撤回吹哨', 'township', anybody, ['drafted', 'returned', 'reviewed'], 'WhistleWithdrawn'),
  CallDepartment: step('call', '增派部门', 'township-or-dispatch', ['head', 'dispatcher'], ['blown'], 'DepartmentCalled'),
  ReportIn: step('report', '报到', 'called', anybody, ['blown'], 'DepartmentResponded'),
  HandleOnSite: step('handle', '记录现场处置', 'called', anybody, ['blown'], 'OnSiteHandled'),
  HoldMeeting: step('hold-meeting', '记录会商', 'party', anybody, ['blown'], 'WhistleMeetingHeld'),
  NameLead: step('name-lead', '确定牵头部门', 'township', leaders, ['blown'], 'WhistleLeadNamed'),
  ObjectToCall: step('object', '对派单提出异议', 'called', leaders, ['blown'], 'WhistleObjected'),
  DecideObjection: step('decide-objection', '复核异议', 'dispatch', ['dispatcher'], ['blown'], 'WhistleObjectionDecided'),
  ReportUp: step('report-up', '报县人民政府', 'township', leaders, ['blown'], 'WhistleReportedUp'),
  CloseWhistle: step('close', '销哨', 'township', leaders, ['blown'], 'WhistleClosed', 'WhistleReportedUp'),
  RateWhistle: step('rate', '评哨', 'party', ['unit-head', ...leaders], ['closed'], 'WhistleRated'),
  LinkWhistle: step('link', '关联案卷', 'party', anybody, ['blown', 'closed'], 'WhistleLinked'),
};

/** An officer of the township proposes; its head decides. */
export const DRAFT_ROLES: readonly Role[] = officers;
