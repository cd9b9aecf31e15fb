import type { Actor } from '../../kernel/actor.js';
import type { HandoffId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import { type Handoff, type OpenFile, disputePending, handoffOf, isRecused, wasAccepted } from '../../case-file/index.js';
import type { HandoffCommandType } from './commands.js';
import { TRANSITIONS, type Transition } from './transitions.js';

export type StepType = Exclude<HandoffCommandType, 'DraftHandoff'>;

const assertOrgan = (transition: Transition, handoff: Handoff, { organId }: Actor): void => {
  if (transition.side !== 'receiver' && organId === handoff.from) return;
  if (transition.side !== 'sender' && organId === handoff.to) return;
  throw new Rejection(
    transition.side === 'sender' ? 'handoff/not-sender' : transition.side === 'receiver' ? 'handoff/not-addressee' : 'handoff/not-party',
    {},
    transition.side === 'receiver' ? 'FC-4' : undefined,
  );
};

const assertState = (type: StepType, transition: Transition, handoff: Handoff): void => {
  if (transition.from.includes(handoff.state)) return;
  if (type === 'WithdrawHandoff' && wasAccepted(handoff)) throw new Rejection('handoff/withdraw-after-acceptance');
  if (type === 'CloseSenderCase') throw new Rejection('handoff/close-before-acceptance', { state: handoff.state }, 'MWR-56');
  if (type === 'RequestSupplement' && handoff.supplement !== undefined) throw new Rejection('handoff/supplement-once', {}, 'DAT-21d');
  throw new Rejection('handoff/wrong-state', { state: handoff.state, step: transition.chinese });
};

/** Steps that would send the case on, take it or give it back while a superior has still to say whose it is (行政处罚法 25). */
const WAITS_FOR_DECISION: readonly StepType[] = [
  'ReviseHandoff',
  'SubmitHandoff',
  'ApproveHandoff',
  'SendHandoff',
  'AcceptHandoff',
  'ProposeReturn',
  'AgreeReturn',
  'WithdrawHandoff',
];

/** Rules of single steps that hold whatever the officer writes. */
const SPECIFIC: Partial<Record<StepType, (file: OpenFile, handoff: Handoff, actor: Actor) => void>> = {
  ApproveHandoff: (file, handoff, { officerId }) => {
    if (handoff.draftedBy === officerId) throw new Rejection('handoff/drafter-cannot-approve');
    if (file.crimeSuspected) throw new Rejection('handoff/crime-suspected', {}, 'CRM-5b');
  },
  RejectHandoff: (_file, handoff, { officerId }) => {
    if (handoff.draftedBy === officerId) throw new Rejection('handoff/drafter-cannot-approve');
  },
  NotifyPartyOfTransfer: (file, handoff) => {
    if (file.parties.length === 0) throw new Rejection('handoff/no-known-party');
    if (handoff.partyNotifiedAt !== undefined) throw new Rejection('handoff/party-already-notified');
  },
  AgreeReturn: (_file, handoff, { organId }) => {
    if (handoff.returnProposal === undefined) throw new Rejection('handoff/return-not-proposed');
    if (handoff.returnProposal.by === organId) throw new Rejection('handoff/return-needs-other-side');
  },
  FeedBackFiling: (file, handoff, { organId }) => {
    if (handoff.filingFedBack) throw new Rejection('handoff/filing-already-fed-back');
    const record = file.organs.find(({ organ }) => organ === organId);
    if (record?.filedAt === undefined && record?.notFiledAt === undefined) throw new Rejection('handoff/filing-undecided');
  },
  FeedBackResult: (file, _handoff, { organId }) => {
    if (file.organs.find(({ organ }) => organ === organId)?.conclusion === undefined) throw new Rejection('handoff/not-concluded');
  },
  CloseSenderCase: (_file, handoff) => {
    if (handoff.senderClosed) throw new Rejection('handoff/sender-already-closed');
  },
};

/** Whether the step's outcome already holds for this organ: a second click is not a second act. */
export const alreadyDone = (type: StepType, handoff: Handoff, actor: Actor): boolean => {
  const transition = TRANSITIONS[type];
  return (
    transition.done.includes(handoff.state) &&
    (transition.side !== 'sender' || actor.organId === handoff.from) &&
    (transition.side !== 'receiver' || actor.organId === handoff.to)
  );
};

/** Throws unless this actor may take this step now. */
export const guardStep = (type: StepType, file: OpenFile, handoffId: HandoffId, actor: Actor): Handoff => {
  const handoff = handoffOf(file, handoffId);
  const transition = TRANSITIONS[type];
  assertOrgan(transition, handoff, actor);
  assertState(type, transition, handoff);
  if (!transition.roles.includes(actor.role))
    throw new Rejection('handoff/role-not-entitled', { step: transition.chinese, roles: transition.roles });
  if (isRecused(file, actor.officerId)) throw new Rejection('case/officer-recused', {}, 'APL-43');
  if (WAITS_FOR_DECISION.includes(type) && disputePending(file)) throw new Rejection('handoff/dispute-pending', {}, 'APL-25');
  SPECIFIC[type]?.(file, handoff, actor);
  return handoff;
};
