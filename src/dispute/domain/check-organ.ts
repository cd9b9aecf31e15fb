import type { OrganFact } from '../../kernel/register.js';
import { Rejection } from '../../kernel/rejection.js';
import type { LocalDate } from '../../kernel/time.js';

/** Throws unless the organ may hold a case, or a part in a dispute, in its own name on that day. */
export const checkOrgan = (organ: OrganFact, on: LocalDate): void => {
  if (organ.kind === 'team') throw new Rejection('dispute/team-is-no-organ', { organ: organ.name }, 'FC-4');
  if (organ.validTo !== undefined && organ.validTo < on)
    throw new Rejection('dispute/organ-abolished', { organ: organ.name, since: organ.validTo }, 'APL-38');
  if (organ.validFrom > on || !organ.canHandOff) throw new Rejection('dispute/organ-cannot-take-part', { organ: organ.name });
};
