import type { AgreedTerms, ConsultationEvent } from '../../../case-file/index.js';
import type { Description } from './description.js';
import type { Fields } from './fields.js';
import { ACT, ATTENDANCE, COMPETENCE, POSITION, SEAL, WORK_SHARE } from './parts.fields.js';

const STEP = { ...ACT, consultationId: 'id' } as const;
const TERMS: Description<AgreedTerms> = {
  kind: 'code',
  competent: 'public',
  terms: 'text',
  competence: COMPETENCE,
  lead: 'public',
  leadAs: 'code',
  plan: 'text',
  division: [WORK_SHARE],
};

export const CONSULTATION_FIELDS: Fields<ConsultationEvent> = {
  ConsultationRequested: {
    ...STEP,
    kind: 'code',
    to: ['public'],
    question: 'text',
    facts: 'text',
    legalBasis: 'text',
    urgency: 'code',
    handoffId: 'id',
  },
  ConsultationAcknowledged: STEP,
  ConsultationExtended: { ...STEP, reasons: 'text', replyBy: 'date' },
  ConsultationAnswered: { ...STEP, ...POSITION },
  AssistanceRefused: { ...STEP, ground: 'code', reasons: 'text', author: 'person' },
  ConsultationMeetingHeld: { ...STEP, heldAt: 'instant', attendees: [ATTENDANCE], minutes: 'text' },
  AgreementProposed: { ...STEP, terms: TERMS },
  AgreementSealed: STEP,
  JurisdictionAgreed: { ...STEP, competent: 'public', seals: [SEAL] },
  LeadOrganNamed: { ...STEP, lead: 'public', division: [WORK_SHARE], seals: [SEAL] },
  ConsultationFailed: { ...STEP, views: [{ organ: 'public', view: 'text' }] },
  ConsultationClosed: { ...STEP, summary: 'text', handoffId: 'id', disputeId: 'id' },
};
