import { Rejection } from '../../kernel/rejection.js';
import { type ClockChange, type OpenFile, cancelClocks, meetClock, resumeClock, startClock } from '../../case-file/index.js';
import type { CriminalTransferCommand, CriminalTransferCommandOf } from './commands.js';
import { guardStep } from './guard.js';
import { type Facts, stepOf } from './preparing.js';

export const requestReconsideration = (command: CriminalTransferCommandOf<'RequestReconsideration'>, file: OpenFile): Facts => {
  const { criminalTransferId: id, actor, at, due, reasons, documentNumber } = command;
  const { police } = guardStep('RequestReconsideration', file, id, actor, at);
  return [
    {
      type: 'ReconsiderationRequested',
      data: {
        ...stepOf(command),
        reasons,
        documentNumber,
        clocks: [
          ...meetClock(file, 'reconsider', id, at),
          ...(police === undefined ? [] : startClock('reconsideration', id, police, due.reconsideration)),
        ],
      },
    },
  ];
};

/** Straight after the refusal, or after reconsideration was in vain (规定 9). */
export const proposeSupervision = (command: CriminalTransferCommandOf<'ProposeSupervision'>, file: OpenFile): Facts => {
  const { criminalTransferId: id, actor, at, to, reasons, documentNumber } = command;
  guardStep('ProposeSupervision', file, id, actor, at);
  if (to.kind !== 'procuratorate') throw new Rejection('criminal/not-procuratorate', { organ: to.name }, 'CRM-9c');
  return [
    {
      type: 'FilingSupervisionProposed',
      data: {
        ...stepOf(command),
        to: to.organ,
        reasons,
        documentNumber,
        clocks: [...meetClock(file, 'reconsider', id, at), ...meetClock(file, 'propose-supervision', id, at)],
      },
    },
  ];
};

export const demandReasons = (command: CriminalTransferCommandOf<'DemandReasons'>, file: OpenFile): Facts => {
  const { criminalTransferId: id, actor, at, due, documentNumber } = command;
  const { police } = guardStep('DemandReasons', file, id, actor, at);
  const clocks = police === undefined ? [] : startClock('police-explain', id, police, due['police-explain']);
  return [{ type: 'PoliceReasonsDemanded', data: { ...stepOf(command), documentNumber, clocks } }];
};

export const issueFilingNotice = (command: CriminalTransferCommandOf<'IssueFilingNotice'>, file: OpenFile): Facts => {
  const { criminalTransferId: id, actor, at, due, reasons, documentNumber } = command;
  const { police } = guardStep('IssueFilingNotice', file, id, actor, at);
  return [
    {
      type: 'FilingNoticeIssued',
      data: {
        ...stepOf(command),
        reasons,
        documentNumber,
        clocks: [
          ...cancelClocks(file, ['police-explain'], id, at),
          ...(police === undefined ? [] : startClock('police-file', id, police, due['police-file'])),
        ],
      },
    },
  ];
};

export const endorseNonFiling = (command: CriminalTransferCommandOf<'EndorseNonFiling'>, file: OpenFile): Facts => {
  const { criminalTransferId: id, actor, at, reasons, documentNumber } = command;
  guardStep('EndorseNonFiling', file, id, actor, at);
  const clocks = cancelClocks(file, ['police-explain'], id, at);
  return [{ type: 'NonFilingEndorsed', data: { ...stepOf(command), reasons, documentNumber, clocks } }];
};

/** The time to decide that stood still for the criminal case goes on with what was left of it (生态环境行政处罚办法 54). */
export const decisionGoesOn = (
  file: OpenFile,
  organ: CriminalTransferCommand['actor']['organId'],
  { due }: CriminalTransferCommand,
): readonly ClockChange[] => resumeClock(file, 'decide', organ, due.decide);

/** The organ has the case all along; from here on it may decide it (规定 10). */
export const resumeAdministration = (command: CriminalTransferCommandOf<'ResumeAdministration'>, file: OpenFile): Facts => {
  const { criminalTransferId: id, actor, at, reasons } = command;
  guardStep('ResumeAdministration', file, id, actor, at);
  const clocks = [...cancelClocks(file, ['reconsider', 'propose-supervision'], id, at), ...decisionGoesOn(file, actor.organId, command)];
  return [{ type: 'AdministrativeHandlingResumed', data: { ...stepOf(command), reasons, clocks } }];
};
