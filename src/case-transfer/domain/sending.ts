import { Rejection } from '../../kernel/rejection.js';
import { dateOf } from '../../kernel/time.js';
import {
  type ClockPurpose,
  type HandoffContent,
  type HandoffEvent,
  type MaterialKind,
  type OpenFile,
  cancelClocks,
  meetClock,
  startClock,
} from '../../case-file/index.js';
import { checkDraft, checkReceiver } from './check-draft.js';
import type { DraftContent, HandoffCommandOf } from './commands.js';
import { guardDraft } from './guard-draft.js';
import { alreadyDone, guardStep } from './guard.js';
import { handoffOf } from '../../case-file/index.js';

type Facts = readonly HandoffEvent[];

const written = (content: DraftContent, officers: HandoffContent['officers']): HandoffContent => ({ ...content, officers });

/** Urgent: 24 hours instead of three working days, from the same start. */
const urgentClock = (command: HandoffCommandOf<'DraftHandoff' | 'ReviseHandoff'>): ReturnType<typeof startClock> =>
  command.content.urgency === 'urgent'
    ? startClock('transfer-out', command.actor.organId, command.actor.organId, command.due['transfer-out'])
    : [];

export const draft = (command: HandoffCommandOf<'DraftHandoff'>, file: OpenFile): Facts => {
  const { handoffId, actor, at, receiver } = command;
  if (file.handoffs.some((handoff) => handoff.handoffId === handoffId)) return [];
  guardDraft(file, actor);
  const officers = checkDraft(file, command);
  return [
    {
      type: 'HandoffDrafted',
      data: {
        handoffId,
        by: actor.officerId,
        organ: actor.organId,
        from: actor.organId,
        to: receiver.organ,
        ...written(command.content, officers),
        occurredAt: at,
        clocks: urgentClock(command),
      },
    },
  ];
};

export const revise = (command: HandoffCommandOf<'ReviseHandoff'>, file: OpenFile): Facts => {
  const { handoffId, actor, at, receiver } = command;
  guardStep('ReviseHandoff', file, handoffId, actor);
  const officers = checkDraft(file, command);
  return [
    {
      type: 'HandoffRevised',
      data: {
        handoffId,
        by: actor.officerId,
        organ: actor.organId,
        to: receiver.organ,
        ...written(command.content, officers),
        occurredAt: at,
        clocks: urgentClock(command),
      },
    },
  ];
};

const REQUIRED: Readonly<Record<'lead' | 'case', readonly MaterialKind[]>> = {
  lead: ['source-material', 'evidence'],
  case: ['investigation-report', 'records'],
};

/** What is still missing before the draft may be submitted; a lead needs less than a case (domain.md 2.11). */
export const missingMaterials = (file: OpenFile, { materials, goods }: HandoffContent): readonly MaterialKind[] => {
  const there = new Set(materials.map(({ kind }) => kind));
  const required: MaterialKind[] = [...REQUIRED[file.details.subject]];
  if (goods.length > 0) required.push('goods-list');
  if (goods.some(({ fate }) => fate === 'disposed-with-proceeds')) required.push('proceeds-slip');
  return required.filter((kind) => !there.has(kind));
};

export const submit = ({ handoffId, actor, at }: HandoffCommandOf<'SubmitHandoff'>, file: OpenFile): Facts => {
  if (alreadyDone('SubmitHandoff', handoffOf(file, handoffId), actor)) return [];
  const handoff = guardStep('SubmitHandoff', file, handoffId, actor);
  const missing = missingMaterials(file, handoff.content);
  if (missing.length > 0) throw new Rejection('handoff/materials-missing', { missing });
  return [{ type: 'HandoffSubmitted', data: { handoffId, by: actor.officerId, organ: actor.organId, occurredAt: at, clocks: [] } }];
};

export const approve = ({ handoffId, actor, at, opinion }: HandoffCommandOf<'ApproveHandoff'>, file: OpenFile): Facts => {
  if (alreadyDone('ApproveHandoff', handoffOf(file, handoffId), actor)) return [];
  guardStep('ApproveHandoff', file, handoffId, actor);
  return [
    {
      type: 'HandoffApproved',
      data: {
        handoffId,
        by: actor.officerId,
        organ: actor.organId,
        occurredAt: at,
        clocks: [],
        ...(opinion === undefined ? {} : { opinion }),
      },
    },
  ];
};

