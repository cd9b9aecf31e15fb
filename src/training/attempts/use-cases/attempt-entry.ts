import type { Actor } from '../../../kernel/actor.js';
import { forbidden } from '../../../http/problem.js';
import type { Entry } from '../../../stream-writing/index.js';
import type { Attempt } from '../domain/attempt.js';
import { ATTEMPT_STEPS } from '../domain/steps.js';

/** Whoever is invited learns, whatever the position; an attempt is its trainee's alone. */
export const OWN_ATTEMPT: Entry<Attempt> = {
  roles: ATTEMPT_STEPS.AnswerPoint.roles,
  admit: (attempt, { officerId }: Actor) => {
    if (!attempt.started || attempt.trainee !== officerId) throw forbidden();
  },
};
