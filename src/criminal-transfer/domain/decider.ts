import type { Decider } from '../../kernel/decider.js';
import { type CaseEvent, type CaseFile, type CriminalTransferEvent, evolve, openFile, unopened } from '../../case-file/index.js';
import type { CriminalTransferCommand } from './commands.js';
import { concludeCriminalCase, handOverItems, passOn, returnToAdministration } from './justice.js';
import {
  declineToFile,
  decideReconsideration,
  explainReasons,
  fileCriminalCase,
  forward,
  requestMaterials,
  signReceipt,
} from './police.js';
import { approve, formTeam, nameActingHead, referMisconduct, refuse, report, send, supplyMaterials } from './preparing.js';
import {
  demandReasons,
  endorseNonFiling,
  issueFilingNotice,
  proposeSupervision,
  requestReconsideration,
  resumeAdministration,
} from './remedies.js';

const decide = (command: CriminalTransferCommand, state: CaseFile): readonly CriminalTransferEvent[] => {
  const file = openFile(state);
  switch (command.type) {
    case 'FormTaskTeam':
      return formTeam(command, file);
    case 'ReportCrime':
      return report(command, file);
    case 'NameActingHead':
      return nameActingHead(command, file);
    case 'ApproveTransfer':
      return approve(command, file);
    case 'RefuseTransfer':
      return refuse(command, file);
    case 'SendToPolice':
      return send(command, file);
    case 'SignReceipt':
      return signReceipt(command, file);
    case 'ForwardToPolice':
      return forward(command, file);
    case 'RequestMaterials':
      return requestMaterials(command, file);
    case 'SupplyMaterials':
      return supplyMaterials(command, file);
    case 'FileCriminalCase':
      return fileCriminalCase(command, file);
    case 'DeclineToFile':
      return declineToFile(command, file);
    case 'RequestReconsideration':
      return requestReconsideration(command, file);
    case 'DecideReconsideration':
      return decideReconsideration(command, file);
    case 'ProposeSupervision':
      return proposeSupervision(command, file);
    case 'DemandReasons':
      return demandReasons(command, file);
    case 'ExplainReasons':
      return explainReasons(command, file);
    case 'IssueFilingNotice':
      return issueFilingNotice(command, file);
    case 'EndorseNonFiling':
      return endorseNonFiling(command, file);
    case 'ResumeAdministration':
      return resumeAdministration(command, file);
    case 'HandOverItems':
      return handOverItems(command, file);
    case 'PassOnCriminalCase':
      return passOn(command, file);
    case 'ReturnToAdministration':
      return returnToAdministration(command, file);
    case 'ConcludeCriminalCase':
      return concludeCriminalCase(command, file);
    case 'ReferMisconduct':
      return referMisconduct(command, file);
  }
};

/** 行刑衔接: how a suspected crime gets to the police, and how it comes back. */
export const criminalTransfer: Decider<CaseFile, CriminalTransferCommand, CriminalTransferEvent, CaseEvent> = {
  initial: unopened,
  evolve,
  decide,
};
