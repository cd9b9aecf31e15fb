import type { Actor, Role } from '../../kernel/actor.js';
import type { OpenCommand } from '../../kernel/open-command.js';
import { Rejection } from '../../kernel/rejection.js';
import { type Handoff, type HandoffState, type OpenFile } from '../../case-file/index.js';
import { guardDraft } from './guard-draft.js';
import { type StepType, alreadyDone, guardStep } from './guard.js';
import { DRAFT_ROLES, TRANSITIONS } from './transitions.js';

/** Who would act if it were a step for these roles. */
export type ActingFor = (roles: readonly Role[]) => Actor;

const refusalOf = (act: () => unknown): { readonly refusal?: Rejection } => {
  try {
    act();
    return {};
  } catch (error) {
    if (error instanceof Rejection) return { refusal: error };
    throw error;
  }
};

const ENDED: readonly HandoffState[] = ['rejected', 'withdrawn', 'returned', 'closed', 'converted-to-criminal', 'superseded'];

/** The steps of one handoff that concern the organ, each with the very guard that the decision uses. */
const stepsOf = (file: OpenFile, handoff: Handoff, acting: ActingFor): readonly OpenCommand[] =>
  (Object.keys(TRANSITIONS) as StepType[]).flatMap((type) => {
    const { verb, chinese, roles, side } = TRANSITIONS[type];
    const actor = acting(roles);
    const concerned = (side !== 'receiver' && actor.organId === handoff.from) || (side !== 'sender' && actor.organId === handoff.to);
    if (!concerned || alreadyDone(type, handoff, actor)) return [];
    const { refusal } = refusalOf(() => guardStep(type, file, handoff.handoffId, actor));
    if (refusal?.code === 'handoff/wrong-state') return []; // a step of another stage is no news
    return [{ verb, chinese, scope: 'handoff' as const, handoffId: handoff.handoffId, ...(refusal === undefined ? {} : { refusal }) }];
  });

/** Every command of 案件移送 for one person, or for whoever of an organ holds the role; ended handoffs have none. */
export const handoffCommands = (file: OpenFile, acting: ActingFor): readonly OpenCommand[] => [
  { verb: 'draft', chinese: '拟稿移送', scope: 'case', ...refusalOf(() => guardDraft(file, acting(DRAFT_ROLES))) },
  ...file.handoffs.filter(({ state }) => !ENDED.includes(state)).flatMap((handoff) => stepsOf(file, handoff, acting)),
];
