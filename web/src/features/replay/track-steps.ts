import type { OrganRef, ReplayStep, Track } from './replay-types.js';

/** The steps of a track with the organs that it names by id. */
export const stepsOf = ({ organs, steps }: Track): readonly ReplayStep[] => {
  const known = new Map(organs.map((organ) => [organ.id, organ]));
  const named = (id: string): OrganRef => known.get(id) ?? { id, name: '' };
  return steps.map(({ organ, responsible, batonFrom, addressees = [], ...step }) => ({
    ...step,
    ...(organ === undefined ? {} : { organ: named(organ) }),
    responsibleOrgan: named(responsible),
    ...(batonFrom === undefined ? {} : { batonFrom: named(batonFrom) }),
    addressees: addressees.map(named),
  }));
};

/** When each step happened, by version: a correction stands where the step does that it corrects, whatever date it carries. */
export const happenedAt = (steps: readonly Pick<ReplayStep, 'version' | 'at' | 'corrects'>[]): ReadonlyMap<number, string> => {
  const happened = new Map<number, string>();
  for (const { version, at, corrects } of steps) happened.set(version, (corrects === undefined ? undefined : happened.get(corrects)) ?? at);
  return happened;
};

/** The same steps, each at the time at which it happened. */
export const placedInTime = <Step extends Pick<ReplayStep, 'version' | 'at' | 'corrects'>>(steps: readonly Step[]): readonly Step[] => {
  const happened = happenedAt(steps);
  return steps.map((step) => {
    const at = happened.get(step.version) ?? step.at;
    return at === step.at ? step : { ...step, at };
  });
};
