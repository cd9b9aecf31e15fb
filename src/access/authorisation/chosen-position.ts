import type { Actor, Role } from '../../kernel/actor.js';

/**
 * The position a person acts in: the one wished for as `<role>` or `<role>@<organ>`, else the first. Undefined when the
 * person holds none, or not that one.
 */
export const chosenPosition = (positions: readonly Actor[], wished?: string): Actor | undefined => {
  if (wished === undefined) return positions[0];
  const [role, organ] = wished.split('@');
  return positions.find((position) => position.role === role && (organ === undefined || position.organId === organ));
};

/** Without a wish, the first position in one of the roles that a route asks for; the wish itself is never overruled. */
export const positionIn = (
  roles: readonly Role[],
  positions: readonly Actor[],
  acting: Actor | undefined,
  byWish: boolean,
): Actor | undefined => {
  if (acting !== undefined && roles.includes(acting.role)) return acting;
  return byWish ? undefined : positions.find(({ role }) => roles.includes(role));
};
