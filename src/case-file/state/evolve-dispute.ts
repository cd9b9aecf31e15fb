import type { DisputeEvent } from '../events/dispute.events.js';
import type { OpenFile } from './case-file.js';
import type { Dispute, DisputeState } from './dispute.js';
import { evolveDesignation, handOver, handledUnder } from './evolve-designation.js';
import { joinOrgan } from './organ-records.js';

const change = (file: OpenFile, id: Dispute['disputeId'], update: (dispute: Dispute) => Partial<Dispute>): OpenFile => ({
  ...file,
  disputes: file.disputes.map((dispute) => (dispute.disputeId === id ? { ...dispute, ...update(dispute) } : dispute)),
});
const to = (file: OpenFile, id: Dispute['disputeId'], state: DisputeState): OpenFile => change(file, id, () => ({ state }));

/** Everybody who was asked has answered. */
const afterResponse = (dispute: Dispute, responses: Dispute['responses']): DisputeState =>
  dispute.state === 'forwarded' && dispute.asked.every((organ) => responses.some((response) => response.organ === organ))
    ? 'responded'
    : dispute.state;

export const evolveDispute = (file: OpenFile, event: DisputeEvent): OpenFile => {
  const { type, data } = event;
  switch (type) {
    case 'CoordinationApplied':
      return {
        ...file,
        organs: data.between.reduce((organs, organ) => joinOrgan(organs, organ, data.occurredAt), file.organs),
        disputes: [
          ...file.disputes.filter(({ disputeId }) => disputeId !== data.disputeId),
          {
            disputeId: data.disputeId,
            kind: data.kind,
            state: 'applied',
            applicant: data.organ,
            between: data.between,
            superior: data.superior,
            matter: data.matter,
            appliedAt: data.occurredAt,
            ...(data.consultationId === undefined ? {} : { consultationId: data.consultationId }),
            asked: [],
            responses: [],
          },
        ],
      };
    case 'DisputeAccepted':
      return to(file, data.disputeId, 'accepted');
    case 'DisputeNotAccepted':
      return to(file, data.disputeId, 'not-accepted');
    case 'DisputeForwarded':
      return change(file, data.disputeId, () => ({ state: 'forwarded', asked: data.to }));
    case 'DisputeResponded':
      return change(file, data.disputeId, (dispute) => {
        const { organ, opinion, author, basis, competent } = data;
        const responses = [...dispute.responses, { organ, opinion, author, basis, ...(competent === undefined ? {} : { competent }) }];
        return { responses, state: afterResponse(dispute, responses) };
      });
    case 'DisputeRepliesMissed':
      return to(file, data.disputeId, 'response-overdue');
    case 'InterimMeasureOrdered': // names who acts meanwhile; who is responsible stays as it was
      return {
        ...change(file, data.disputeId, () => ({ interim: { lead: data.lead, measure: data.measure, orderedAt: data.occurredAt } })),
        organs: joinOrgan(file.organs, data.lead, data.occurredAt),
      };
    case 'CoordinationMeetingHeld':
      return to(file, data.disputeId, 'coordinating');
    case 'CoordinationOpinionDrafted':
      return change(file, data.disputeId, () => ({
        state: 'coordinating',
        opinion: {
          text: data.opinion,
          competent: data.competent,
          ...(data.competence === undefined ? {} : { competence: data.competence }),
          signatures: [],
        },
      }));
    case 'CoordinationOpinionSigned':
      return change(file, data.disputeId, ({ opinion }) =>
        opinion === undefined
          ? {}
          : { opinion: { ...opinion, signatures: [...opinion.signatures, { organ: data.organ, by: data.by, at: data.occurredAt }] } },
      );
    case 'CoordinationOpinionIssued':
      return to(data.competence === undefined ? file : handledUnder(file, data.competence), data.disputeId, 'agreed');
    case 'DisputeEscalated':
      return { ...to(file, data.disputeId, 'escalated'), organs: joinOrgan(file.organs, data.to, data.occurredAt) };
    case 'JurisdictionDesignated':
      return evolveDesignation(file, event);
    case 'DesignationExecuted':
      return handOver(to(file, data.disputeId, 'executed'), event);
    case 'ApplicationWithdrawn':
      return to(file, data.disputeId, 'withdrawn');
    case 'DisputeRoutedToStaffingOffice':
      return to(file, data.disputeId, 'routed');
    case 'DisputeSuspended':
      return change(file, data.disputeId, ({ state }) => ({ state: 'suspended', suspendedFrom: state }));
    case 'DisputeResumed':
      return change(file, data.disputeId, ({ suspendedFrom }) => ({ state: suspendedFrom ?? 'accepted' }));
    case 'DisputeClosed':
      return to(file, data.disputeId, 'closed');
  }
};
