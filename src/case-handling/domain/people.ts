import { Rejection } from '../../kernel/rejection.js';
import { dateOf } from '../../kernel/time.js';
import { type HandlingEvent, type OpenFile, isRecused, meetClock, namedOfficers, startClock } from '../../case-file/index.js';
import type { HandlingCommandOf } from './commands.js';
import { guardHandling } from './guard.js';

type Facts = readonly HandlingEvent[];

export const replaceOfficers = ({ actor, at, officers, reason }: HandlingCommandOf<'ReplaceOfficers'>, file: OpenFile): Facts => {
  guardHandling('ReplaceOfficers', file, actor);
  const named = namedOfficers(officers, { organ: actor.organId, on: dateOf(at), file });
  return [
    { type: 'OfficersReplaced', data: { by: actor.officerId, organ: actor.organId, officers: named, reason, occurredAt: at, clocks: [] } },
  ];
};

export const requestRecusal = ({ actor, at, officer, ground }: HandlingCommandOf<'RequestRecusal'>, file: OpenFile): Facts => {
  guardHandling('RequestRecusal', file, actor);
  if (file.recusals.some((recusal) => recusal.officer === officer && recusal.granted === undefined)) return [];
  return [{ type: 'RecusalRequested', data: { by: actor.officerId, organ: actor.organId, officer, ground, occurredAt: at, clocks: [] } }];
};

/** Decided by the head; until then the investigation goes on (行政处罚法 43). */
export const decideRecusal = ({ actor, at, officer, granted, reason }: HandlingCommandOf<'DecideRecusal'>, file: OpenFile): Facts => {
  guardHandling('DecideRecusal', file, actor);
  if (officer === actor.officerId && !granted) throw new Rejection('case/own-recusal', {}, 'APL-43');
  if (!file.recusals.some((recusal) => recusal.officer === officer && recusal.granted === undefined))
    throw new Rejection('case/no-recusal-pending', {}, 'APL-43');
  return [
    { type: 'RecusalDecided', data: { by: actor.officerId, organ: actor.organId, officer, granted, reason, occurredAt: at, clocks: [] } },
  ];
};

/** A reviewer is no investigator (生态环境行政处罚办法 38, 水行政处罚实施办法 39; applied to every sector). */
export const assignLegalReview = ({ actor, at, due, reviewer }: HandlingCommandOf<'AssignLegalReview'>, file: OpenFile): Facts => {
  guardHandling('AssignLegalReview', file, actor);
  if (reviewer.organ !== actor.organId || !reviewer.roles.includes('legal-reviewer'))
    throw new Rejection('case/not-a-reviewer', { officer: reviewer.name }, 'APL-58');
  if (file.investigators.includes(reviewer.officer))
    throw new Rejection('case/reviewer-investigated', { officer: reviewer.name }, 'MEE-38');
  if (isRecused(file, reviewer.officer)) throw new Rejection('officers/recused', { officer: reviewer.name }, 'APL-43');
  return [
    {
      type: 'LegalReviewAssigned',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        reviewer: reviewer.officer,
        occurredAt: at,
        clocks: startClock('legal-review', actor.organId, actor.organId, due['legal-review']),
      },
    },
  ];
};

export const passLegalReview = ({ actor, at, opinion }: HandlingCommandOf<'PassLegalReview'>, file: OpenFile): Facts => {
  guardHandling('PassLegalReview', file, actor);
  return [
    {
      type: 'LegalReviewPassed',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        opinion,
        occurredAt: at,
        clocks: meetClock(file, 'legal-review', actor.organId, at),
      },
    },
  ];
};

export const returnLegalReview = ({ actor, at, opinion }: HandlingCommandOf<'ReturnLegalReview'>, file: OpenFile): Facts => {
  guardHandling('ReturnLegalReview', file, actor);
  return [
    {
      type: 'LegalReviewReturned',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        opinion,
        occurredAt: at,
        clocks: meetClock(file, 'legal-review', actor.organId, at),
      },
    },
  ];
};
