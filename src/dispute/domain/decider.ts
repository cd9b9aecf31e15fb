import type { Decider } from '../../kernel/decider.js';
import { type CaseEvent, type CaseFile, type DisputeEvent, evolve, openFile, unopened } from '../../case-file/index.js';
import { acceptApplication, apply, declineApplication, withdrawApplication } from './applying.js';
import type { DisputeCommand } from './commands.js';
import { forward, holdCoordination, orderInterim, recordMissedReplies, respond, routeToStaffing } from './coordinating.js';
import { confirmExecution, designate, recordDesignation } from './designating.js';
import { draftOpinion, escalate, issueOpinion, signOpinion } from './opinion.js';
import { closeDispute, resume, suspend } from './pausing.js';

const decide = (command: DisputeCommand, state: CaseFile): readonly DisputeEvent[] => {
  const file = openFile(state);
  switch (command.type) {
    case 'ApplyForCoordination':
      return apply(command, file);
    case 'AcceptApplication':
      return acceptApplication(command, file);
    case 'DeclineApplication':
      return declineApplication(command, file);
    case 'ForwardDispute':
      return forward(command, file);
    case 'RespondToDispute':
      return respond(command, file);
    case 'RecordMissedReplies':
      return recordMissedReplies(command, file);
    case 'OrderInterim':
      return orderInterim(command, file);
    case 'HoldCoordination':
      return holdCoordination(command, file);
    case 'DraftOpinion':
      return draftOpinion(command, file);
    case 'SignOpinion':
      return signOpinion(command, file);
    case 'IssueOpinion':
      return issueOpinion(command, file);
    case 'EscalateDispute':
      return escalate(command, file);
    case 'DesignateJurisdiction':
      return designate(command, file);
    case 'RecordSuperiorDesignation':
      return recordDesignation(command, file);
    case 'ConfirmExecution':
      return confirmExecution(command, file);
    case 'WithdrawApplication':
      return withdrawApplication(command, file);
    case 'RouteToStaffingOffice':
      return routeToStaffing(command, file);
    case 'SuspendDispute':
      return suspend(command, file);
    case 'ResumeDispute':
      return resume(command, file);
    case 'CloseDispute':
      return closeDispute(command, file);
  }
};

/** 争议协调 and 指定管辖: the bureau coordinates and drafts, the common superior decides. */
export const dispute: Decider<CaseFile, DisputeCommand, DisputeEvent, CaseEvent> = { initial: unopened, evolve, decide };
