import type { OrganId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import { type WhistleClockChange, cancelClocks, meetClock, startClock } from './clocks.js';
import type { WhistleCommandOf } from './commands.js';
import { guardStep } from './guard.js';
import { COUNTY_GOVERNMENT } from './offices.js';
import { type OpenWhistle, callOf, isReleased, liveCalls } from './whistle.js';
import { type CallResult, RATING_CRITERIA, type RatedSide, type RatingPoints, type WhistleEvent } from './whistle.events.js';

type Facts = readonly WhistleEvent[];
type Close = WhistleCommandOf<'CloseWhistle'>;

/** 报县政府: a department that lets its time to report pass (北京市街道办事处条例 44, a model). */
export const reportUp = ({ whistleId, actor, at, about, reasons }: WhistleCommandOf<'ReportUp'>, whistle: OpenWhistle): Facts => {
  guardStep('ReportUp', whistle, actor);
  if (about.length === 0) throw new Rejection('whistle/nobody-overdue', {}, 'BJ-S44');
  const overdue = (organ: OrganId): boolean =>
    whistle.clocks.some(({ clock, status, due }) => clock === `respond:${organ}` && status === 'running' && due.due < at);
  if (!about.every(overdue)) throw new Rejection('whistle/nobody-overdue', {}, 'BJ-S44');
  return [
    {
      type: 'WhistleReportedUp',
      data: {
        whistleId,
        by: actor.officerId,
        organ: actor.organId,
        to: COUNTY_GOVERNMENT,
        about: [...new Set(about)],
        reasons,
        occurredAt: at,
        clocks: [],
      },
    },
  ];
};

/** One result for each department that was not released; who never reported has solved nothing. */
const checkResults = (results: readonly CallResult[], whistle: OpenWhistle): void => {
  const live = liveCalls(whistle);
  const named = new Set(results.map(({ organ }) => organ));
  if (named.size < results.length || results.length !== live.length || !live.every(({ organ }) => named.has(organ)))
    throw new Rejection('whistle/result-of-each', { count: live.length });
  const absent = live.filter(({ report }) => report === undefined).map(({ organ }) => organ);
  if (results.some(({ organ, result }) => absent.includes(organ) && result !== 'unresolved'))
    throw new Rejection('whistle/never-reported', {}, 'BJ-S44');
};

const endOf = ({ results, at }: Close, { clocks }: OpenWhistle): readonly WhistleClockChange[] =>
  results.flatMap(({ organ, result }) => [
    ...(result === 'unresolved' ? cancelClocks(clocks, ['handle'], organ, at) : meetClock(clocks, 'handle', organ, at)),
    ...cancelClocks(clocks, ['respond'], organ, at),
  ]);

/** 销哨. What is unresolved goes to the county government in the same append, so that it cannot be forgotten. */
export const close = (command: Close, whistle: OpenWhistle): Facts => {
  const { whistleId, actor, at, due, results, summary } = command;
  if (whistle.state === 'closed' && whistle.closed?.by === actor.officerId) return [];
  guardStep('CloseWhistle', whistle, actor);
  checkResults(results, whistle);
  const raters = [whistle.township, ...liveCalls(whistle).flatMap(({ organ, report }) => (report === undefined ? [] : [organ]))];
  const step = { whistleId, by: actor.officerId, organ: actor.organId, occurredAt: at };
  const unresolved = results.filter(({ result }) => result === 'unresolved');
  return [
    {
      type: 'WhistleClosed',
      data: {
        ...step,
        results,
        summary,
        clocks: [...endOf(command, whistle), ...raters.flatMap((organ) => startClock('rate', organ, organ, due.rate))],
      },
    },
    ...(unresolved.length === 0
      ? []
      : [
          {
            type: 'WhistleReportedUp' as const,
            data: {
              ...step,
              to: COUNTY_GOVERNMENT,
              about: unresolved.map(({ organ }) => organ),
              reasons: unresolved.map(({ note }) => note).join('；'),
              clocks: [],
            },
          },
        ]),
  ];
};

const checkPoints = (points: RatingPoints, side: RatedSide): void => {
  const criteria: readonly string[] = RATING_CRITERIA[side];
  const given = Object.entries(points);
  const complete = given.length === criteria.length && given.every(([criterion]) => criteria.includes(criterion));
  if (!complete || !given.every(([, value]) => Number.isInteger(value) && value >= 1 && value <= 5))
    throw new Rejection('whistle/points-of-each', { side });
};

/** Those whom the organ may rate: the township rates departments that were not released, and they rate the township. */
const checkRated = (whistle: OpenWhistle, organ: OrganId, of: OrganId): RatedSide => {
  if (of === organ) throw new Rejection('whistle/rates-own', {}, 'BJ-J33');
  if (organ !== whistle.township) {
    if (of !== whistle.township) throw new Rejection('whistle/rates-other-side', {}, 'BJ-J33');
    return 'township';
  }
  const call = callOf(whistle, of);
  if (call === undefined) throw new Rejection('whistle/rates-other-side', {}, 'BJ-J33');
  if (isReleased(call)) throw new Rejection('whistle/released-not-rated', {}, 'BJ-J12');
  return 'department';
};

/** 评哨 by both sides, each once (北京市接诉即办工作条例 33, a model). */
export const rate = ({ whistleId, actor, at, of, points, reasons }: WhistleCommandOf<'RateWhistle'>, whistle: OpenWhistle): Facts => {
  guardStep('RateWhistle', whistle, actor);
  const side = checkRated(whistle, actor.organId, of);
  if (whistle.ratings.some((known) => known.organ === actor.organId && known.of === of))
    throw new Rejection('whistle/rated-once', {}, 'BJ-J33');
  checkPoints(points, side);
  const others = side === 'township' ? [] : liveCalls(whistle).filter(({ organ }) => organ !== of);
  const last = others.every(({ organ }) => whistle.ratings.some((known) => known.organ === actor.organId && known.of === organ));
  return [
    {
      type: 'WhistleRated',
      data: {
        whistleId,
        by: actor.officerId,
        organ: actor.organId,
        of,
        side,
        points,
        reasons,
        occurredAt: at,
        clocks: last ? meetClock(whistle.clocks, 'rate', actor.organId, at) : [],
      },
    },
  ];
};
