import type { Actor } from '../../kernel/actor.js';
import { Rejection } from '../../kernel/rejection.js';
import { DISPATCH_CENTRE } from './offices.js';
import { type StepType, TRANSITIONS, type Transition } from './transitions.js';
import { type Call, type OpenWhistle, callOf, isReleased, objectionPending } from './whistle.js';

/** The head alone reviews and blows; the practice of a Jiangxi county, and the only one found (YH-1). */
const OF_THE_HEAD: readonly StepType[] = ['ReviewWhistle', 'ReturnWhistle', 'BlowWhistle'];

const isTownship = ({ township }: OpenWhistle, { organId }: Actor): boolean => organId === township;
const isDispatcher = ({ organId, role }: Actor): boolean => organId === DISPATCH_CENTRE && role === 'dispatcher';

const assertSide = (type: StepType, { side, chinese }: Transition, whistle: OpenWhistle, actor: Actor): void => {
  const call = callOf(whistle, actor.organId);
  if (side !== 'called' && side !== 'dispatch' && isTownship(whistle, actor)) return;
  if ((side === 'dispatch' || side === 'township-or-dispatch') && isDispatcher(actor)) return;
  if (call !== undefined && type === 'CallDepartment') throw new Rejection('whistle/no-hop', {}, 'BJ-J12');
  if ((side === 'called' || side === 'party') && call !== undefined) {
    if (isReleased(call)) throw new Rejection('whistle/released', {}, 'BJ-J12');
    return;
  }
  throw new Rejection('whistle/other-side', { step: chinese, side });
};

const assertState = (type: StepType, { chinese, from }: Transition, { state }: OpenWhistle): void => {
  if (from.includes(state)) return;
  if (state === 'closed') throw new Rejection('whistle/closed', { step: chinese });
  if (type === 'RateWhistle') throw new Rejection('whistle/not-closed', {}, 'BJ-J33');
  throw new Rejection('whistle/wrong-state', { state, step: chinese });
};

const assertRole = (type: StepType, { chinese, roles }: Transition, actor: Actor): void => {
  if (roles.includes(actor.role)) return;
  if (OF_THE_HEAD.includes(type)) throw new Rejection('whistle/head-alone', { step: chinese }, 'YH-1');
  throw new Rejection('whistle/role-not-entitled', { step: chinese, roles });
};

const notDrafter = ({ draftedBy }: OpenWhistle, { officerId }: Actor): void => {
  if (officerId === draftedBy) throw new Rejection('whistle/drafter-reviews', {}, 'YH-1');
};

/** Rules of single steps that hold whatever is written. */
const SPECIFIC: Partial<Record<StepType, (whistle: OpenWhistle, actor: Actor) => void>> = {
  ReviewWhistle: notDrafter,
  ReturnWhistle: notDrafter,
  BlowWhistle: notDrafter,
  HandleOnSite: (whistle, { organId }) => {
    if (callOf(whistle, organId)?.report === undefined) throw new Rejection('whistle/report-first');
  },
  ObjectToCall: (whistle, { organId }) => {
    if (callOf(whistle, organId)?.objection?.decided !== undefined) throw new Rejection('whistle/objection-once', {}, 'BJ-J12');
  },
  DecideObjection: ({ calls }) => {
    if (!calls.some(objectionPending)) throw new Rejection('whistle/no-objection');
  },
  CloseWhistle: ({ calls }) => {
    if (calls.some(objectionPending)) throw new Rejection('whistle/objection-pending', {}, 'BJ-J12');
  },
  RateWhistle: (whistle, actor) => {
    if (isTownship(whistle, actor) && isApprover(whistle, actor)) throw new Rejection('whistle/rates-own', {}, 'BJ-J33');
    if (!isTownship(whistle, actor) && callOf(whistle, actor.organId)?.report === undefined) throw new Rejection('whistle/reported-rate');
  },
};

/** 本人审核或者吹响的哨 (domain.md 5: a township approver does not take part in the rating of its own whistle). */
const isApprover = ({ review, blown }: OpenWhistle, { officerId }: Actor): boolean => review?.by === officerId || blown?.by === officerId;

/** Throws unless this actor may take this step now. */
export const guardStep = (type: StepType, whistle: OpenWhistle, actor: Actor): void => {
  const transition = TRANSITIONS[type];
  assertSide(type, transition, whistle, actor);
  assertState(type, transition, whistle);
  assertRole(type, transition, actor);
  SPECIFIC[type]?.(whistle, actor);
};

/** The call of the organ that acts, for steps of those who are called. */
export const ownCall = (whistle: OpenWhistle, { organId }: Actor): Call => {
  const call = callOf(whistle, organId);
  if (call === undefined) throw new Rejection('whistle/other-side', { step: '', side: 'called' });
  return call;
};
