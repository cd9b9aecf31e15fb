import type { Decider } from '../../kernel/decider.js';
import { type CaseEvent, type CaseFile, type SupervisionEvent, evolve, openFile, unopened } from '../../case-file/index.js';
import { answerObjection, confirmRectification, object, remind, reportRectification, returnRectification } from './answering.js';
import type { SupervisionCommand } from './commands.js';
import { openSupervision } from './opening.js';
import { issueDecision, issueLetter, issueOpinion, namePublicly } from './papers.js';
import { recordApproaching, recordMissed } from './recording.js';

const decide = (command: SupervisionCommand, state: CaseFile): readonly SupervisionEvent[] => {
  const file = openFile(state);
  switch (command.type) {
    case 'RecordApproaching':
      return recordApproaching(command, file);
    case 'RecordMissed':
      return recordMissed(command, file);
    case 'OpenSupervision':
      return openSupervision(command, file);
    case 'RemindDuty':
      return remind(command, file);
    case 'IssueLetter':
      return issueLetter(command, file);
    case 'IssueOpinion':
      return issueOpinion(command, file);
    case 'IssueDecision':
      return issueDecision(command, file);
    case 'NamePublicly':
      return namePublicly(command, file);
    case 'ObjectToSupervision':
      return object(command, file);
    case 'AnswerObjection':
      return answerObjection(command, file);
    case 'ReportRectification':
      return reportRectification(command, file);
    case 'ReturnRectification':
      return returnRectification(command, file);
    case 'ConfirmRectification':
      return confirmRectification(command, file);
  }
};

/** 督办 of overdue duties. It adds to `supervisions` and its own clocks and to nothing else (行政执法监督条例 8). */
export const supervision: Decider<CaseFile, SupervisionCommand, SupervisionEvent, CaseEvent> = { initial: unopened, evolve, decide };
