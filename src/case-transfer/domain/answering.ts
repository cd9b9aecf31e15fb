import { Rejection } from '../../kernel/rejection.js';
import {
  type DueDates,
  type GoodsCountersign,
  type Handoff,
  type HandoffEvent,
  type MeasureTakeover,
  type OpenFile,
  cancelClocks,
  filingDecided,
  handoffOf,
  meetClock,
  passDuties,
  pauseClock,
  resumeClock,
  runningMeasures,
  startClock,
} from '../../case-file/index.js';
import type { HandoffCommandOf } from './commands.js';
import { alreadyDone, guardStep } from './guard.js';

type Facts = readonly HandoffEvent[];

/** The time to check what came runs from the receipt of a lead or the acceptance of a case (domain.md 3.3.4). */
const checkClock = (subject: OpenFile['details']['subject'], file: OpenFile, { handoffId, to }: Handoff, due: DueDates) =>
  file.details.subject === subject && !filingDecided(file, to) ? startClock('check-lead', handoffId, to, due['check-lead']) : [];

/** Receipt is not acceptance: it counts what arrived and starts the time to answer. */
export const receive = (
  { handoffId, actor, at, due, goodsCount, materialsCount, note }: HandoffCommandOf<'ReceiveHandoff'>,
  file: OpenFile,
): Facts => {
  if (alreadyDone('ReceiveHandoff', handoffOf(file, handoffId), actor)) return [];
  const handoff = guardStep('ReceiveHandoff', file, handoffId, actor);
  const asListed =
    goodsCount === handoff.content.goods.filter(({ fate }) => fate === 'handed-over').length &&
    materialsCount === handoff.content.materials.length;
  if (!asListed && (note ?? '').trim() === '') throw new Rejection('handoff/count-differs', {}, 'FC-2');
  return [
    {
      type: 'HandoffReceived',
      data: {
        handoffId,
        by: actor.officerId,
        organ: actor.organId,
        goodsCount,
        materialsCount,
        ...(note === undefined ? {} : { note }),
        occurredAt: at,
        clocks: [
          ...meetClock(file, 'receipt', handoffId, at),
          ...startClock('supplement-window', handoffId, handoff.to, due['supplement-window']),
          ...startClock('answer', handoffId, handoff.to, due.answer),
          ...checkClock('lead', file, handoff, due),
        ],
      },
    },
  ];
};

/** Once, listing everything: the time to answer stands still until the sender has supplied it. */
export const requestSupplement = (
  { handoffId, actor, at, due, missing, reason }: HandoffCommandOf<'RequestSupplement'>,
  file: OpenFile,
): Facts => {
  const handoff = guardStep('RequestSupplement', file, handoffId, actor);
  if (missing.length === 0) throw new Rejection('handoff/supplement-empty');
  return [
    {
      type: 'SupplementRequested',
      data: {
        handoffId,
        by: actor.officerId,
        organ: actor.organId,
        missing,
        reason,
        occurredAt: at,
        clocks: [
          ...meetClock(file, 'supplement-window', handoffId, at),
          ...pauseClock(file, 'answer', handoffId, at),
          ...startClock('supplement', handoffId, handoff.from, due.supplement),
        ],
      },
    },
  ];
};

export const provideSupplement = (
  { handoffId, actor, at, due, provided, note }: HandoffCommandOf<'ProvideSupplement'>,
  file: OpenFile,
): Facts => {
  if (alreadyDone('ProvideSupplement', handoffOf(file, handoffId), actor)) return [];
  guardStep('ProvideSupplement', file, handoffId, actor);
  if (provided.length === 0) throw new Rejection('handoff/supplement-empty');
  return [
    {
      type: 'SupplementProvided',
      data: {
        handoffId,
        by: actor.officerId,
        organ: actor.organId,
        provided,
        ...(note === undefined ? {} : { note }),
        occurredAt: at,
        clocks: [...meetClock(file, 'supplement', handoffId, at), ...resumeClock(file, 'answer', handoffId, due.answer)],
      },
    },
  ];
};

const checkGoods = (file: OpenFile, handoff: Handoff, signed: readonly GoodsCountersign[]): void => {
  const ids = signed.map(({ goodsId }) => goodsId);
  if (new Set(ids).size !== ids.length) throw new Rejection('handoff/goods-listed-twice', {}, 'FC-2');
  const open = handoff.content.goods.filter(({ goodsId }) => !ids.includes(goodsId));
  if (open.length > 0) {
    const names = open.map(({ goodsId }) => file.goods.find((goods) => goods.goodsId === goodsId)?.name ?? goodsId);
    throw new Rejection('handoff/goods-not-countersigned', { goods: names }, 'FC-2');
  }
  if (ids.length > handoff.content.goods.length) throw new Rejection('handoff/goods-unknown');
  if (signed.some(({ asListed, note }) => !asListed && (note ?? '').trim() === ''))
    throw new Rejection('handoff/difference-needs-note', {}, 'FC-2');
};

/** A measure stays its issuer's (domain.md 1.3); acceptance says of each what becomes of it, so that none lapses unseen. */
const checkMeasures = (file: OpenFile, takeovers: readonly MeasureTakeover[]): void => {
  const running = runningMeasures(file);
  const addressed = takeovers.map(({ measureId }) => measureId);
  if (new Set(addressed).size !== addressed.length || addressed.some((id) => !running.some(({ measureId }) => measureId === id))) {
    throw new Rejection('handoff/measure-unknown');
  }
  const open = running.filter(({ measureId }) => !addressed.includes(measureId));
  if (open.length > 0) throw new Rejection('handoff/measure-unaddressed', { measures: open.map(({ object }) => object) });
};

