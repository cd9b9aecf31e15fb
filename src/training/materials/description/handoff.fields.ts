import type { ConsultationRecord, HandoffContent, HandoffEvent } from '../../../case-file/index.js';
import type { Description } from './description.js';
import type { Fields } from './fields.js';
import { ACT, COMPETENCE, COUNTERSIGN, GOODS_HANDOVER, MATERIAL, OFFICER, TAKEOVER } from './parts.fields.js';

const STEP = { ...ACT, handoffId: 'id' } as const;
const CONTENT: Description<HandoffContent> = {
  reason: 'code',
  explanation: 'text',
  legalBasis: 'text',
  urgency: 'code',
  urgencyReason: 'code',
  officers: [OFFICER],
  contact: { name: 'person', phone: 'phone' },
  materials: [MATERIAL],
  goods: [GOODS_HANDOVER],
  competence: COMPETENCE,
  receiverReason: 'text',
};
const RECORD: Description<ConsultationRecord> = {
  heldAt: 'instant',
  senderAttendees: ['person'],
  receiverAttendees: ['person'],
  views: 'text',
  outcome: 'text',
};

export const HANDOFF_FIELDS: Fields<HandoffEvent> = {
  HandoffDrafted: { ...STEP, ...CONTENT, from: 'public', to: 'public' },
  HandoffRevised: { ...STEP, ...CONTENT, to: 'public' },
  HandoffSubmitted: STEP,
  HandoffApproved: { ...STEP, opinion: 'text' },
  HandoffRejected: { ...STEP, reasons: 'text' },
  HandoffSent: { ...STEP, to: 'public', documentNumber: 'number', signedBy: ['officer'] },
  PartyNotifiedOfTransfer: { ...STEP, method: 'text', documentNumber: 'number' },
  HandoffReceived: { ...STEP, goodsCount: 'count', materialsCount: 'count', note: 'text' },
  SupplementRequested: { ...STEP, missing: ['text'], reason: 'text' },
  SupplementProvided: { ...STEP, provided: ['text'], note: 'text' },
  HandoffAccepted: { ...STEP, goods: [COUNTERSIGN], measures: [TAKEOVER], defects: 'text', afterConsultation: 'flag' },
  HandoffObjected: { ...STEP, ground: 'code', reasons: 'text', legalBasis: 'text', believedCompetent: 'public' },
  HandoffReturnProposed: { ...STEP, record: RECORD },
  HandoffReturnedByAgreement: { ...STEP, record: RECORD, signedBy: ['officer'] },
  HandoffWithdrawn: { ...STEP, reasons: 'text', partyTold: 'flag' },
  HandoffConvertedToCriminal: { ...STEP, facts: 'text' },
  HandoffFilingFedBack: { ...STEP, decision: 'code', content: 'text', documentNumber: 'number' },
  HandoffResultFedBack: { ...STEP, content: 'text', documentNumber: 'number' },
  SenderCaseClosed: { ...STEP, reason: 'text' },
};
