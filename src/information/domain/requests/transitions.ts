import type { Role } from '../../../kernel/actor.js';
import type { InfoCommandType } from './commands.js';
import type { InfoRequestEvent } from './events.js';
import type { ScopeKind } from './values.js';
import type { ShareState } from './share.js';

/** `guardian` is the provider or the data authority, either of which may stop a misuse (政务数据共享条例 27). */
export type ShareSide = 'requester' | 'provider' | 'authority' | 'government' | 'guardian' | 'either';

/** Who may take a step and from which state; read as the table of the process (docs/processes/information-request.md). */
export interface Transition {
  readonly verb: string;
  readonly chinese: string;
  readonly side: ShareSide;
  readonly roles: readonly Role[];
  readonly kinds: readonly ScopeKind[];
  readonly from: readonly ShareState[];
  readonly events: readonly InfoRequestEvent['type'][];
}

const officers: readonly Role[] = ['case-officer', 'unit-head'];
/** 共享工作机构负责人 signs the request and the reply (政务数据共享条例 20). */
const office: readonly Role[] = ['data-office-head'];
const readers: readonly Role[] = [
  'case-officer',
  'unit-head',
  'legal-reviewer',
  'leader',
  'head',
  'registrar',
  'data-office-head',
  'auxiliary',
];
const all: readonly ScopeKind[] = ['catalogue', 'case'];
const begun: readonly ShareState[] = [
  'requested',
  'supplement-noticed',
  'refused',
  'granted',
  'delivered',
  'suspended',
  'terminated',
  'recalled',
];

const step = (
  verb: string,
  chinese: string,
  side: ShareSide,
  roles: readonly Role[],
  kinds: readonly ScopeKind[],
  from: readonly ShareState[],
  ...events: readonly InfoRequestEvent['type'][]
): Transition => ({ verb, chinese, side, roles, kinds, from, events });

export const TRANSITIONS: Readonly<Record<Exclude<InfoCommandType, 'DraftInfoRequest'>, Transition>> = {
  ReviseInfoRequest: step('revise', '修改申请', 'requester', officers, all, ['drafted'], 'InfoRequestRevised'),
  SignInfoRequest: step('sign', '签发申请', 'requester', office, all, ['drafted'], 'InfoRequested'),
  WithdrawInfoRequest: step(
    'withdraw',
    '撤回申请',
    'requester',
    office,
    all,
    ['drafted', 'requested', 'supplement-noticed', 'refused'],
    'InfoRequestWithdrawn',
  ),
  NoticeSupplement: step('request-supplement', '一次性告知补充', 'provider', office, all, ['requested'], 'InfoSupplementNoticed'),
  SupplementInfoRequest: step('supplement', '补充或缩小范围', 'requester', office, all, ['supplement-noticed'], 'InfoSupplemented'),
  RequestExtension: step(
    'request-extension',
    '报请延长答复',
    'provider',
    office,
    ['catalogue'],
    ['requested', 'supplement-noticed'],
    'InfoExtensionRequested',
  ),
  ConsentToExtension: step(
    'consent-extension',
    '同意延长',
    'authority',
    office,
    ['catalogue'],
    ['requested', 'supplement-noticed'],
    'InfoExtended',
  ),
  DeclineExtension: step(
    'decline-extension',
    '不同意延长',
    'authority',
    office,
    ['catalogue'],
    ['requested', 'supplement-noticed'],
    'InfoExtensionDeclined',
  ),
  ExtendReply: step('extend', '延长提供', 'provider', office, ['case'], ['requested', 'supplement-noticed'], 'InfoExtended'),
  GrantInfoRequest: step('grant', '同意共享', 'provider', office, all, ['requested'], 'InfoGranted'),
  RefuseInfoRequest: step('refuse', '不予共享', 'provider', office, all, ['requested', 'supplement-noticed'], 'InfoRefused'),
  DeliverInfo: step('deliver', '提供信息', 'provider', [...office, ...officers], all, ['granted'], 'InfoDelivered'),
  ReadInfo: step(
    'read',
    '查阅',
    'requester',
    readers,
    all,
    ['granted', 'delivered', 'suspended', 'terminated', 'recalled'],
    'InfoRead',
    'InfoReadRefused',
  ),
  RequestCorrection: step(
    'request-correction',
    '申请校核',
    'requester',
    [...officers, ...office],
    all,
    ['delivered'],
    'InfoCorrectionRequested',
  ),
  AnswerCorrection: step(
    'answer-correction',
    '反馈校核',
    'provider',
    [...officers, ...office],
    all,
    ['delivered', 'suspended'],
    'InfoCorrected',
  ),
  SuspendAccess: step('suspend', '暂停共享', 'guardian', office, all, ['delivered'], 'InfoMisused', 'InfoAccessSuspended'),
  ReportRectification: step('report-rectification', '报告整改', 'requester', office, all, ['suspended'], 'InfoRectified'),
  ResumeAccess: step('resume', '恢复共享', 'guardian', office, all, ['suspended'], 'InfoAccessResumed'),
  TerminateShare: step('terminate', '终止共享', 'guardian', office, all, ['suspended'], 'InfoTerminated'),
  RecallShare: step('recall', '收回共享', 'provider', office, all, ['granted', 'delivered'], 'InfoRecalled'),
  ConsentOnward: step('consent-onward', '同意转供第三方', 'provider', office, all, ['delivered'], 'InfoOnwardConsented'),
  PassOn: step('pass-on', '转供第三方', 'requester', [...officers, ...office], all, ['delivered'], 'InfoPassedOn'),
  RecordNegotiation: step(
    'negotiate',
    '记录协商',
    'either',
    office,
    all,
    ['requested', 'refused', 'granted', 'delivered', 'suspended'],
    'InfoNegotiated',
  ),
  RaiseDispute: step(
    'raise-dispute',
    '申请协调共享争议',
    'either',
    office,
    all,
    ['requested', 'refused', 'granted', 'delivered', 'suspended'],
    'InfoDisputeRaised',
  ),
  CoordinateDispute: step('coordinate', '记录协调结果', 'authority', office, all, begun, 'InfoDisputeCoordinated'),
  DecideDispute: step('decide', '决定共享争议', 'government', ['county-leader'], all, begun, 'InfoDisputeDecided'),
};

/** Drafted by those who work on the case, signed by the head of the data office. */
export const DRAFT_ROLES: readonly Role[] = officers;
