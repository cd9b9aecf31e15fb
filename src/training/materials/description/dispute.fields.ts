import type { DisputeEvent } from '../../../case-file/index.js';
import type { Fields } from './fields.js';
import { ACT, ATTENDANCE, COMPETENCE, COUNTERSIGN, POSITION, SEAL, TAKEOVER } from './parts.fields.js';

const STEP = { ...ACT, disputeId: 'id' } as const;

export const DISPUTE_FIELDS: Fields<DisputeEvent> = {
  CoordinationApplied: {
    ...STEP,
    kind: 'code',
    between: ['public'],
    matter: 'text',
    facts: 'text',
    claim: 'text',
    legalBasis: 'text',
    evidence: ['text'],
    consultationId: 'id',
    urgencyReason: 'code',
    superior: 'public',
  },
  DisputeAccepted: STEP,
  DisputeNotAccepted: { ...STEP, ground: 'code', reasons: 'text', route: 'text' },
  DisputeForwarded: { ...STEP, to: ['public'] },
  DisputeResponded: { ...STEP, ...POSITION },
  DisputeRepliesMissed: { ...STEP, missing: ['public'] },
  InterimMeasureOrdered: { ...STEP, lead: 'public', measure: 'text', reasons: 'text' },
  CoordinationMeetingHeld: { ...STEP, heldAt: 'instant', attendees: [ATTENDANCE], experts: ['person'], minutes: 'text' },
  CoordinationOpinionDrafted: { ...STEP, opinion: 'text', competent: 'public', competence: COMPETENCE },
  CoordinationOpinionSigned: STEP,
  CoordinationOpinionIssued: { ...STEP, competent: 'public', signatures: [SEAL], competence: COMPETENCE },
  DisputeEscalated: { ...STEP, to: 'public', draft: 'text', proposed: 'public' },
  JurisdictionDesignated: {
    ...STEP,
    to: 'public',
    from: 'public',
    between: ['public'],
    matter: 'text',
    legalBasis: 'text',
    documentNumber: 'number',
    issuedBy: 'public',
    direct: 'flag',
    competence: COMPETENCE,
    successor: 'id',
  },
  DesignationExecuted: { ...STEP, goods: [COUNTERSIGN], measures: [TAKEOVER], note: 'text' },
  ApplicationWithdrawn: { ...STEP, reasons: 'text' },
  DisputeRoutedToStaffingOffice: { ...STEP, reasons: 'text' },
  DisputeSuspended: { ...STEP, reasons: 'text' },
  DisputeResumed: STEP,
  DisputeClosed: { ...STEP, summary: 'text' },
};
