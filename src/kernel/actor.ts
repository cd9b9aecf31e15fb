import type { OfficerId, OrganId } from './ids.js';

/** Roles 岗位 of domain.md section 5. A person may hold several; an act is done in one of them. */
export const ROLES = [
  'case-officer',
  'unit-head',
  'legal-reviewer',
  'leader',
  'head',
  'registrar',
  'data-office-head',
  'dispute-officer',
  'supervisor',
  'county-leader',
  'catalogue-manager',
  'dispatcher',
  'auxiliary',
  'trainer',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** Who acts: a person, for an organ, in a role. `onBehalfOf` names the absent officer when acting for one. */
export interface Actor {
  readonly officerId: OfficerId;
  readonly organId: OrganId;
  readonly role: Role;
  readonly onBehalfOf?: OfficerId;
}
