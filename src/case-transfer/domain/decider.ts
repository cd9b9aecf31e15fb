import type { Decider } from '../../kernel/decider.js';
import { type CaseEvent, type CaseFile, type HandoffEvent, evolve, openFile, unopened } from '../../case-file/index.js';
import {
  accept,
  agreeReturn,
  feedBackFiling,
  feedBackResult,
  object,
  proposeReturn,
  provideSupplement,
  receive,
  requestSupplement,
} from './answering.js';
import type { HandoffCommand } from './commands.js';
import { approve, closeSenderCase, convertToCriminal, draft, notifyParty, reject, revise, send, submit, withdraw } from './sending.js';

const decide = (command: HandoffCommand, state: CaseFile): readonly HandoffEvent[] => {
  const file = openFile(state);
  switch (command.type) {
    case 'DraftHandoff':
      return draft(command, file);
    case 'ReviseHandoff':
      return revise(command, file);
    case 'SubmitHandoff':
      return submit(command, file);
    case 'ApproveHandoff':
      return approve(command, file);
    case 'RejectHandoff':
      return reject(command, file);
    case 'SendHandoff':
      return send(command, file);
    case 'NotifyPartyOfTransfer':
      return notifyParty(command, file);
    case 'ReceiveHandoff':
      return receive(command, file);
    case 'RequestSupplement':
      return requestSupplement(command, file);
    case 'ProvideSupplement':
      return provideSupplement(command, file);
    case 'AcceptHandoff':
      return accept(command, file);
    case 'ObjectToHandoff':
      return object(command, file);
    case 'ProposeReturn':
      return proposeReturn(command, file);
    case 'AgreeReturn':
      return agreeReturn(command, file);
    case 'WithdrawHandoff':
      return withdraw(command, file);
    case 'ConvertToCriminal':
      return convertToCriminal(command, file);
    case 'FeedBackFiling':
      return feedBackFiling(command, file);
    case 'FeedBackResult':
      return feedBackResult(command, file);
    case 'CloseSenderCase':
      return closeSenderCase(command, file);
  }
};

/** 案件移送: who may hand a case to whom, and what may be answered. */
export const caseTransfer: Decider<CaseFile, HandoffCommand, HandoffEvent, CaseEvent> = { initial: unopened, evolve, decide };
