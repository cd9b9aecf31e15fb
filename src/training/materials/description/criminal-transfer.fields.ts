import type { CriminalTransferEvent } from '../../../case-file/index.js';
import type { Fields } from './fields.js';
import { ACT, HANDED_ITEM, OFFICER } from './parts.fields.js';

const STEP = { ...ACT, criminalTransferId: 'id' } as const;

export const CRIMINAL_TRANSFER_FIELDS: Fields<CriminalTransferEvent> = {
  TaskTeamFormed: { ...STEP, officers: [OFFICER] },
  CriminalTransferReported: { ...STEP, report: 'text', offence: 'text', legalBasis: 'text' },
  ActingHeadNamed: { ...STEP, officer: 'officer', name: 'person', basis: 'text' },
  CriminalTransferApproved: { ...STEP, opinion: 'text', asActingHead: 'flag' },
  CriminalTransferRefused: { ...STEP, reasons: 'text', asActingHead: 'flag' },
  CriminalTransferSent: {
    ...STEP,
    to: 'public',
    documentNumber: 'number',
    attachments: [{ kind: 'code', name: 'withheld', copies: 'count' }],
    fine: { fineFen: 'count', decisionNumber: 'number' },
    copyTo: 'public',
  },
  CriminalTransferReceived: { ...STEP, note: 'text' },
  CriminalTransferForwarded: { ...STEP, to: 'public', reasons: 'text', documentNumber: 'number' },
  PoliceMaterialsRequested: { ...STEP, missing: ['text'], reason: 'text' },
  PoliceMaterialsSupplied: { ...STEP, supplied: ['text'], note: 'text' },
  PoliceFiled: { ...STEP, number: 'number', ground: 'code' },
  PoliceDeclined: { ...STEP, ground: 'code', reasons: 'text', documentNumber: 'number', returned: ['text'] },
  ReconsiderationRequested: { ...STEP, reasons: 'text', documentNumber: 'number' },
  ReconsiderationDecided: { ...STEP, outcome: 'code', reasons: 'text', documentNumber: 'number' },
  FilingSupervisionProposed: { ...STEP, to: 'public', reasons: 'text', documentNumber: 'number' },
  PoliceReasonsDemanded: { ...STEP, documentNumber: 'number' },
  PoliceReasonsExplained: { ...STEP, reasons: 'text' },
  FilingNoticeIssued: { ...STEP, reasons: 'text', documentNumber: 'number' },
  NonFilingEndorsed: { ...STEP, reasons: 'text', documentNumber: 'number' },
  AdministrativeHandlingResumed: { ...STEP, reasons: 'text' },
  CriminalItemsHandedOver: {
    ...STEP,
    items: [HANDED_ITEM],
    materials: ['text'],
    receivedBy: 'person',
    partyTold: 'text',
    endedMeasures: ['id'],
  },
  CriminalCasePassedOn: { ...STEP, to: 'public', stage: 'code', documentNumber: 'number' },
  ReturnedToAdministration: { ...STEP, to: 'public', ground: 'code', reasons: 'text', documentNumber: 'number', items: [HANDED_ITEM] },
  CriminalCaseConcluded: { ...STEP, result: 'text', documentNumber: 'number', criminalFineFen: 'count' },
  OfficialMisconductReferred: { ...STEP, to: 'code', documentNumber: 'number' },
};
