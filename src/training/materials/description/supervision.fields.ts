import type { OtherFailing, OverdueDuty, SuccessionEvent, SupervisionEvent, SupervisionPaper } from '../../../case-file/index.js';
import type { Description } from './description.js';
import type { Fields } from './fields.js';
import { ACT, FACT } from './parts.fields.js';

const STEP = { ...ACT, supervisionId: 'id' } as const;
const DUTY: Description<OverdueDuty> = { kind: 'code', clock: 'clock', purpose: 'code', rule: 'public', due: 'instant' };
const FAILING: Description<OtherFailing> = {
  kind: 'code',
  source: 'code',
  failing: 'text',
  handoffId: 'id',
  consultationId: 'id',
  disputeId: 'id',
};
const PAPER: Description<SupervisionPaper> = {
  documentNumber: 'number',
  text: 'text',
  legalBasis: 'text',
  respondBy: 'date',
  copyTo: 'public',
};

/** 督办 and 职责承接: what happens to the duties of a file. */
export const SUPERVISION_FIELDS: Fields<SupervisionEvent | SuccessionEvent> = {
  DeadlineApproaching: { ...FACT, owes: 'public', duty: DUTY },
  DeadlineMissed: { ...FACT, supervisionId: 'id', owes: 'public', duty: DUTY },
  ReminderSent: { ...FACT, supervisionId: 'id', by: 'officer', organ: 'public', text: 'text' },
  SupervisionLetterIssued: {
    ...STEP,
    ...PAPER,
    kind: 'code',
    urgentReasons: 'text',
    opens: { owes: 'public', matter: FAILING },
  },
  SupervisionOpinionIssued: { ...STEP, ...PAPER },
  SupervisionDecisionIssued: { ...STEP, ...PAPER, gravity: 'text' },
  PubliclyNamed: { ...STEP, documentNumber: 'number', text: 'text', where: 'text' },
  SupervisionObjected: { ...STEP, against: 'code', reasons: 'text' },
  SupervisionObjectionAnswered: { ...STEP, upheld: 'flag', reasons: 'text' },
  RectificationReported: { ...STEP, report: 'text' },
  RectificationReturned: { ...STEP, reasons: 'text', respondBy: 'date' },
  Rectified: { ...STEP, opinion: 'text' },
  ResponsibilitySucceeded: {
    ...FACT,
    changeId: 'id',
    from: 'public',
    to: 'public',
    byRow: 'flag',
    responsible: 'flag',
    basis: 'text',
    documentNumber: 'number',
    transitionUntil: 'date',
    ended: { handoffs: ['id'], consultations: ['id'], disputes: ['id'] },
  },
};
