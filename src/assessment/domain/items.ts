import type { OrganId, StreamName } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { Fact } from './facts.js';
import { grouped } from './grouped.js';
import { DUTIES, type Indicator } from './indicators.js';
import { type Quarter, quarterOf } from './quarter.js';

/** One thing that is counted: for an organ, in a quarter, with the event behind it. */
export interface Item {
  readonly indicator: Indicator;
  readonly organ: OrganId;
  readonly quarter: Quarter;
  /** `open` is not counted: no outcome yet, or one that must not count. */
  readonly verdict: 'good' | 'bad' | 'open';
  /** Why, as a code that the screen words. */
  readonly because: Because;
  readonly points?: number;
  readonly other?: OrganId;
  readonly stream: StreamName;
  readonly version: number;
}
export type Because =
  | 'in-time'
  | 'late'
  | 'missed'
  | 'running'
  | 'complete'
  | 'supplement'
  | 'accepted'
  | 'objection-upheld'
  | 'objection-rejected'
  | 'objection-pending'
  | 'objection-moot'
  | 'first-whistle'
  | 'repeat-whistle'
  | 'rated';

type Subject = readonly Fact[];
type Place = Pick<Item, 'stream' | 'version'>;
const placeOf = ({ stream, version }: Fact): Place => ({ stream, version });

interface Duty {
  readonly organ: OrganId;
  readonly indicator: Indicator;
  readonly due: Instant;
  readonly status: 'running' | 'paused' | 'met' | 'late' | 'cancelled';
  readonly place: Place;
}

const indicatorOf = (purpose: string): Indicator | undefined => {
  if (DUTIES.answers.includes(purpose)) return 'answers';
  return DUTIES.feedback.includes(purpose) ? 'feedback' : undefined;
};

/** Started again, a clock that ran is replaced; one that was met was another duty. */
const dutiesIn = (facts: Subject): readonly Duty[] => {
  const ended: Duty[] = [];
  let duty: Duty | undefined;
  const close = (): void => {
    if (duty !== undefined && (duty.status === 'met' || duty.status === 'late')) ended.push(duty);
  };
  for (const fact of facts) {
    const { what, organ } = fact;
    if (what.kind === 'duty-started') {
      close();
      const indicator = indicatorOf(what.purpose);
      duty =
        indicator === undefined || organ === undefined
          ? undefined
          : { organ, indicator, due: what.due, status: 'running', place: placeOf(fact) };
    } else if (what.kind === 'duty-passed') {
      close();
      duty = undefined; // neither the organ that is no more nor the one that took it over half done answers for it
    } else if (duty !== undefined) duty = changed(duty, fact);
  }
  return duty === undefined ? ended : [...ended, duty];
};

const changed = (duty: Duty, fact: Fact): Duty => {
  const { what } = fact;
  switch (what.kind) {
    case 'duty-met':
      return { ...duty, status: what.late ? 'late' : 'met', place: placeOf(fact) };
    case 'duty-paused':
      return { ...duty, status: 'paused' };
    case 'duty-cancelled':
      return { ...duty, status: 'cancelled' };
    case 'duty-moved':
      return { ...duty, status: 'running', due: what.due };
    default:
      return duty;
  }
};

const dutyItems = (facts: Subject, asOf: Instant): readonly Item[] =>
  dutiesIn(facts).flatMap(({ organ, indicator, due, status, place }): readonly Item[] => {
    const item = { indicator, organ, quarter: quarterOf(due), ...place };
    switch (status) {
      case 'met':
        return [{ ...item, verdict: 'good', because: 'in-time' }];
      case 'late':
        return [{ ...item, verdict: 'bad', because: 'late' }];
      case 'running':
        return [due < asOf ? { ...item, verdict: 'bad', because: 'missed' } : { ...item, verdict: 'open', because: 'running' }];
      case 'paused':
        return [{ ...item, verdict: 'open', because: 'running' }];
      case 'cancelled':
        return []; // nobody owes it any more
    }
  });

const supplementItems = (facts: Subject): readonly Item[] => {
  const received = facts.find(({ what }) => what.kind === 'handoff-received');
  if (received?.organ === undefined) return [];
  const asked = facts.find(({ what }) => what.kind === 'supplement-requested');
  const item = { indicator: 'supplements', organ: received.organ, quarter: quarterOf(received.touches) } as const;
  return [
    asked === undefined
      ? { ...item, verdict: 'good', because: 'complete', ...placeOf(received) }
      : { ...item, verdict: 'bad', because: 'supplement', ...placeOf(asked) },
  ];
};

