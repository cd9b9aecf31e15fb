import type { Actor, Role } from '../../kernel/actor.js';
import type { OpenCommand } from '../../kernel/open-command.js';
import { Rejection } from '../../kernel/rejection.js';
import type { OpenFile } from '../../case-file/index.js';
import { guardHandling } from './guard.js';
import { HANDLING_STEPS, type HandlingStepType } from './steps.js';

/** Every step of handling for one person, or for whoever of an organ holds the role, with the guard the decision uses. */
export const handlingCommands = (file: OpenFile, acting: (roles: readonly Role[]) => Actor): readonly OpenCommand[] =>
  (Object.keys(HANDLING_STEPS) as HandlingStepType[]).map((type) => {
    const { verb, chinese, roles } = HANDLING_STEPS[type];
    try {
      guardHandling(type, file, acting(roles));
      return { verb, chinese, scope: 'case' };
    } catch (error) {
      if (error instanceof Rejection) return { verb, chinese, scope: 'case', refusal: error };
      throw error;
    }
  });
