import { Rejection } from '../../kernel/rejection.js';
import { type LocalDate, dateOf } from '../../kernel/time.js';
import type { OrganFact } from '../../kernel/register.js';
import {
  CRIMINAL_ATTACHMENT_KINDS,
  CRIMINAL_ATTACHMENT_NAMES,
  type CriminalAttachment,
  type CriminalTransferEvent,
  type ImposedFine,
  type OpenFile,
  awaitsTeam,
  meetClock,
  namedOfficers,
  pauseClock,
  recordOf,
  startClock,
} from '../../case-file/index.js';
import type { CriminalTransferCommand, CriminalTransferCommandOf } from './commands.js';
import { guardStep, guardTeam } from './guard.js';

export type Facts = readonly CriminalTransferEvent[];

export const stepOf = ({ criminalTransferId, actor, at }: CriminalTransferCommand) => ({
  criminalTransferId,
  by: actor.officerId,
  organ: actor.organId,
  occurredAt: at,
});

export const formTeam = (command: CriminalTransferCommandOf<'FormTaskTeam'>, file: OpenFile): Facts => {
  const { criminalTransferId, actor, at } = command;
  if (file.criminalTransfers.some((known) => known.criminalTransferId === criminalTransferId && !awaitsTeam(known))) return []; // a second click names no second team
  guardTeam(file, actor);
  const officers = namedOfficers(command.officers, { organ: actor.organId, on: dateOf(at), file });
  return [{ type: 'TaskTeamFormed', data: { ...stepOf(command), officers, clocks: [] } }];
};

export const report = (command: CriminalTransferCommandOf<'ReportCrime'>, file: OpenFile): Facts => {
  const { criminalTransferId, actor, at, due, report: text, offence, legalBasis } = command;
  const { organ } = guardStep('ReportCrime', file, criminalTransferId, actor, at);
  const clocks = startClock('criminal-decide', criminalTransferId, organ, due['criminal-decide']);
  return [{ type: 'CriminalTransferReported', data: { ...stepOf(command), report: text, offence, legalBasis, clocks } }];
};

export const nameActingHead = (command: CriminalTransferCommandOf<'NameActingHead'>, file: OpenFile): Facts => {
  const { criminalTransferId, actor, at, officer, basis } = command;
  const { organ } = guardStep('NameActingHead', file, criminalTransferId, actor, at);
  if (officer.organ !== organ || !officer.roles.includes('leader'))
    throw new Rejection('criminal/not-a-leader', { officer: officer.name }, 'CRM-5b');
  return [{ type: 'ActingHeadNamed', data: { ...stepOf(command), officer: officer.officer, name: officer.name, basis, clocks: [] } }];
};

export const approve = (command: CriminalTransferCommandOf<'ApproveTransfer'>, file: OpenFile): Facts => {
  const { criminalTransferId, actor, at, due, opinion } = command;
  const { organ } = guardStep('ApproveTransfer', file, criminalTransferId, actor, at);
  return [
    {
      type: 'CriminalTransferApproved',
      data: {
        ...stepOf(command),
        ...(opinion === undefined ? {} : { opinion }),
        asActingHead: actor.role !== 'head',
        clocks: [
          ...meetClock(file, 'criminal-decide', criminalTransferId, at),
          ...startClock('criminal-send', criminalTransferId, organ, due['criminal-send']),
        ],
      },
    },
  ];
};

export const refuse = (command: CriminalTransferCommandOf<'RefuseTransfer'>, file: OpenFile): Facts => {
  const { criminalTransferId, actor, at, reasons } = command;
  guardStep('RefuseTransfer', file, criminalTransferId, actor, at);
  const clocks = meetClock(file, 'criminal-decide', criminalTransferId, at);
  return [{ type: 'CriminalTransferRefused', data: { ...stepOf(command), reasons, asActingHead: actor.role !== 'head', clocks } }];
};