export const accept = (
  { handoffId, actor, at, due, goods, measures, defects }: HandoffCommandOf<'AcceptHandoff'>,
  file: OpenFile,
): Facts => {
  if (alreadyDone('AcceptHandoff', handoffOf(file, handoffId), actor)) return [];
  const handoff = guardStep('AcceptHandoff', file, handoffId, actor);
  checkGoods(file, handoff, goods);
  checkMeasures(file, measures);
  return [
    {
      type: 'HandoffAccepted',
      data: {
        handoffId,
        by: actor.officerId,
        organ: actor.organId,
        goods,
        measures,
        ...(defects === undefined ? {} : { defects }),
        afterConsultation: handoff.state === 'objected',
        occurredAt: at,
        clocks: [
          ...meetClock(file, 'answer', handoffId, at),
          ...meetClock(file, 'negotiate', handoffId, at),
          ...cancelClocks(file, ['supplement-window', 'supplement'], handoffId, at),
          ...passDuties(file, handoff.to, at),
          ...checkClock('case', file, handoff, due),
        ],
      },
    },
  ];
};

export const object = (command: HandoffCommandOf<'ObjectToHandoff'>, file: OpenFile): Facts => {
  const { handoffId, actor, at, due, ground, reasons, legalBasis, believedCompetent } = command;
  const handoff = guardStep('ObjectToHandoff', file, handoffId, actor);
  if (believedCompetent === actor.organId) throw new Rejection('handoff/objection-names-itself');
  return [
    {
      type: 'HandoffObjected',
      data: {
        handoffId,
        by: actor.officerId,
        organ: actor.organId,
        ground,
        reasons,
        legalBasis,
        ...(believedCompetent === undefined ? {} : { believedCompetent }),
        occurredAt: at,
        clocks: [
          ...meetClock(file, 'answer', handoffId, at),
          ...cancelClocks(file, ['supplement-window', 'supplement'], handoffId, at),
          ...startClock('negotiate', handoffId, handoff.to, due.negotiate),
        ],
      },
    },
  ];
};

export const proposeReturn = ({ handoffId, actor, at, record }: HandoffCommandOf<'ProposeReturn'>, file: OpenFile): Facts => {
  guardStep('ProposeReturn', file, handoffId, actor);
  if (record.heldAt > at) throw new Rejection('handoff/consultation-in-future');
  if (record.senderAttendees.length === 0 || record.receiverAttendees.length === 0) throw new Rejection('handoff/record-needs-both-sides');
  return [
    { type: 'HandoffReturnProposed', data: { handoffId, by: actor.officerId, organ: actor.organId, record, occurredAt: at, clocks: [] } },
  ];
};

/** Never one-sided: the record is signed by the leader who proposed it and the leader of the other organ. */
export const agreeReturn = ({ handoffId, actor, at }: HandoffCommandOf<'AgreeReturn'>, file: OpenFile): Facts => {
  if (alreadyDone('AgreeReturn', handoffOf(file, handoffId), actor)) return [];
  const { returnProposal } = guardStep('AgreeReturn', file, handoffId, actor);
  if (returnProposal === undefined) throw new Rejection('handoff/return-not-proposed');
  return [
    {
      type: 'HandoffReturnedByAgreement',
      data: {
        handoffId,
        by: actor.officerId,
        organ: actor.organId,
        record: returnProposal.record,
        signedBy: [returnProposal.officer, actor.officerId],
        occurredAt: at,
        clocks: [...meetClock(file, 'negotiate', handoffId, at), ...cancelClocks(file, ['check-lead'], handoffId, at)],
      },
    },
  ];
};

export const feedBackFiling = (
  { handoffId, actor, at, content, documentNumber }: HandoffCommandOf<'FeedBackFiling'>,
  file: OpenFile,
): Facts => {
  guardStep('FeedBackFiling', file, handoffId, actor);
  const filed = file.organs.some(({ organ, filedAt }) => organ === actor.organId && filedAt !== undefined);
  return [
    {
      type: 'HandoffFilingFedBack',
      data: {
        handoffId,
        by: actor.officerId,
        organ: actor.organId,
        decision: filed ? 'filed' : 'not-filed',
        content,
        ...(documentNumber === undefined ? {} : { documentNumber }),
        occurredAt: at,
        clocks: meetClock(file, 'feedback-filing', actor.organId, at),
      },
    },
  ];
};

export const feedBackResult = (
  { handoffId, actor, at, content, documentNumber }: HandoffCommandOf<'FeedBackResult'>,
  file: OpenFile,
): Facts => {
  if (alreadyDone('FeedBackResult', handoffOf(file, handoffId), actor)) return [];
  guardStep('FeedBackResult', file, handoffId, actor);
  return [
    {
      type: 'HandoffResultFedBack',
      data: {
        handoffId,
        by: actor.officerId,
        organ: actor.organId,
        content,
        ...(documentNumber === undefined ? {} : { documentNumber }),
        occurredAt: at,
        clocks: [
          ...meetClock(file, 'feedback-result', actor.organId, at),
          ...cancelClocks(file, ['feedback-filing'], actor.organId, at), // who knows the result knows of the filing
        ],
      },
    },
  ];
};
