import type { Decider } from '../../../kernel/decider.js';
import { consentToExtension, declineExtension, deliver, extendReply, grant, refuse, requestExtension } from './answering.js';
import type { InfoRequestCommand } from './commands.js';
import { coordinate, decideDispute, raiseDispute, recordNegotiation } from './disputing.js';
import { recall, reportRectification, resume, suspend, terminate } from './ending.js';
import type { InfoRequestEvent } from './events.js';
import { evolve } from './evolve.js';
import { draft, noticeSupplement, revise, sign, supplement, withdraw } from './requesting.js';
import { type ShareRecord, noShare } from './share.js';
import { answerCorrection, consentOnward, passOn, read, requestCorrection } from './using.js';

const decide = (command: InfoRequestCommand, share: ShareRecord): readonly InfoRequestEvent[] => {
  switch (command.type) {
    case 'DraftInfoRequest':
      return draft(command, share);
    case 'ReviseInfoRequest':
      return revise(command, share);
    case 'SignInfoRequest':
      return sign(command, share);
    case 'WithdrawInfoRequest':
      return withdraw(command, share);
    case 'NoticeSupplement':
      return noticeSupplement(command, share);
    case 'SupplementInfoRequest':
      return supplement(command, share);
    case 'RequestExtension':
      return requestExtension(command, share);
    case 'ConsentToExtension':
      return consentToExtension(command, share);
    case 'DeclineExtension':
      return declineExtension(command, share);
    case 'ExtendReply':
      return extendReply(command, share);
    case 'GrantInfoRequest':
      return grant(command, share);
    case 'RefuseInfoRequest':
      return refuse(command, share);
    case 'DeliverInfo':
      return deliver(command, share);
    case 'ReadInfo':
      return read(command, share);
    case 'RequestCorrection':
      return requestCorrection(command, share);
    case 'AnswerCorrection':
      return answerCorrection(command, share);
    case 'SuspendAccess':
      return suspend(command, share);
    case 'ReportRectification':
      return reportRectification(command, share);
    case 'ResumeAccess':
      return resume(command, share);
    case 'TerminateShare':
      return terminate(command, share);
    case 'RecallShare':
      return recall(command, share);
    case 'ConsentOnward':
      return consentOnward(command, share);
    case 'PassOn':
      return passOn(command, share);
    case 'RecordNegotiation':
      return recordNegotiation(command, share);
    case 'RaiseDispute':
      return raiseDispute(command, share);
    case 'CoordinateDispute':
      return coordinate(command, share);
    case 'DecideDispute':
      return decideDispute(command, share);
  }
};

/** 信息共享 on request: who may ask for what, what may come of it, and who reads it. */
export const infoRequest: Decider<ShareRecord, InfoRequestCommand, InfoRequestEvent> = { initial: noShare, evolve, decide };
