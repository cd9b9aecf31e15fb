import type { ClockId, OrganId } from '../../kernel/ids.js';
import type { SuccessionEvent } from '../events/succession.events.js';
import type { Handoff, HandoffState, OpenFile, OrganRecord } from './case-file.js';
import type { Consultation } from './consultation.js';
import { criminalOver } from './criminal-questions.js';
import type { CriminalTransfer } from './criminal-transfer.js';
import type { Dispute } from './dispute.js';
import { isPending } from './dispute-questions.js';
import { replyState } from './evolve-consultation.js';
import { joinOrgan } from './organ-records.js';
import type { Supervision } from './supervision.js';

type Succession = SuccessionEvent['data'];
type Swap = (organ: OrganId) => OrganId;

const once = <T>(values: readonly T[], key: (value: T) => string): readonly T[] =>
  values.filter((value, index) => values.findIndex((other) => key(other) === key(value)) === index);
const same = (organ: OrganId): string => organ;

/** What came to nothing stays as it was. */
const GONE: readonly HandoffState[] = ['rejected', 'withdrawn', 'returned', 'converted-to-criminal', 'superseded'];

const handoffAfter = (handoff: Handoff, { ended, occurredAt }: Succession, swap: Swap): Handoff => {
  if (GONE.includes(handoff.state)) return handoff;
  const { returnProposal } = handoff;
  const passed: Handoff = {
    ...handoff,
    from: swap(handoff.from),
    to: swap(handoff.to),
    ...(returnProposal === undefined ? {} : { returnProposal: { ...returnProposal, by: swap(returnProposal.by) } }),
  };
  return ended.handoffs.includes(handoff.handoffId) ? { ...handoff, state: 'superseded', endedAt: occurredAt } : passed;
};

const consultationAfter = (consultation: Consultation, { ended, occurredAt }: Succession, swap: Swap): Consultation => {
  if (consultation.state === 'closed') return consultation;
  if (ended.consultations.includes(consultation.consultationId))
    return { ...consultation, state: 'closed', closed: { at: occurredAt, summary: '协商双方的职权已由同一机关承接。' } };
  const from = swap(consultation.from);
  const replies = once(
    consultation.replies.map((reply) => ({ ...reply, organ: swap(reply.organ) })),
    ({ organ }) => organ,
  ).filter(({ organ }) => organ !== from);
  const { agreement, state } = consultation;
  return {
    ...consultation,
    from,
    replies,
    state:
      replies.length < consultation.replies.length && (state === 'requested' || state === 'acknowledged')
        ? replyState(replies, state)
        : state,
    ...(agreement === undefined
      ? {}
      : {
          agreement: {
            ...agreement,
            seals: once(
              agreement.seals.map((seal) => ({ ...seal, organ: swap(seal.organ) })),
              (seal) => seal.organ,
            ),
          },
        }),
  };
};

const disputeAfter = (dispute: Dispute, { ended, occurredAt }: Succession, swap: Swap): Dispute => {
  if (ended.disputes.includes(dispute.disputeId))
    return { ...dispute, state: 'closed', note: { text: '争议各方的职权已由同一机关承接，争议不复存在。', at: occurredAt } };
  if (!isPending(dispute) && dispute.state !== 'designated') return dispute;
  const { interim, opinion, escalation, designated } = dispute;
  return {
    ...dispute,
    applicant: swap(dispute.applicant),
    between: once(dispute.between.map(swap), same),
    asked: once(dispute.asked.map(swap), same),
    responses: once(
      dispute.responses.map((response) => ({ ...response, organ: swap(response.organ) })),
      ({ organ }) => organ,
    ),
    ...(interim === undefined ? {} : { interim: { ...interim, lead: swap(interim.lead) } }),
    ...(opinion === undefined
      ? {}
      : {
          opinion: {
            ...opinion,
            competent: swap(opinion.competent),
            signatures: once(
              opinion.signatures.map((seal) => ({ ...seal, organ: swap(seal.organ) })),
              ({ organ }) => organ,
            ),
          },
        }),
    ...(escalation === undefined ? {} : { escalation: { ...escalation, proposed: swap(escalation.proposed) } }),
    ...(designated === undefined ? {} : { designated: { ...designated, from: swap(designated.from), to: swap(designated.to) } }),
  };
};