/** How an objection ended, first of all: what was decided once is not decided again by what follows from it. */
const outcomeOf = (facts: Subject, objected: Fact, handoff: string): Because => {
  for (const { what, organ, version } of facts) {
    if (version <= objected.version) continue;
    if (what.kind === 'jurisdiction-decided') return organ === objected.organ ? 'objection-rejected' : 'objection-upheld';
    if (!('handoff' in what) || what.handoff !== handoff) continue;
    if (what.kind === 'returned') return 'objection-upheld';
    if (what.kind === 'accepted') return 'objection-rejected';
    if (what.kind === 'objection-moot') return 'objection-moot';
  }
  return 'objection-pending';
};

/**
 * An objection that was upheld is as good as an acceptance, or organs would take cases that are not theirs (domain.md 3.11);
 * one that is pending, or fell away, is not counted at all. Upheld: returned by agreement, or agreed or designated to be another's.
 */
const objectionItems = (facts: Subject): readonly Item[] => {
  const objected = new Set(facts.flatMap(({ what }) => (what.kind === 'objected' ? [what.handoff] : [])));
  return facts.flatMap((fact): readonly Item[] => {
    const { what, organ } = fact;
    if (organ === undefined) return [];
    const item = { indicator: 'objections', organ, quarter: quarterOf(fact.touches), ...placeOf(fact) } as const;
    if (what.kind === 'accepted' && !objected.has(what.handoff)) return [{ ...item, verdict: 'good', because: 'accepted' }];
    if (what.kind !== 'objected') return [];
    const because = outcomeOf(facts, fact, what.handoff);
    return [{ ...item, because, verdict: because === 'objection-rejected' ? 'bad' : because === 'objection-upheld' ? 'good' : 'open' }];
  });
};

const whistleItems = (facts: Subject): readonly Item[] => {
  let listed: readonly OrganId[] = [];
  const called = new Map<OrganId, Fact>();
  let blown: Fact | undefined;
  let repeat = false;
  for (const fact of facts) {
    const { what, organ } = fact;
    if (what.kind === 'whistle-calls') listed = what.organs;
    if (what.kind === 'whistle-blown') {
      blown = fact;
      repeat = what.repeat;
      for (const one of listed) called.set(one, fact);
    }
    if (what.kind === 'whistle-called' && organ !== undefined) called.set(organ, fact);
    if (what.kind === 'whistle-released' && organ !== undefined) called.delete(organ);
  }
  if (blown === undefined) return [];
  const when = quarterOf(blown.touches);
  return [...called].map(([organ, fact]) => ({
    indicator: 'whistles',
    organ,
    quarter: when,
    verdict: repeat ? 'bad' : 'good',
    because: repeat ? 'repeat-whistle' : 'first-whistle',
    ...(blown.other === undefined ? {} : { other: blown.other }),
    ...placeOf(fact),
  }));
};

/** The last word of the rater stands. */
const ratingItems = (facts: Subject): readonly Item[] => {
  const last = facts.findLast(({ what }) => what.kind === 'rated');
  if (last?.organ === undefined || last.what.kind !== 'rated') return [];
  const item = { indicator: 'ratings', organ: last.organ, quarter: quarterOf(last.touches), verdict: 'good', because: 'rated' } as const;
  return [{ ...item, points: last.what.points, ...(last.other === undefined ? {} : { other: last.other }), ...placeOf(last) }];
};

const itemsOfSubject = (facts: Subject, asOf: Instant): readonly Item[] => {
  const [first] = facts;
  switch (first?.what.kind) {
    case undefined:
      return [];
    case 'duty-started':
    case 'duty-moved':
    case 'duty-met':
    case 'duty-paused':
    case 'duty-cancelled':
    case 'duty-passed':
      return dutyItems(facts, asOf);
    case 'handoff-received':
    case 'supplement-requested':
      return supplementItems(facts);
    case 'accepted':
    case 'objected':
    case 'returned':
    case 'objection-moot':
    case 'jurisdiction-decided':
      return objectionItems(facts);
    case 'whistle-calls':
    case 'whistle-called':
    case 'whistle-blown':
    case 'whistle-released':
      return whistleItems(facts);
    case 'rated':
      return ratingItems(facts);
    case 'worked-with':
      return [];
  }
};

/**
 * What counts in the quarter, as it was known at `knownAt`: whatever was recorded later is not seen, and a duty is missed when
 * its last instant lay before `knownAt`. The facts need be neither in order nor of the quarter alone.
 */
export const itemsIn = (facts: readonly Fact[], of: Quarter, knownAt: Instant): readonly Item[] => {
  const subjects = grouped(
    facts.filter(({ recordedAt }) => recordedAt <= knownAt),
    ({ subject }) => subject,
  );
  return [...subjects]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, subject]) =>
      itemsOfSubject(
        subject.toSorted((a, b) => a.version - b.version),
        knownAt,
      ),
    )
    .filter((item) => item.quarter === of);
};
