import type { OrganId } from '../../kernel/ids.js';
import type { HandoffContent, HandoffEvent } from '../events/handoff.events.js';
import type { Handoff, OpenFile } from './case-file.js';
import { changeOne } from './change-one.js';
import { joinOrgan, updateOrgan } from './organ-records.js';

const contentOf = ({
  reason,
  explanation,
  legalBasis,
  urgency,
  urgencyReason,
  officers,
  contact,
  materials,
  goods,
  competence,
  receiverReason,
}: HandoffContent): HandoffContent => ({
  reason,
  explanation,
  legalBasis,
  urgency,
  ...(urgencyReason === undefined ? {} : { urgencyReason }),
  officers,
  contact,
  materials,
  goods,
  competence,
  ...(receiverReason === undefined ? {} : { receiverReason }),
});

const change = (file: OpenFile, id: Handoff['handoffId'], update: (handoff: Handoff) => Handoff): OpenFile => ({
  ...file,
  handoffs: changeOne(file.handoffs, ({ handoffId }) => handoffId === id, update),
});

/** A handoff is over when its result has come back and the sender has closed its own file. */
const settled = (handoff: Handoff): Handoff =>
  handoff.resultFedBack ? { ...handoff, state: handoff.senderClosed ? 'closed' : 'result-fed-back' } : handoff;

const involve = (file: OpenFile, organ: OrganId, since: OpenFile['openedAt']): OpenFile => ({
  ...file,
  organs: joinOrgan(file.organs, organ, since),
});

export const evolveHandoff = (file: OpenFile, { type, data }: HandoffEvent): OpenFile => {
  switch (type) {
    case 'HandoffDrafted':
      return {
        ...file,
        handoffs: [
          ...file.handoffs.filter(({ handoffId }) => handoffId !== data.handoffId),
          {
            handoffId: data.handoffId,
            from: data.from,
            to: data.to,
            state: 'drafted',
            content: contentOf(data),
            draftedBy: data.by,
            draftedAt: data.occurredAt,
            filingFedBack: false,
            resultFedBack: false,
            senderClosed: false,
          },
        ],
      };
    case 'HandoffRevised':
      return change(file, data.handoffId, (handoff) => ({ ...handoff, to: data.to, content: contentOf(data), draftedBy: data.by }));
    case 'HandoffSubmitted':
      return change(file, data.handoffId, (handoff) => ({ ...handoff, state: 'pending-approval' }));
    case 'HandoffApproved':
      return change(file, data.handoffId, (handoff) => ({ ...handoff, state: 'approved', approvedBy: data.by }));
    case 'HandoffRejected':
      return change(file, data.handoffId, (handoff) => ({
        ...handoff,
        state: 'rejected',
        reasons: data.reasons,
        endedAt: data.occurredAt,
      }));
    case 'HandoffSent':
      return involve(
        change(file, data.handoffId, (handoff) => ({
          ...handoff,
          state: 'sent',
          sentAt: data.occurredAt,
          documentNumber: data.documentNumber,
        })),
        data.to,
        data.occurredAt,
      );
    case 'PartyNotifiedOfTransfer':
      return change(file, data.handoffId, (handoff) => ({ ...handoff, partyNotifiedAt: data.occurredAt }));
    case 'HandoffReceived':
      return change(file, data.handoffId, (handoff) => ({
        ...handoff,
        state: 'received',
        receivedAt: data.occurredAt,
        receivedBy: data.by,
      }));
    case 'SupplementRequested':
      return change(file, data.handoffId, (handoff) => ({
        ...handoff,
        state: 'supplement-requested',
        supplement: { missing: data.missing, requestedAt: data.occurredAt },
      }));
    case 'SupplementProvided':
      return change(file, data.handoffId, (handoff) => ({
        ...handoff,
        state: 'supplemented',
        supplement: {
          missing: handoff.supplement?.missing ?? [],
          requestedAt: handoff.supplement?.requestedAt ?? data.occurredAt,
          providedAt: data.occurredAt,
        },
      }));
    case 'HandoffAccepted':
      return {
        ...change(file, data.handoffId, (handoff) => ({
          ...handoff,
          state: 'accepted',
          acceptedAt: data.occurredAt,
          acceptedGoods: data.goods,
          takeovers: data.measures,
          ...(data.defects === undefined ? {} : { defects: data.defects }),
        })),
        responsible: data.organ,
      };
    case 'HandoffObjected':
      return change(file, data.handoffId, (handoff) => ({
        ...handoff,
        state: 'objected',
        objection: {
          ground: data.ground,
          reasons: data.reasons,
          legalBasis: data.legalBasis,
          by: data.by,
          ...(data.believedCompetent === undefined ? {} : { believedCompetent: data.believedCompetent }),
        },
      }));
    case 'HandoffReturnProposed':
      return change(file, data.handoffId, (handoff) => ({
        ...handoff,
        returnProposal: { by: data.organ, officer: data.by, record: data.record },
      }));
    case 'HandoffReturnedByAgreement':
      return change(file, data.handoffId, (handoff) => ({ ...handoff, state: 'returned', endedAt: data.occurredAt }));
    case 'HandoffWithdrawn':
      return change(file, data.handoffId, (handoff) => ({
        ...handoff,
        state: 'withdrawn',
        reasons: data.reasons,
        endedAt: data.occurredAt,
      }));
    case 'HandoffConvertedToCriminal':
      return {
        ...change(file, data.handoffId, (handoff) => ({
          ...handoff,
          state: 'converted-to-criminal',
          reasons: data.facts,
          endedAt: data.occurredAt,
        })),
        crimeSuspected: true,
      };
    case 'HandoffFilingFedBack': // a refusal to file is a result too: there will be no other
      return change(file, data.handoffId, (handoff) =>
        settled({ ...handoff, filingFedBack: true, resultFedBack: data.decision === 'not-filed' }),
      );
    case 'HandoffResultFedBack':
      return change(file, data.handoffId, (handoff) => settled({ ...handoff, resultFedBack: true }));
    case 'SenderCaseClosed':
      return change({ ...file, organs: updateOrgan(file.organs, data.organ, { closedAt: data.occurredAt }) }, data.handoffId, (handoff) =>
        settled({ ...handoff, senderClosed: true }),
      );
  }
};
