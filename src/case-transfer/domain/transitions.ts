import type { Role } from '../../kernel/actor.js';
import type { HandoffEvent, HandoffState } from '../../case-file/index.js';
import type { HandoffCommandType } from './commands.js';

export type Side = 'sender' | 'receiver' | 'either';

/** Who may take a step, and from which state; read as the table of the process (docs/processes/case-transfer.md). */
export interface Transition {
  readonly verb: string;
  readonly chinese: string;
  readonly side: Side;
  readonly roles: readonly Role[];
  readonly from: readonly HandoffState[];
  readonly event: HandoffEvent['type'];
  /** States in which the outcome already holds: the step is harmless and adds nothing. */
  readonly done: readonly HandoffState[];
}

const officers: readonly Role[] = ['case-officer', 'unit-head'];
const leaders: readonly Role[] = ['leader', 'head'];
const desk: readonly Role[] = ['registrar', 'case-officer', 'unit-head'];
const answerable: readonly HandoffState[] = ['received', 'supplement-requested', 'supplemented'];
const taken: readonly HandoffState[] = ['accepted', 'in-progress', 'result-fed-back', 'closed'];

export const TRANSITIONS: Readonly<Record<Exclude<HandoffCommandType, 'DraftHandoff'>, Transition>> = {
  ReviseHandoff: {
    verb: 'revise',
    chinese: '修改拟稿',
    side: 'sender',
    roles: officers,
    from: ['drafted'],
    event: 'HandoffRevised',
    done: [],
  },
  SubmitHandoff: {
    verb: 'submit',
    chinese: '报批',
    side: 'sender',
    roles: officers,
    from: ['drafted'],
    event: 'HandoffSubmitted',
    done: ['pending-approval'],
  },
  ApproveHandoff: {
    verb: 'approve',
    chinese: '批准移送',
    side: 'sender',
    roles: leaders,
    from: ['pending-approval'],
    event: 'HandoffApproved',
    done: ['approved'],
  },
  RejectHandoff: {
    verb: 'reject',
    chinese: '不予移送',
    side: 'sender',
    roles: leaders,
    from: ['pending-approval'],
    event: 'HandoffRejected',
    done: ['rejected'],
  },
  SendHandoff: { verb: 'send', chinese: '发出移送', side: 'sender', roles: desk, from: ['approved'], event: 'HandoffSent', done: ['sent'] },
  NotifyPartyOfTransfer: {
    verb: 'notify-party',
    chinese: '告知当事人',
    side: 'sender',
    roles: desk,
    from: ['sent', ...answerable, 'objected', ...taken],
    event: 'PartyNotifiedOfTransfer',
    done: [],
  },
  ReceiveHandoff: {
    verb: 'receive',
    chinese: '签收',
    side: 'receiver',
    roles: desk,
    from: ['sent'],
    event: 'HandoffReceived',
    done: ['received'],
  },
  RequestSupplement: {
    verb: 'request-supplement',
    chinese: '要求补正',
    side: 'receiver',
    roles: [...officers, ...leaders],
    from: ['received'],
    event: 'SupplementRequested',
    done: [],
  },
  ProvideSupplement: {
    verb: 'supplement',
    chinese: '补正',
    side: 'sender',
    roles: officers,
    from: ['supplement-requested'],
    event: 'SupplementProvided',
    done: ['supplemented'],
  },
  AcceptHandoff: {
    verb: 'accept',
    chinese: '接收',
    side: 'receiver',
    roles: leaders,
    from: [...answerable, 'objected'],
    event: 'HandoffAccepted',
    done: ['accepted'],
  },
  ObjectToHandoff: {
    verb: 'object',
    chinese: '提出管辖异议',
    side: 'receiver',
    roles: leaders,
    from: answerable,
    event: 'HandoffObjected',
    done: [],
  },
  ProposeReturn: {
    verb: 'propose-return',
    chinese: '提出协商退回',
    side: 'either',
    roles: leaders,
    from: ['objected'],
    event: 'HandoffReturnProposed',
    done: [],
  },
  AgreeReturn: {
    verb: 'agree-return',
    chinese: '同意协商退回',
    side: 'either',
    roles: leaders,
    from: ['objected'],
    event: 'HandoffReturnedByAgreement',
    done: ['returned'],
  },
  WithdrawHandoff: {
    verb: 'withdraw',
    chinese: '撤回移送',
    side: 'sender',
    roles: leaders,
    from: ['drafted', 'pending-approval', 'approved', 'sent', ...answerable, 'objected'],
    event: 'HandoffWithdrawn',
    done: ['withdrawn'],
  },
  ConvertToCriminal: {
    verb: 'convert-to-criminal',
    chinese: '转涉嫌犯罪移送',
    side: 'sender',
    roles: [...officers, ...leaders],
    from: ['drafted', 'pending-approval', 'approved', 'sent', ...answerable, 'objected'],
    event: 'HandoffConvertedToCriminal',
    done: ['converted-to-criminal'],
  },
  FeedBackFiling: {
    verb: 'feed-back-filing',
    chinese: '反馈立案情况',
    side: 'receiver',
    roles: [...desk, ...leaders],
    from: ['in-progress'],
    event: 'HandoffFilingFedBack',
    done: [],
  },
  FeedBackResult: {
    verb: 'feed-back-result',
    chinese: '反馈处理结果',
    side: 'receiver',
    roles: [...desk, ...leaders],
    from: ['in-progress'],
    event: 'HandoffResultFedBack',
    done: ['result-fed-back', 'closed'],
  },
  CloseSenderCase: {
    verb: 'close',
    chinese: '移送结案',
    side: 'sender',
    roles: leaders,
    from: ['accepted', 'in-progress', 'result-fed-back'],
    event: 'SenderCaseClosed',
    done: ['closed'],
  },
};

export const DRAFT_ROLES: readonly Role[] = officers;
