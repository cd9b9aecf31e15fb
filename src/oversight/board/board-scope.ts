import { viewerOf } from '../../docket/index.js';
import type { Principal } from '../../http/principal.js';
import type { OrganId } from '../../kernel/ids.js';

/**
 * Whose duties somebody sees: the county's those who oversee it, the government's leaders among them (行政执法监督条例 6, 29); of
 * an organ its own. Undefined for everybody else.
 */
export const boardScope = (principal: Principal): OrganId | '*' | undefined => {
  const { acting, positions } = principal;
  if (positions.some(({ role, organId }) => role === 'county-leader' && organId === acting?.organId)) return '*';
  return viewerOf(principal)?.scope;
};
