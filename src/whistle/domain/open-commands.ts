import type { Actor, Role } from '../../kernel/actor.js';
import { Rejection } from '../../kernel/rejection.js';
import { guardStep } from './guard.js';
import { type StepType, TRANSITIONS } from './transitions.js';
import { type OpenWhistle, callOf, liveCalls } from './whistle.js';

/** A step of a whistle as it stands for one person: open now, or refused and why. */
export interface OpenWhistleCommand {
  readonly verb: string;
  readonly chinese: string;
  readonly refusal?: Rejection;
}

/** Who would act if it were a step for these roles. */
export type ActingFor = (roles: readonly Role[]) => Actor;

/** Of another stage or side: no news to anybody. */
const IRRELEVANT: readonly string[] = [
  'whistle/other-side',
  'whistle/wrong-state',
  'whistle/closed',
  'whistle/not-closed',
  'whistle/no-hop',
  'whistle/released',
  'whistle/no-objection',
];

/** Whether the outcome of the step holds already for this organ, so that it is no news either. */
const isDone = (type: StepType, whistle: OpenWhistle, { organId }: Actor): boolean => {
  const call = callOf(whistle, organId);
  switch (type) {
    case 'ReportIn':
      return call?.report !== undefined;
    case 'ObjectToCall':
      return call?.objection !== undefined;
    case 'ReportUp':
      return whistle.clocks.every(({ purpose, status }) => purpose !== 'respond' || status !== 'running');
    case 'RateWhistle': {
      const rated = whistle.ratings.filter(({ organ }) => organ === organId).length;
      return rated >= (organId === whistle.township ? liveCalls(whistle).length : 1);
    }
    default:
      return false;
  }
};

const refusalOf = (act: () => void): { readonly refusal?: Rejection } => {
  try {
    act();
    return {};
  } catch (error) {
    if (error instanceof Rejection) return { refusal: error };
    throw error;
  }
};

/** Every step of a whistle for one person, by the very guards that the decisions use. */
export const whistleCommands = (whistle: OpenWhistle, acting: ActingFor): readonly OpenWhistleCommand[] =>
  (Object.keys(TRANSITIONS) as StepType[]).flatMap((type) => {
    const { verb, chinese, roles } = TRANSITIONS[type];
    const actor = acting(roles);
    if (isDone(type, whistle, actor)) return [];
    const { refusal } = refusalOf(() => guardStep(type, whistle, actor));
    if (refusal !== undefined && IRRELEVANT.includes(refusal.code)) return [];
    return [{ verb, chinese, ...(refusal === undefined ? {} : { refusal }) }];
  });
