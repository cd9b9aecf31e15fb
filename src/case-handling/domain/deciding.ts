import type { Actor } from '../../kernel/actor.js';
import type { ConsultationId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import { dateOf } from '../../kernel/time.js';
import {
  type ClockChange,
  type HandlingEvent,
  type OpenFile,
  type PenaltyKind,
  WEIGHTY_PENALTIES,
  cancelClocks,
  consultationOf,
  disputePending,
  handoffOf,
  meetClock,
  namedOfficers,
  openHandoff,
  receivedBy,
  recordOf,
  returnedTo,
  startClock,
} from '../../case-file/index.js';
import type { HandlingCommandOf } from './commands.js';
import { guardHandling } from './guard.js';

type Facts = readonly HandlingEvent[];

export const numberCase = ({ actor, at, number }: HandlingCommandOf<'NumberCase'>, file: OpenFile): Facts => {
  if (recordOf(file, actor.organId)?.number === number) return [];
  guardHandling('NumberCase', file, actor);
  return [{ type: 'CaseNumbered', data: { by: actor.officerId, organ: actor.organId, number, occurredAt: at, clocks: [] } }];
};

export const doubtCompetence = ({ actor, at, due, competence, reason }: HandlingCommandOf<'DoubtCompetence'>, file: OpenFile): Facts => {
  guardHandling('DoubtCompetence', file, actor);
  return [
    {
      type: 'CompetenceDoubted',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        competence,
        reason,
        occurredAt: at,
        clocks: startClock('transfer-out', actor.organId, actor.organId, due['transfer-out']),
      },
    },
  ];
};

/** Both ways of deciding on filing end the check of the lead and are owed to the organ that sent it. */
const filingClocks = (file: OpenFile, { actor, at, due }: HandlingCommandOf<'FileCase' | 'DeclineFiling'>): readonly ClockChange[] => {
  const handoff = receivedBy(file, actor.organId);
  const back = returnedTo(file, actor.organId);
  return [
    ...(back === undefined ? [] : meetClock(file, 'check-lead', back.criminalTransferId, at)),
    ...(handoff === undefined
      ? cancelClocks(file, ['transfer-out'], actor.organId, at)
      : [
          ...meetClock(file, 'check-lead', handoff.handoffId, at),
          ...startClock('feedback-filing', actor.organId, actor.organId, due['feedback-filing']),
        ]),
  ];
};

/** The 90 days of 行政处罚法 60 run from the filing of this organ, whatever another organ filed before. */
export const fileCase = (command: HandlingCommandOf<'FileCase'>, file: OpenFile): Facts => {
  const { actor, at, due, number, byHandoff } = command;
  if (byHandoff !== undefined && handoffOf(file, byHandoff).to !== actor.organId) throw new Rejection('handoff/not-addressee', {}, 'FC-4');
  guardHandling('FileCase', file, actor);
  const officers = namedOfficers(command.officers, { organ: actor.organId, on: dateOf(at), file });
  return [
    {
      type: 'CaseFiled',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        number,
        officers,
        occurredAt: at,
        clocks: [...filingClocks(file, command), ...startClock('decide', actor.organId, actor.organId, due.decide)],
      },
    },
  ];
};

export const declineFiling = (command: HandlingCommandOf<'DeclineFiling'>, file: OpenFile): Facts => {
  const { actor, at, reasons } = command;
  guardHandling('DeclineFiling', file, actor);
  return [
    {
      type: 'CaseNotFiled',
      data: { by: actor.officerId, organ: actor.organId, reasons, occurredAt: at, clocks: filingClocks(file, command) },
    },
  ];
};

/** Major rights: no decision without a passed review, and that of the organ which decides (行政处罚法 58). */
const checkReview = ({ legalReview }: OpenFile, { organId }: Actor, penalties: readonly PenaltyKind[]): void => {
  if (legalReview?.organ !== organId) {
    if (penalties.some((kind) => WEIGHTY_PENALTIES.includes(kind))) throw new Rejection('case/legal-review-needed', {}, 'APL-58');
    return;
  }
  if (legalReview.outcome !== 'passed') throw new Rejection('case/legal-review-not-passed', {}, 'APL-58');
};

