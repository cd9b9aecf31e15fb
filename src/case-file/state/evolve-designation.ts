import type { CompetenceFinding } from '../../kernel/competence.js';
import type { DisputeEvent } from '../events/dispute.events.js';
import type { Handoff, HandoffState, OpenFile } from './case-file.js';
import type { Dispute } from './dispute.js';
import { joinOrgan } from './organ-records.js';

type Designated = Extract<DisputeEvent, { type: 'JurisdictionDesignated' }>;
type Executed = Extract<DisputeEvent, { type: 'DesignationExecuted' }>;

/** Handoffs that a designation answers: on their way, or taken but not done with. */
const ANSWERED: readonly HandoffState[] = [
  'drafted',
  'pending-approval',
  'approved',
  'sent',
  'received',
  'supplement-requested',
  'supplemented',
  'objected',
  'accepted',
  'in-progress',
];
export const answeredByDesignation = ({ handoffs }: Pick<OpenFile, 'handoffs'>): Handoff | undefined =>
  handoffs.findLast(({ state }) => ANSWERED.includes(state));

/** The handoff in dispute ends with the designation: taken by the organ designated, or by a successor to it. */
const settleHandoffs = (file: OpenFile, { data }: Designated): readonly Handoff[] => {
  const answered = answeredByDesignation(file);
  if (answered === undefined) return file.handoffs;
  const taken = { state: 'accepted', acceptedAt: data.occurredAt } as const;
  if (answered.to === data.to)
    return file.handoffs.map((handoff) =>
      handoff === answered && !['accepted', 'in-progress'].includes(handoff.state) ? { ...handoff, ...taken } : handoff,
    );
  const ended = file.handoffs.map((handoff) =>
    handoff === answered ? { ...handoff, state: 'superseded' as const, endedAt: data.occurredAt } : handoff,
  );
  if (data.successor === undefined) return ended;
  const { from, content, draftedBy, draftedAt, partyNotifiedAt } = answered;
  const successor: Handoff = {
    handoffId: data.successor,
    from,
    to: data.to,
    content,
    draftedBy,
    draftedAt,
    ...(partyNotifiedAt === undefined ? {} : { partyNotifiedAt }),
    ...taken,
    documentNumber: data.documentNumber,
    filingFedBack: false,
    resultFedBack: false,
    senderClosed: false,
  };
  return [...ended, successor];
};

/** Whoever settles a dispute says under which item the matter goes on; the clocks of its sector follow (domain.md 1.7). */
export const handledUnder = (file: OpenFile, competence: CompetenceFinding): OpenFile => ({
  ...file,
  competence,
  details: { ...file.details, item: competence.item, itemName: competence.itemName },
});

/** 指定管辖 moves the responsible organ in the same fact that decides the dispute; no moment has two, or none. */
export const evolveDesignation = (file: OpenFile, event: Designated): OpenFile => {
  const { data } = event;
  const known = file.disputes.find(({ disputeId }) => disputeId === data.disputeId);
  const dispute: Dispute = known ?? {
    disputeId: data.disputeId,
    state: 'designated',
    applicant: data.organ,
    between: data.between,
    superior: data.issuedBy ?? data.organ,
    matter: data.matter,
    appliedAt: data.occurredAt,
    asked: [],
    responses: [],
    meetings: [],
  };
  const designated: Dispute = {
    ...dispute,
    state: 'designated',
    designated: {
      from: data.from,
      to: data.to,
      at: data.occurredAt,
      by: data.issuedBy ?? data.organ,
      legalBasis: data.legalBasis,
      documentNumber: data.documentNumber,
      direct: data.direct,
    },
  };
  return {
    ...handledUnder(file, data.competence),
    responsible: data.to,
    organs: [...data.between, data.organ, data.to].reduce((organs, organ) => joinOrgan(organs, organ, data.occurredAt), file.organs),
    handoffs: settleHandoffs(file, event),
    disputes: [...file.disputes.filter(({ disputeId }) => disputeId !== data.disputeId), designated],
  };
};

/** Files and goods have arrived: countersigned on the handoff by which the case came, when there is one. */
export const handOver = (file: OpenFile, { data }: Executed): OpenFile => ({
  ...file,
  handoffs: file.handoffs.map((handoff) =>
    handoff.to === data.organ && ['accepted', 'in-progress'].includes(handoff.state) && handoff.acceptedGoods === undefined
      ? { ...handoff, acceptedGoods: data.goods, takeovers: data.measures }
      : handoff,
  ),
});
