import { officerId, organId } from '../../kernel/ids.js';
import { plainOf } from '../../http/plain.js';
import type { WrittenDraft } from '../use-cases/handoff-input.js';
import type { DraftHandoffBody } from './handoff.body.js';

export const writtenDraftOf = (body: DraftHandoffBody): WrittenDraft => {
  const {
    to,
    receiverReason,
    reason,
    explanation,
    legalBasis,
    urgency,
    urgencyReason,
    officers,
    contactName,
    contactPhone,
    materials,
    goods,
  } = plainOf(body);
  return {
    to: organId(to),
    content: {
      reason,
      explanation,
      legalBasis,
      urgency,
      ...plainOf({ urgencyReason, receiverReason }),
      officers: officers.map(officerId),
      contact: { name: contactName, phone: contactPhone },
      materials,
      goods,
    },
  };
};
