import type { Instant } from '../../kernel/time.js';
import type { DisputeEvent } from '../events/dispute.events.js';
import type { OpenFile } from './case-file.js';
import { changeOne } from './change-one.js';
import type { Dispute, DisputeState } from './dispute.js';
import { evolveDesignation, handOver, handledUnder } from './evolve-designation.js';
import { joinOrgan } from './organ-records.js';

const change = (file: OpenFile, id: Dispute['disputeId'], update: (dispute: Dispute) => Partial<Dispute>): OpenFile => ({
  ...file,
  disputes: changeOne(
    file.disputes,
    ({ disputeId }) => disputeId === id,
    (dispute) => ({ ...dispute, ...update(dispute) }),
  ),
});
const to = (file: OpenFile, id: Dispute['disputeId'], state: DisputeState): OpenFile => change(file, id, () => ({ state }));

const noted = (file: OpenFile, id: Dispute['disputeId'], state: DisputeState, text: string, at: Instant): OpenFile =>
  change(file, id, () => ({ state, note: { text, at } }));

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
            application: {
              by: data.by,
              facts: data.facts,
              claim: data.claim,
              legalBasis: data.legalBasis,
              evidence: data.evidence,
              ...(data.urgencyReason === undefined ? {} : { urgencyReason: data.urgencyReason }),
            },
            ...(data.consultationId === undefined ? {} : { consultationId: data.consultationId }),
            asked: [],
            responses: [],
            meetings: [],
          },
        ],
      };
    case 'DisputeAccepted':
      return to(file, data.disputeId, 'accepted');
    case 'DisputeNotAccepted':
      return change(file, data.disputeId, () => ({
        state: 'not-accepted',
        declined: { ground: data.ground, reasons: data.reasons, route: data.route, at: data.occurredAt },
      }));
    case 'DisputeForwarded':
      return change(file, data.disputeId, () => ({ state: 'forwarded', asked: data.to }));
    case 'DisputeResponded':
      return change(file, data.disputeId, (dispute) => {
        const { organ, opinion, author, basis, competent, occurredAt: at } = data;
        const responses = [...dispute.responses, { organ, opinion, author, basis, at, ...(competent === undefined ? {} : { competent }) }];
        return { responses, state: afterResponse(dispute, responses) };
      });
    case 'DisputeRepliesMissed':
      return to(file, data.disputeId, 'response-overdue');
    case 'InterimMeasureOrdered': // names who acts meanwhile; who is responsible stays as it was
      return {
        ...change(file, data.disputeId, () => ({
          interim: { lead: data.lead, measure: data.measure, reasons: data.reasons, orderedAt: data.occurredAt },
        })),
        organs: joinOrgan(file.organs, data.lead, data.occurredAt),
      };
    case 'CoordinationMeetingHeld':
      return change(file, data.disputeId, ({ meetings }) => ({
        state: 'coordinating',
        meetings: [...meetings, { heldAt: data.heldAt, attendees: data.attendees, experts: data.experts, minutes: data.minutes }],
      }));
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
      return change(data.competence === undefined ? file : handledUnder(file, data.competence), data.disputeId, ({ opinion }) => ({
        state: 'agreed',
        ...(opinion === undefined ? {} : { opinion: { ...opinion, issuedAt: data.occurredAt } }),
      }));
    case 'DisputeEscalated':
      return {
        ...change(file, data.disputeId, () => ({
          state: 'escalated',
          escalation: { to: data.to, draft: data.draft, proposed: data.proposed, at: data.occurredAt },
        })),
        organs: joinOrgan(file.organs, data.to, data.occurredAt),
      };
    case 'JurisdictionDesignated':
      return evolveDesignation(file, event);
    case 'DesignationExecuted':
      return handOver(
        change(file, data.disputeId, () => ({ state: 'executed', executedAt: data.occurredAt })),
        event,
      );
    case 'ApplicationWithdrawn':
      return noted(file, data.disputeId, 'withdrawn', data.reasons, data.occurredAt);
    case 'DisputeRoutedToStaffingOffice':
      return noted(file, data.disputeId, 'routed', data.reasons, data.occurredAt);
    case 'DisputeSuspended':
      return change(file, data.disputeId, ({ state }) => ({
        state: 'suspended',
        suspendedFrom: state,
        note: { text: data.reasons, at: data.occurredAt },
      }));
    case 'DisputeResumed':
      return change(file, data.disputeId, ({ suspendedFrom }) => ({ state: suspendedFrom ?? 'accepted' }));
    case 'DisputeClosed':
      return noted(file, data.disputeId, 'closed', data.summary, data.occurredAt);
  }
};
