import type { Actor } from '../../kernel/actor.js';
import { officerId, organId } from '../../kernel/ids.js';
import type { Principal } from '../../http/principal.js';
import type { SeededOfficer } from '../../organisations/index.js';

/** A demonstration officer as if signed in, in the first of the positions. */
export const principalOf = ({ id, username, organ, roles }: SeededOfficer): Principal => {
  const positions = roles.map((role): Actor => ({ officerId: officerId(id), organId: organId(organ), role }));
  const [acting] = positions;
  return { officerId: officerId(id), sessionId: 'demonstration', username, positions, ...(acting === undefined ? {} : { acting }) };
};