export const reject = ({ handoffId, actor, at, reasons }: HandoffCommandOf<'RejectHandoff'>, file: OpenFile): Facts => {
  if (alreadyDone('RejectHandoff', handoffOf(file, handoffId), actor)) return [];
  guardStep('RejectHandoff', file, handoffId, actor);
  return [{ type: 'HandoffRejected', data: { handoffId, by: actor.officerId, organ: actor.organId, reasons, occurredAt: at, clocks: [] } }];
};

export const send = (
  { handoffId, actor, at, due, receiver, documentNumber, signedBy }: HandoffCommandOf<'SendHandoff'>,
  file: OpenFile,
): Facts => {
  if (alreadyDone('SendHandoff', handoffOf(file, handoffId), actor)) return [];
  const handoff = guardStep('SendHandoff', file, handoffId, actor);
  checkReceiver(receiver, dateOf(at));
  const named = handoff.content.officers.map(({ officer }) => officer);
  if (signedBy[0] === signedBy[1] || !signedBy.every((officer) => named.includes(officer)))
    throw new Rejection('handoff/two-signatures', {}, 'FC-2');
  return [
    {
      type: 'HandoffSent',
      data: {
        handoffId,
        by: actor.officerId,
        organ: actor.organId,
        to: handoff.to,
        documentNumber,
        signedBy,
        occurredAt: at,
        clocks: [...meetClock(file, 'transfer-out', handoff.from, at), ...startClock('receipt', handoffId, handoff.to, due.receipt)],
      },
    },
  ];
};

export const notifyParty = (
  { handoffId, actor, at, method, documentNumber }: HandoffCommandOf<'NotifyPartyOfTransfer'>,
  file: OpenFile,
): Facts => {
  guardStep('NotifyPartyOfTransfer', file, handoffId, actor);
  return [
    {
      type: 'PartyNotifiedOfTransfer',
      data: {
        handoffId,
        by: actor.officerId,
        organ: actor.organId,
        method,
        occurredAt: at,
        clocks: [],
        ...(documentNumber === undefined ? {} : { documentNumber }),
      },
    },
  ];
};

const RUNNING_FOR_ANSWER: readonly ClockPurpose[] = ['receipt', 'supplement-window', 'supplement', 'answer', 'negotiate', 'check-lead'];

export const withdraw = ({ handoffId, actor, at, reasons, partyTold }: HandoffCommandOf<'WithdrawHandoff'>, file: OpenFile): Facts => {
  if (alreadyDone('WithdrawHandoff', handoffOf(file, handoffId), actor)) return [];
  const handoff = guardStep('WithdrawHandoff', file, handoffId, actor);
  if (handoff.partyNotifiedAt !== undefined && !partyTold) throw new Rejection('handoff/party-must-be-told');
  return [
    {
      type: 'HandoffWithdrawn',
      data: {
        handoffId,
        by: actor.officerId,
        organ: actor.organId,
        reasons,
        partyTold,
        occurredAt: at,
        clocks: cancelClocks(file, RUNNING_FOR_ANSWER, handoffId, at),
      },
    },
  ];
};

export const convertToCriminal = ({ handoffId, actor, at, facts }: HandoffCommandOf<'ConvertToCriminal'>, file: OpenFile): Facts => {
  if (alreadyDone('ConvertToCriminal', handoffOf(file, handoffId), actor)) return [];
  const { from } = guardStep('ConvertToCriminal', file, handoffId, actor);
  return [
    {
      type: 'HandoffConvertedToCriminal',
      data: {
        handoffId,
        by: actor.officerId,
        organ: actor.organId,
        facts,
        occurredAt: at,
        clocks: [...cancelClocks(file, RUNNING_FOR_ANSWER, handoffId, at), ...cancelClocks(file, ['transfer-out'], from, at)],
      },
    },
  ];
};

export const closeSenderCase = ({ handoffId, actor, at, reason }: HandoffCommandOf<'CloseSenderCase'>, file: OpenFile): Facts => {
  const handoff = handoffOf(file, handoffId);
  if (handoff.senderClosed && actor.organId === handoff.from) return [];
  guardStep('CloseSenderCase', file, handoffId, actor);
  return [{ type: 'SenderCaseClosed', data: { handoffId, by: actor.officerId, organ: actor.organId, reason, occurredAt: at, clocks: [] } }];
};
