import type { ConsultationId, DisputeId, OrganId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import type { OpenFile } from './case-file.js';
import type { Consultation, ConsultationState } from './consultation.js';
import type { Dispute, DisputeState } from './dispute.js';

export const consultationOf = (file: OpenFile, id: ConsultationId): Consultation => {
  const consultation = file.consultations.findLast(({ consultationId }) => consultationId === id);
  if (consultation === undefined) throw new Rejection('consultation/unknown');
  return consultation;
};

export const disputeOf = (file: OpenFile, id: DisputeId): Dispute => {
  const dispute = file.disputes.findLast(({ disputeId }) => disputeId === id);
  if (dispute === undefined) throw new Rejection('dispute/unknown');
  return dispute;
};

const OUTCOMES: readonly ConsultationState[] = ['agreed', 'failed', 'closed'];
export const hasOutcome = ({ state }: Pick<Consultation, 'state'>): boolean => OUTCOMES.includes(state);

const PENDING: readonly DisputeState[] = [
  'applied',
  'accepted',
  'forwarded',
  'responded',
  'response-overdue',
  'coordinating',
  'escalated',
  'routed',
  'suspended',
];
export const isPending = ({ state }: Pick<Dispute, 'state'>): boolean => PENDING.includes(state);

/** The dispute that is not decided yet. There is at most one in a file. */
export const pendingDispute = (file: OpenFile): Dispute | undefined => file.disputes.find(isPending);
export const disputePending = (file: OpenFile): boolean => pendingDispute(file) !== undefined;

/** Whether the organ holds the matter because a superior said so; it may not pass it on. */
export const wasDesignated = (file: OpenFile, organ: OrganId): boolean => file.disputes.some(({ designated }) => designated?.to === organ);
