import type { Role } from '../../kernel/actor.js';
import type { OrganKind } from '../../kernel/register.js';
import { Rejection } from '../../kernel/rejection.js';

/** Roles that act on a case. */
const CASE_ROLES: readonly Role[] = ['case-officer', 'unit-head', 'legal-reviewer', 'leader', 'head', 'registrar'];
/** Roles that sign or investigate, which 辅助人员 never do. */
const OFFICER_ROLES: readonly Role[] = ['case-officer', 'unit-head', 'legal-reviewer', 'leader', 'head'];
const SUPERVISING: readonly Role[] = ['dispute-officer', 'supervisor'];
const CASE_ORGANS: readonly OrganKind[] = [
  'township-government',
  'department',
  'city-branch',
  'vertical',
  'police',
  'procuratorate',
  'court',
];

interface RoleRule {
  readonly code: string;
  readonly legalBasis?: string;
  readonly violated: (roles: readonly Role[], kind: OrganKind) => boolean;
}

/** Combinations that are wrong whatever the case (domain reference, section 5); those of one case are checked in its decisions. */
const RULES: readonly RoleRule[] = [
  {
    code: 'officer/administrator-has-case-role',
    violated: (roles) => roles.includes('administrator') && any(roles, [...CASE_ROLES, ...SUPERVISING, 'county-leader']),
  },
  { code: 'officer/trainer-has-other-role', violated: (roles) => roles.includes('trainer') && roles.length > 1 },
  { code: 'officer/auxiliary-acts-as-officer', violated: (roles) => roles.includes('auxiliary') && any(roles, OFFICER_ROLES) },
  {
    code: 'officer/supervision-outside-justice-bureau',
    legalBasis: 'SUP-6',
    violated: (roles, kind) => any(roles, SUPERVISING) && kind !== 'supervision',
  },
  {
    code: 'officer/case-role-in-supervision',
    legalBasis: 'SUP-8',
    violated: (roles, kind) => any(roles, CASE_ROLES) && kind === 'supervision',
  },
  { code: 'officer/county-leader-outside-government', violated: (roles, kind) => roles.includes('county-leader') && kind !== 'government' },
  {
    code: 'officer/case-role-outside-enforcing-organ',
    violated: (roles, kind) => any(roles, CASE_ROLES) && kind !== 'supervision' && !CASE_ORGANS.includes(kind),
  },
];

const any = (roles: readonly Role[], of: readonly Role[]): boolean => roles.some((role) => of.includes(role));

/**
 * Roles one person holds at the same time in one organ.
 * Throws {@link Rejection} for the first forbidden combination.
 */
export const checkRoles = (roles: readonly Role[], kind: OrganKind): void => {
  const broken = RULES.find((rule) => rule.violated(roles, kind));
  if (broken !== undefined) throw new Rejection(broken.code, { roles: [...roles], kind }, broken.legalBasis);
};