/** Throws unless the organ is a police organ on that day. */
export const checkPolice = ({ kind, name, validFrom, validTo }: OrganFact, on: LocalDate): void => {
  if (kind !== 'police' || on < validFrom || (validTo !== undefined && on > validTo))
    throw new Rejection('criminal/not-police', { organ: name }, 'CRM-5c');
};

/** All five, or the police would have to send the officer back at once (规定 6). */
const checkAttachments = (attachments: readonly CriminalAttachment[]): void => {
  const missing = CRIMINAL_ATTACHMENT_KINDS.filter(
    (kind) => kind !== 'transfer-letter' && !attachments.some((attachment) => attachment.kind === kind),
  );
  if (missing.length > 0)
    throw new Rejection('criminal/attachment-missing', { missing: missing.map((kind) => CRIMINAL_ATTACHMENT_NAMES[kind]) }, 'CRM-6');
};

/** A fine of before is set off by the court; warnings, closures and licence penalties go on beside the criminal case (规定 11). */
const imposedFine = (file: OpenFile, organ: CriminalTransferCommand['actor']['organId']): ImposedFine | undefined => {
  const conclusion = recordOf(file, organ)?.conclusion;
  if (conclusion?.fineFen === undefined) return undefined;
  const { fineFen, decisionNumber } = conclusion;
  return { fineFen, ...(decisionNumber === undefined ? {} : { decisionNumber }) };
};

/** Only 生态环境行政处罚办法 54 leaves the time with criminal justice out of the time to decide; the others are silent and it runs on. */
export const leavesTimeOut = ({ competence }: OpenFile): boolean => competence?.sectorRule === 'MEE';

export const send = (command: CriminalTransferCommandOf<'SendToPolice'>, file: OpenFile): Facts => {
  const { criminalTransferId, actor, at, to, copyTo, documentNumber, attachments } = command;
  guardStep('SendToPolice', file, criminalTransferId, actor, at);
  checkPolice(to, dateOf(at));
  if (copyTo !== undefined && copyTo.kind !== 'procuratorate')
    throw new Rejection('criminal/not-procuratorate', { organ: copyTo.name }, 'CRM-9c');
  checkAttachments(attachments);
  const fine = imposedFine(file, actor.organId);
  const letter = { kind: 'transfer-letter', name: `涉嫌犯罪案件移送书 ${documentNumber}`, copies: 1 } as const;
  return [
    {
      type: 'CriminalTransferSent',
      data: {
        ...stepOf(command),
        to: to.organ,
        documentNumber,
        attachments: [letter, ...attachments.filter(({ kind }) => kind !== 'transfer-letter')],
        ...(fine === undefined ? {} : { fine }),
        ...(copyTo === undefined ? {} : { copyTo: copyTo.organ }),
        clocks: [
          ...meetClock(file, 'criminal-send', criminalTransferId, at),
          ...(leavesTimeOut(file) ? pauseClock(file, 'decide', actor.organId, at) : []),
        ],
      },
    },
  ];
};

export const supplyMaterials = (command: CriminalTransferCommandOf<'SupplyMaterials'>, file: OpenFile): Facts => {
  const { criminalTransferId, actor, at, due, supplied, note } = command;
  const { police } = guardStep('SupplyMaterials', file, criminalTransferId, actor, at);
  return [
    {
      type: 'PoliceMaterialsSupplied',
      data: {
        ...stepOf(command),
        supplied,
        ...(note === undefined ? {} : { note }),
        clocks: [
          ...meetClock(file, 'criminal-supplement', criminalTransferId, at),
          ...(police === undefined ? [] : startClock('police-review', criminalTransferId, police, due['police-review'])),
        ],
      },
    },
  ];
};

export const referMisconduct = (command: CriminalTransferCommandOf<'ReferMisconduct'>, file: OpenFile): Facts => {
  const { criminalTransferId, actor, at, to, documentNumber } = command;
  guardStep('ReferMisconduct', file, criminalTransferId, actor, at);
  return [{ type: 'OfficialMisconductReferred', data: { ...stepOf(command), to, documentNumber, clocks: [] } }];
};
