import type { CaseDetail, Schemas } from '../../../api/types';
import { consultationBases } from '../../../wording/consultation-codes';

type RequestBody = Schemas['RequestConsultationBody'];

/** A new consultation: after an objection it is about who is competent, with the other side and the organ that was named. */
export const requestValues = (file: CaseDetail, own: string | undefined): Partial<RequestBody> => {
  const common = { facts: file.details.facts, urgency: 'ordinary' as const };
  const objected = file.handoffs.find(({ state }) => state === 'objected');
  if (objected === undefined || file.disputes.some(({ pending }) => pending)) return common;
  const { from, to, objection, handoffId } = objected;
  const others = [from.id, to.id, objection?.believedCompetent?.id].filter((id) => id !== undefined && id !== own);
  return {
    ...common,
    kind: 'jurisdiction',
    to: others.filter((id) => id !== undefined),
    question: '由哪个机关管辖',
    legalBasis: consultationBases.jurisdiction,
    handoffId,
  };
};
