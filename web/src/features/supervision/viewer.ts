import type { User } from '../../api/types';
import { supervises } from '../../app/entitled';
import type { NextStepView } from './next-step';

/** How a duty of this organ concerns the person: nobody supervises the organ for which they act. */
export const viewerOf = (user: User, organ: string): NextStepView['viewer'] => {
  if (user.acting?.organId === organ) return 'supervised';
  return supervises(user) ? 'supervising' : 'watching';
};