/** A decision rests on what was answered or agreed; a question still open, or refused, carries nothing. */
const checkReliance = (file: OpenFile, reliesOn: readonly ConsultationId[]): void => {
  for (const id of reliesOn) {
    const { state, replies, question } = consultationOf(file, id);
    const carries = state === 'agreed' || replies.some(({ answer }) => answer !== undefined);
    if (!carries) throw new Rejection('case/consultation-without-outcome', { question });
  }
};

/** Nobody decides alone what another may be about to take or a superior to give away; only safety does not wait (行政处罚法 29). */
const guardAlone = (file: OpenFile): void => {
  if (disputePending(file)) throw new Rejection('case/dispute-pending', {}, 'LN-S20');
  if (openHandoff(file)?.sentAt !== undefined) throw new Rejection('case/handoff-underway', {}, 'APL-29');
};

export const concludeCase = (command: HandlingCommandOf<'ConcludeCase'>, file: OpenFile): Facts => {
  const { actor, at, due, result, penalties, fineFen, decisionNumber, summary, safetyReason, reliesOn = [], organ } = command;
  guardHandling('ConcludeCase', file, actor);
  if ((safetyReason ?? '').trim() === '') guardAlone(file);
  const penalty = result === 'penalty';
  if (penalty !== penalties.length > 0) throw new Rejection('case/penalty-kinds-mismatch', {}, 'APL-57');
  if (penalties.includes('fine') !== (fineFen !== undefined && fineFen > 0)) throw new Rejection('case/fine-amount-mismatch');
  if (penalty && decisionNumber === undefined) throw new Rejection('case/decision-number-needed');
  checkReview(file, actor, penalties);
  checkReliance(file, reliesOn);
  return [
    {
      type: 'CaseConcluded',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        result,
        penalties,
        ...(fineFen === undefined ? {} : { fineFen }),
        ...(decisionNumber === undefined ? {} : { decisionNumber }),
        summary,
        ...(safetyReason === undefined ? {} : { safetyReason }),
        ...(reliesOn.length === 0 ? {} : { reliesOn }),
        occurredAt: at,
        clocks: [
          ...meetClock(file, 'decide', actor.organId, at),
          ...(receivedBy(file, actor.organId) === undefined
            ? []
            : startClock('feedback-result', actor.organId, actor.organId, due['feedback-result'])),
          ...(penalty ? startClock('publish', actor.organId, actor.organId, due.publish) : []),
          ...(penalty && organ.kind === 'township-government'
            ? startClock('report-up', actor.organId, actor.organId, due['report-up'])
            : []),
        ],
      },
    },
  ];
};

export const publishPenalty = ({ actor, at, where }: HandlingCommandOf<'PublishPenalty'>, file: OpenFile): Facts => {
  guardHandling('PublishPenalty', file, actor);
  return [
    {
      type: 'PenaltyPublished',
      data: { by: actor.officerId, organ: actor.organId, where, occurredAt: at, clocks: meetClock(file, 'publish', actor.organId, at) },
    },
  ];
};

export const reportPenaltyUp = ({ actor, at, to, documentNumber }: HandlingCommandOf<'ReportPenaltyUp'>, file: OpenFile): Facts => {
  guardHandling('ReportPenaltyUp', file, actor);
  return [
    {
      type: 'PenaltyReportedUp',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        to,
        ...(documentNumber === undefined ? {} : { documentNumber }),
        occurredAt: at,
        clocks: meetClock(file, 'report-up', actor.organId, at),
      },
    },
  ];
};

export const closeCase = ({ actor, at, reason }: HandlingCommandOf<'CloseCase'>, file: OpenFile): Facts => {
  if (file.closedAt !== undefined && actor.organId === file.responsible) return [];
  guardHandling('CloseCase', file, actor);
  return [
    {
      type: 'CaseClosed',
      data: { by: actor.officerId, organ: actor.organId, reason, occurredAt: at, clocks: cancelClocks(file, ['limitation'], 'case', at) },
    },
  ];
};
