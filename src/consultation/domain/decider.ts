import type { Decider } from '../../kernel/decider.js';
import { type CaseEvent, type CaseFile, type ConsultationEvent, evolve, openFile, unopened } from '../../case-file/index.js';
import type { ConsultationCommand } from './commands.js';
import { close, declareFailed, holdMeeting, proposeAgreement, recordAgreement, sealAgreement } from './concluding.js';
import { answer, extend, refuse } from './replying.js';
import { acknowledge, request } from './requesting.js';

const decide = (command: ConsultationCommand, state: CaseFile): readonly ConsultationEvent[] => {
  const file = openFile(state);
  switch (command.type) {
    case 'RequestConsultation':
      return request(command, file);
    case 'AcknowledgeConsultation':
      return acknowledge(command, file);
    case 'ExtendConsultation':
      return extend(command, file);
    case 'AnswerConsultation':
      return answer(command, file);
    case 'RefuseAssistance':
      return refuse(command, file);
    case 'HoldMeeting':
      return holdMeeting(command, file);
    case 'ProposeAgreement':
      return proposeAgreement(command, file);
    case 'SealAgreement':
      return sealAgreement(command, file);
    case 'RecordAgreement':
      return recordAgreement(command, file);
    case 'DeclareFailed':
      return declareFailed(command, file);
    case 'CloseConsultation':
      return close(command, file);
  }
};

/** 执法协商: who may ask whom for what, and what may come of it. */
export const consultation: Decider<CaseFile, ConsultationCommand, ConsultationEvent, CaseEvent> = { initial: unopened, evolve, decide };
