import type { Actor, Role } from '../../kernel/actor.js';
import type { Decider } from '../../kernel/decider.js';
import type { OrganId } from '../../kernel/ids.js';
import type { OrganFact, OrganKind } from '../../kernel/register.js';
import { Rejection } from '../../kernel/rejection.js';
import type { Instant } from '../../kernel/time.js';
import { RATING_CRITERIA, type RatingEvent, type RatingPoints } from './events.js';
import { type Quarter, hasEnded } from './quarter.js';

export const RATING_ROLES: readonly Role[] = ['leader', 'head'];
/** What a township works with at the county. */
const RATED_KINDS: readonly OrganKind[] = ['department', 'city-branch', 'vertical', 'police', 'data'];

interface Rating {
  readonly points: RatingPoints;
  readonly reason: string;
  /** Of the event that says so. */
  readonly version: number;
}
/** By department, with how many events there are. */
export interface Ratings {
  readonly version: number;
  readonly given: Readonly<Record<string, Rating>>;
}

interface Act {
  readonly actor: Actor;
  readonly at: Instant;
  readonly quarter: Quarter;
  /** As the register had them on the day. */
  readonly rater: OrganFact;
  readonly rated: OrganFact;
  readonly points: RatingPoints;
  readonly reason: string;
}
export type RatingCommand =
  | ({ readonly type: 'RateDepartment'; readonly workedTogether: boolean } & Act)
  | ({ readonly type: 'CorrectRating'; readonly why: string } & Act);

const guard = ({ actor, at, quarter, rater, rated }: Act): void => {
  // 街道条例 43: a department does not assess a township on its own; nor does anybody rate itself.
  if (rater.kind !== 'township-government') throw new Rejection('assessment/department-may-not-rate', { organ: rater.name }, 'BJ-S43');
  if (rated.organ === rater.organ) throw new Rejection('assessment/own-organ', {}, 'BJ-S44');
  if (!RATED_KINDS.includes(rated.kind)) throw new Rejection('assessment/not-a-department', { organ: rated.name }, 'BJ-S44');
  if (!RATING_ROLES.includes(actor.role))
    throw new Rejection('assessment/role-not-entitled', { step: '评部门', roles: RATING_ROLES }, 'BJ-S44');
  if (!hasEnded(quarter, at)) throw new Rejection('assessment/quarter-not-ended', { quarter });
};

const same = (a: RatingPoints, b: RatingPoints): boolean => RATING_CRITERIA.every((criterion) => a[criterion] === b[criterion]);

const factOf = ({ actor, at, quarter, rated, points, reason }: Act) => ({
  quarter,
  department: rated.organ,
  points,
  reason,
  by: actor.officerId,
  organ: actor.organId,
  occurredAt: at,
});

const decide = (command: RatingCommand, { given }: Ratings): readonly RatingEvent[] => {
  guard(command);
  const before = given[command.rated.organ];
  switch (command.type) {
    case 'RateDepartment':
      if (before !== undefined) throw new Rejection('assessment/already-rated', { organ: command.rated.name });
      if (!command.workedTogether) throw new Rejection('assessment/not-worked-together', { organ: command.rated.name });
      return [{ type: 'DepartmentRated', data: factOf(command) }];
    case 'CorrectRating':
      if (before === undefined) throw new Rejection('assessment/not-rated', { organ: command.rated.name });
      if (same(before.points, command.points) && before.reason === command.reason) throw new Rejection('assessment/nothing-corrected');
      return [{ type: 'RatingCorrected', data: { ...factOf(command), corrects: before.version, why: command.why } }];
  }
};

const evolve = ({ version, given }: Ratings, { data }: RatingEvent): Ratings => ({
  version: version + 1,
  given: { ...given, [data.department satisfies OrganId]: { points: data.points, reason: data.reason, version: version + 1 } },
});

/** 评部门: one township, one quarter. */
export const rating: Decider<Ratings, RatingCommand, RatingEvent> = { initial: { version: 0, given: {} }, evolve, decide };
