import type { Actor, Role } from '../../kernel/actor.js';
import { viewerOf } from '../../docket/index.js';
import { forbidden } from '../../http/problem.js';
import type { Principal } from '../../http/principal.js';
import { DATA_AUTHORITY } from '../authority.js';

/** Those who work in an organ that shares, and the government that may decide a dispute of sharing. */
const SHARING: readonly Role[] = [
  'case-officer',
  'unit-head',
  'legal-reviewer',
  'leader',
  'head',
  'registrar',
  'auxiliary',
  'data-office-head',
  'county-leader',
];

const rolesOf = ({ acting, positions }: Principal): readonly Role[] =>
  positions.filter(({ organId }) => organId === acting?.organId).map(({ role }) => role);

/** The position in which somebody looks at requests; undefined for those to whom none is ever shown. */
export const sharingActorOf = (principal: Principal): Actor | undefined =>
  rolesOf(principal).some((role) => SHARING.includes(role)) ? principal.acting : undefined;

/** The same; throws the 403 of those to whom none is ever shown. */
export const sharingActor = (principal: Principal): Actor => {
  const actor = sharingActorOf(principal);
  if (actor === undefined) throw forbidden();
  return actor;
};

/** Those who work on the matter see personal data; who signs, registers or assists does not need it (个人信息保护法 6). */
export const seesPersonalData = (principal: Principal): boolean => viewerOf(principal)?.personalData ?? false;

export const isAuthority = ({ organId }: Pick<Actor, 'organId'>): boolean => organId === DATA_AUTHORITY;
