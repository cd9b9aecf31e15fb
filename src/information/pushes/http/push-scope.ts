import type { Role } from '../../../kernel/actor.js';
import type { OrganId } from '../../../kernel/ids.js';
import { viewerOf } from '../../../docket/index.js';
import type { Principal } from '../../../http/principal.js';
import { forbidden } from '../../../http/problem.js';

/** Beside those who read files, the head of the office that shares (政务数据共享条例 20). */
const ALSO: readonly Role[] = ['data-office-head'];

/** Whose pushes and subscriptions somebody sees: of the own organ, or all for those who oversee; undefined for the others. */
export const pushScopeOf = (principal: Principal): OrganId | '*' | undefined => {
  const { acting, positions } = principal;
  const also = positions.some(({ organId, role }) => organId === acting?.organId && ALSO.includes(role));
  return viewerOf(principal)?.scope ?? (also ? acting?.organId : undefined);
};

/** The same; throws the 403 of the others. */
export const pushScope = (principal: Principal): OrganId | '*' => {
  const scope = pushScopeOf(principal);
  if (scope === undefined) throw forbidden();
  return scope;
};