/**
 * Whatever is over stays with its name, but the matter that came back is with the successor. Nobody reports or decides for an organ
 * that is no more: a team that has not reported and a head who has not decided are named anew (行政执法机关移送涉嫌犯罪案件的规定 5).
 */
const criminalAfter = (transfer: CriminalTransfer, { from }: Succession, swap: Swap): CriminalTransfer => {
  const { returned } = transfer;
  if (returned !== undefined) return { ...transfer, returned: { ...returned, to: swap(returned.to) } };
  if (criminalOver(transfer) || transfer.organ !== from) return transfer;
  const { actingHead, ...rest } = transfer;
  return {
    ...rest,
    organ: swap(transfer.organ),
    ...(transfer.state === 'team-formed' ? { team: [] } : {}),
    ...(actingHead === undefined || transfer.decision === undefined ? {} : { actingHead }),
  };
};

/** The successor goes on with the number, the filing and the decision of the organ that is no more (行政诉讼法 26). */
const organsAfter = (organs: readonly OrganRecord[], { from, to, occurredAt }: Succession): readonly OrganRecord[] => {
  const old = organs.find(({ organ }) => organ === from);
  return joinOrgan(organs, to, occurredAt).map((record) =>
    record.organ === to ? { ...old, ...record, succeededFrom: from } : record.organ === from ? { ...record, succeededBy: to } : record,
  );
};

const renamed = (clocks: Succession['clocks']): ((clock: ClockId) => ClockId) => {
  const names = new Map(clocks.flatMap((change) => (change.change === 'passed' ? [[change.clock, change.as] as const] : [])));
  return (clock) => names.get(clock) ?? clock;
};

const supervisionAfter = (supervision: Supervision, from: OrganId, to: OrganId, rename: (clock: ClockId) => ClockId): Supervision => {
  const { about } = supervision;
  return {
    ...supervision,
    owes: supervision.owes === from ? to : supervision.owes,
    about: about.kind === 'clock' ? { ...about, clock: rename(about.clock) } : about,
  };
};

/** 职权承继: one fact moves owner, queues and clocks, so that no moment has two responsible organs, or none. */
export const evolveSuccession = (file: OpenFile, { data }: SuccessionEvent): OpenFile => {
  const { from, to, changeId, occurredAt, transitionUntil, byRow, basis, documentNumber } = data;
  const swap: Swap = (organ) => (organ === from ? to : organ);
  const rename = renamed(data.clocks);
  return {
    ...file,
    responsible: swap(file.responsible),
    organs: organsAfter(file.organs, data),
    handoffs: file.handoffs.map((handoff) => handoffAfter(handoff, data, swap)),
    consultations: file.consultations.map((consultation) => consultationAfter(consultation, data, swap)),
    disputes: file.disputes.map((dispute) => disputeAfter(dispute, data, swap)),
    criminalTransfers: file.criminalTransfers.map((transfer) => criminalAfter(transfer, data, swap)),
    goods: file.goods.map((goods) => (goods.heldBy === undefined ? goods : { ...goods, heldBy: swap(goods.heldBy) })),
    measures: file.measures.map((measure) => (measure.ended === undefined ? { ...measure, issuedBy: swap(measure.issuedBy) } : measure)),
    ...(file.legalReview === undefined ? {} : { legalReview: { ...file.legalReview, organ: swap(file.legalReview.organ) } }),
    supervisions: file.supervisions.map((supervision) => supervisionAfter(supervision, from, to, rename)),
    approached: file.approached.map((one) => ({ ...one, clock: rename(one.clock) })),
    successions: [...file.successions, { changeId, from, to, at: occurredAt, transitionUntil, byRow, basis, documentNumber }],
  };
};
