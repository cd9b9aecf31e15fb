import { HANDLING_STEPS, guardHandling } from '../../../case-handling/index.js';
import type { GuardedCommand } from './guarded-command.js';

type StepType = keyof typeof HANDLING_STEPS;

export const HANDLING_GUARDS: readonly GuardedCommand[] = (Object.keys(HANDLING_STEPS) as StepType[]).map((type) => {
  const { verb, chinese, roles, event } = HANDLING_STEPS[type];
  return {
    verb,
    scope: 'case',
    chinese,
    roles,
    events: [event],
    inSubject: false,
    guard: (file, _subject, actor) => {
      guardHandling(type, file, actor);
    },
  };
});
