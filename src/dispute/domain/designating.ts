import type { Actor } from '../../kernel/actor.js';
import type { OrganId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import { dateOf } from '../../kernel/time.js';
import {
  type ClockChange,
  type ClockPurpose,
  type Dispute,
  type DisputeEvent,
  type Handoff,
  type OpenFile,
  answeredByDesignation,
  cancelClocks,
  disputeOf,
  filingDecided,
  isRecused,
  meetClock,
  pendingDispute,
  receivedBy,
  reviveDecision,
  runningMeasures,
  startClock,
} from '../../case-file/index.js';
import { DISPUTE_CLOCKS } from './applying.js';
import { checkOrgan } from './check-organ.js';
import type { DisputeCommandOf } from './commands.js';
import { alreadyDone, assertNotCriminal, assertUndecided, guardBureau, guardStep } from './guard.js';
import { TRANSITIONS } from './transitions.js';

type Facts = readonly DisputeEvent[];
type Designate = DisputeCommandOf<'DesignateJurisdiction'>;
type RecordDesignation = DisputeCommandOf<'RecordSuperiorDesignation'>;
type Designation = Designate | RecordDesignation;

/** Duties of asking and answering whose case it is: a designation answers it, whoever owed them. */
const ANSWERED_BY_IT: readonly ClockPurpose[] = [
  'transfer-out',
  'receipt',
  'supplement-window',
  'supplement',
  'answer',
  'negotiate',
  'apply-dispute',
];
/** Duties that go with the case; a measure and the limitation stay with whoever has them (domain.md 1.3, 3.5.4). */
const GO_WITH_THE_CASE: readonly ClockPurpose[] = ['check-lead', 'decide', 'legal-review', 'feedback-filing', 'feedback-result'];

const fallenAway = (file: OpenFile, { to, at }: Designation, answered: Handoff | undefined): readonly ClockChange[] =>
  file.clocks
    .filter(({ status }) => status === 'running' || status === 'paused')
    .filter(
      ({ clock, purpose, organ }) =>
        ANSWERED_BY_IT.includes(purpose) ||
        (GO_WITH_THE_CASE.includes(purpose) &&
          (organ !== to.organ || (answered !== undefined && answered.to !== to.organ && clock.endsWith(`:${answered.handoffId}`)))),
    )
    .map(({ clock }) => ({ change: 'cancelled', clock, at }));

const designationClocks = (command: Designation, file: OpenFile, dispute: Dispute | undefined): readonly ClockChange[] => {
  const { disputeId, at, due, to } = command;
  return [
    ...meetClock(file, 'settle-dispute', disputeId, at),
    ...cancelClocks(
      file,
      DISPUTE_CLOCKS.filter((purpose) => purpose !== 'settle-dispute'),
      disputeId,
      at,
    ),
    ...(dispute?.asked ?? []).flatMap((organ) => cancelClocks(file, ['dispute-reply'], `${disputeId}:${organ}`, at)),
    ...fallenAway(file, command, answeredByDesignation(file)),
    ...reviveDecision(file, to.organ),
    ...(to.organ === file.responsible ? [] : startClock('hand-over', disputeId, file.responsible, due['hand-over'])),
  ];
};

/** Throws unless the case can be moved by a designation now: it lives, is not decided, and is not on its way from an earlier one. */
const guardMovable = (file: OpenFile): void => {
  if (file.closedAt !== undefined) throw new Rejection('case/closed');
  assertNotCriminal(file);
  if (file.disputes.some(({ state }) => state === 'designated')) throw new Rejection('dispute/designation-not-executed');
  assertUndecided(file);
};

/** 直接指定 (行政处罚法 25): the superior need not wait for an application. */
export const guardDirect = (file: OpenFile, actor: Actor, between: readonly OrganId[]): void => {
  const { roles, chinese } = TRANSITIONS.DesignateJurisdiction;
  guardBureau('DesignateJurisdiction', file, between, actor);
  if (!roles.includes(actor.role)) throw new Rejection('dispute/role-not-entitled', { step: chinese, roles });
  if (isRecused(file, actor.officerId)) throw new Rejection('case/officer-recused', {}, 'APL-43');
  if (pendingDispute(file) !== undefined) throw new Rejection('dispute/another-pending');
  guardMovable(file);
};

/** Two designations at one instant: the second is no second one if it says the same, and is refused if it does not. */
const settledBefore = (file: OpenFile, { type, disputeId, to, actor }: Designation, issuer: OrganId | undefined): boolean => {
  const known = file.disputes.find((dispute) => dispute.disputeId === disputeId);
  if (known?.designated === undefined) return false;
  guardBureau(type, file, known.between, actor);
  if (known.designated.to === to.organ && known.designated.by === issuer && actor.role === 'county-leader') return true;
  throw new Rejection('dispute/already-designated', {}, 'APL-25-2');
};

/** Moves the responsible organ, its clocks and the handoff in dispute in one fact. */
const move = (command: Designation, file: OpenFile, known: Dispute | undefined, between: readonly OrganId[]): Facts => {
  const { disputeId, actor, at, to, superior, matter, legalBasis, documentNumber, competence, successor } = command;
  guardMovable(file);
  checkOrgan(to, dateOf(at));
  const answered = answeredByDesignation(file);
  const replaced = answered !== undefined && answered.to !== to.organ && answered.from !== to.organ;
  const issuedBy = superior.organ === actor.organId ? undefined : superior.organ;
  return [
    {
      type: 'JurisdictionDesignated',
      data: {
        disputeId,
        by: actor.officerId,
        organ: actor.organId,
        to: to.organ,
        from: file.responsible,
        between,
        matter,
        legalBasis,
        documentNumber,
        ...(issuedBy === undefined ? {} : { issuedBy }),
        direct: known?.consultationId === undefined,
        competence,
        ...(replaced ? { successor } : {}),
        occurredAt: at,
        clocks: designationClocks(command, file, known),
      },
    },
  ];
};

const notTheSuperior = ({ sentence }: Designation['superior']): Rejection =>
  new Rejection('dispute/not-common-superior', { sentence }, 'APL-25-2');

export const designate = (command: Designate, file: OpenFile): Facts => {
  const { disputeId, actor, superior, between } = command;
  if (settledBefore(file, command, actor.organId)) return [];
  const known = file.disputes.find((dispute) => dispute.disputeId === disputeId);
  if (known === undefined) guardDirect(file, actor, between);
  else guardStep('DesignateJurisdiction', file, disputeId, actor);
  if (superior.organ !== actor.organId) throw notTheSuperior(superior);
  return move(command, file, known, known?.between ?? everybody(command, file));
};

/**
 * A superior that is not on the platform decides on paper, as 赣州市人民政府 does where the ecology branch is a party; the
 * government below it registers what was decided and decides nothing itself (行政处罚法 25, 行政执法监督条例 42).
 */
export const recordDesignation = (command: RecordDesignation, file: OpenFile): Facts => {
  const { disputeId, actor, superior, above } = command;
  if (settledBefore(file, command, superior.organ)) return [];
  const known = guardStep('RecordSuperiorDesignation', file, disputeId, actor);
  if (superior.organ === undefined || !above.includes(superior.organ)) throw notTheSuperior(superior);
  return move(command, file, known, known.between);
};

const everybody = ({ between, to }: Designate, { responsible }: OpenFile): readonly OrganId[] => [
  ...new Set([responsible, ...between, to.organ]),
];

const checkHandover = (file: OpenFile, { goods, measures }: DisputeCommandOf<'ConfirmExecution'>, handoff: Handoff | undefined): void => {
  const listed = handoff?.content.goods.map(({ goodsId }) => goodsId) ?? file.goods.map(({ goodsId }) => goodsId);
  const signed = goods.map(({ goodsId }) => goodsId);
  if (new Set(signed).size !== signed.length || signed.length !== listed.length || !listed.every((id) => signed.includes(id)))
    throw new Rejection('dispute/goods-not-countersigned', {}, 'FC-2');
  if (goods.some(({ asListed, note }) => !asListed && (note ?? '').trim() === ''))
    throw new Rejection('dispute/difference-needs-note', {}, 'FC-2');
  const running = runningMeasures(file).map(({ measureId }) => measureId);
  const addressed = measures.map(({ measureId }) => measureId);
  if (addressed.length !== running.length || !running.every((id) => addressed.includes(id)))
    throw new Rejection('dispute/measure-unaddressed');
};

/** Files and goods have moved; from here the organ designated checks the lead as if it had been handed to it. */
export const confirmExecution = (command: DisputeCommandOf<'ConfirmExecution'>, file: OpenFile): Facts => {
  const { disputeId, actor, at, due, goods, measures, note } = command;
  if (alreadyDone('ConfirmExecution', disputeOf(file, disputeId), actor)) return [];
  const { designated } = guardStep('ConfirmExecution', file, disputeId, actor);
  const moved = designated !== undefined && designated.from !== designated.to;
  const handoff = receivedBy(file, actor.organId);
  // Meanwhile the police may have filed a crime in it: then nothing is left to check here.
  const checks = moved && file.responsible === actor.organId && !filingDecided(file, actor.organId);
  if (moved) checkHandover(file, command, handoff);
  return [
    {
      type: 'DesignationExecuted',
      data: {
        disputeId,
        by: actor.officerId,
        organ: actor.organId,
        goods,
        measures,
        ...(note === undefined ? {} : { note }),
        occurredAt: at,
        clocks: [
          ...meetClock(file, 'hand-over', disputeId, at),
          ...(checks && handoff !== undefined ? startClock('check-lead', handoff.handoffId, actor.organId, due['check-lead']) : []),
        ],
      },
    },
  ];
};
