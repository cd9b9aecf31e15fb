import type { Actor, Role } from '../../kernel/actor.js';
import { canonicalJson } from '../../kernel/canonical-json.js';
import type { Decider } from '../../kernel/decider.js';
import type { Digest } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import type { Instant } from '../../kernel/time.js';
import type { CountyAssessmentEvent } from './events.js';
import type { OrganFigures } from './figures.js';
import { DEFAULT_WEIGHTS, INDICATORS, type Weights } from './indicators.js';
import { type Quarter, endOf, hasEnded } from './quarter.js';

/** The supervision body and the government that it works for (行政执法监督条例 6). */
export const PUBLISHING_ROLES: readonly Role[] = ['supervisor', 'county-leader'];
/** Parameters are the administrator's to enter, the government's to set (domain.md 5). */
export const WEIGHING_ROLES: readonly Role[] = ['county-leader', 'administrator'];

export interface SetWeights {
  readonly from: Quarter;
  readonly weights: Weights;
  readonly recordedAt: Instant;
  readonly reason: string;
}
export interface Published {
  readonly quarter: Quarter;
  readonly knownAt: Instant;
  readonly at: Instant;
  readonly weights: Weights;
  readonly figures: readonly OrganFigures[];
  readonly digest: Digest;
}
export interface CountyAssessment {
  readonly weights: readonly Omit<SetWeights, 'recordedAt'>[];
  readonly published: readonly Published[];
}

export type CountyCommand =
  | {
      readonly type: 'SetWeights';
      readonly actor: Actor;
      readonly at: Instant;
      readonly from: Quarter;
      readonly weights: Weights;
      readonly reason: string;
    }
  | ({ readonly type: 'Publish'; readonly actor: Actor; readonly at: Instant } & Omit<Published, 'at'>);
type CommandOf<Type extends CountyCommand['type']> = Extract<CountyCommand, { type: Type }>;

const setWeights = (
  { actor, at, from, weights, reason }: CommandOf<'SetWeights'>,
  county: CountyAssessment,
): readonly CountyAssessmentEvent[] => {
  if (!WEIGHING_ROLES.includes(actor.role))
    throw new Rejection('assessment/role-not-entitled', { step: '设定权重', roles: WEIGHING_ROLES });
  if (hasEnded(from, at)) throw new Rejection('assessment/weights-in-the-past', { quarter: from });
  const last = county.weights.at(-1);
  if (last !== undefined && from < last.from) throw new Rejection('assessment/weights-before-the-last', { quarter: last.from });
  if (INDICATORS.every((indicator) => weights[indicator] === 0)) throw new Rejection('assessment/weights-all-zero');
  return [{ type: 'AssessmentWeightsSet', data: { from, weights, reason, by: actor.officerId, organ: actor.organId, occurredAt: at } }];
};

const publish = (command: CommandOf<'Publish'>, county: CountyAssessment): readonly CountyAssessmentEvent[] => {
  const { actor, at, quarter, knownAt, weights, figures, digest } = command;
  if (!PUBLISHING_ROLES.includes(actor.role))
    throw new Rejection('assessment/role-not-entitled', { step: '公布考评', roles: PUBLISHING_ROLES }, 'SUP-6');
  if (!hasEnded(quarter, at)) throw new Rejection('assessment/quarter-not-ended', { quarter });
  if (knownAt < endOf(quarter)) throw new Rejection('assessment/published-too-early', { quarter });
  const last = county.published.findLast((one) => one.quarter === quarter);
  if (last !== undefined && canonicalJson([last.weights, last.figures]) === canonicalJson([weights, figures])) return []; // nothing new
  if (figures.length === 0) throw new Rejection('assessment/nothing-to-publish', { quarter });
  return [
    {
      type: 'AssessmentPublished',
      data: { quarter, knownAt, weights, figures, digest, by: actor.officerId, organ: actor.organId, occurredAt: at },
    },
  ];
};

const decide = (command: CountyCommand, county: CountyAssessment): readonly CountyAssessmentEvent[] => {
  switch (command.type) {
    case 'SetWeights':
      return setWeights(command, county);
    case 'Publish':
      return publish(command, county);
  }
};

const evolve = (county: CountyAssessment, { type, data }: CountyAssessmentEvent): CountyAssessment => {
  switch (type) {
    case 'AssessmentWeightsSet':
      return { ...county, weights: [...county.weights, { from: data.from, weights: data.weights, reason: data.reason }] };
    case 'AssessmentPublished': {
      const { quarter, knownAt, occurredAt: at, weights, figures, digest } = data;
      return { ...county, published: [...county.published, { quarter, knownAt, at, weights, figures, digest }] };
    }
  }
};

export const countyAssessment: Decider<CountyAssessment, CountyCommand, CountyAssessmentEvent> = {
  initial: { weights: [], published: [] },
  evolve,
  decide,
};

/** The weights of a quarter: the last set from it or an earlier one, as known; else each indicator counts the same. */
export const weightsOf = (
  set: readonly SetWeights[],
  of: Quarter,
  knownAt: Instant,
): { readonly weights: Weights; readonly standing: 'default' | 'set'; readonly from?: Quarter } => {
  const found = set.findLast(({ from, recordedAt }) => from <= of && recordedAt <= knownAt);
  return found === undefined
    ? { weights: DEFAULT_WEIGHTS, standing: 'default' }
    : { weights: found.weights, standing: 'set', from: found.from };
};
