import type { OrganId } from '../../kernel/ids.js';
import type { OrganKind } from '../../kernel/register.js';
import { viewerOf } from '../../docket/index.js';
import type { Principal } from '../../http/principal.js';
import { forbidden } from '../../http/problem.js';

export interface AssessmentScope {
  readonly own: OrganId;
  /** The supervision body and the government see the whole county. */
  readonly wholeCounty: boolean;
}

/** Who looks. Throws the 403 of those who see no case files and do not govern. */
export const assessmentScope = (principal: Principal): AssessmentScope => {
  const { acting, positions } = principal;
  const governs = positions.some(({ role, organId }) => role === 'county-leader' && organId === acting?.organId);
  const viewer = viewerOf(principal);
  if (acting === undefined || (viewer === undefined && !governs)) throw forbidden();
  return { own: acting.organId, wholeCounty: governs || viewer?.scope === '*' };
};

const TOWNSHIP: OrganKind = 'township-government';

/** A township sees the departments that it rates, and itself; a department sees itself, and the average of the others. */
export const maySeeFigures =
  ({ own, wholeCounty }: AssessmentScope, kindOf: (organ: OrganId) => OrganKind | undefined) =>
  (organ: OrganId): boolean =>
    wholeCounty || organ === own || (kindOf(own) === TOWNSHIP && kindOf(organ) !== TOWNSHIP);
