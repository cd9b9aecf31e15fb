import type { Actor } from '../../../kernel/actor.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { PushCommandType } from './commands.js';
import { guardPush } from './guard.js';
import type { Push } from './state.js';
import { TRANSITIONS } from './transitions.js';

const STEPS = [
  'RevisePush',
  'ExtendPush',
  'SendPush',
  'DropPush',
  'AcknowledgePush',
  'CorrectPush',
] as const satisfies readonly PushCommandType[];

const isOpen = (type: (typeof STEPS)[number], push: Push, actor: Actor): boolean => {
  try {
    guardPush(type, push, actor);
  } catch (error) {
    if (error instanceof Rejection) return false;
    throw error;
  }
  switch (type) {
    case 'SendPush':
      return push.writtenBy !== actor.officerId;
    case 'ExtendPush':
      return push.due?.rule === 'DAT-17a' && !push.extended;
    case 'AcknowledgePush':
      return push.receipts.some(({ organ, acknowledged }) => organ === actor.organId && acknowledged === undefined);
    default:
      return true;
  }
};

/** Verbs that are open to one of these positions now. */
export const openVerbs = (push: Push, positions: readonly Actor[]): readonly string[] =>
  STEPS.filter((type) => positions.some((actor) => isOpen(type, push, actor))).map((type) => TRANSITIONS[type].verb);
