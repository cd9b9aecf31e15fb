import type { Role } from '../../kernel/actor.js';
import type { OrganKind } from '../../kernel/register.js';
import { Rejection } from '../../kernel/rejection.js';
import { checkRoles } from './role-rules.js';

const refusalOf = (roles: readonly Role[], kind: OrganKind): string | undefined => {
  try {
    checkRoles(roles, kind);
    return undefined;
  } catch (error) {
    if (error instanceof Rejection) return error.code;
    throw error;
  }
};

describe('roles of one person', () => {
  it.each<[readonly Role[], OrganKind]>([
    [['case-officer', 'legal-reviewer'], 'township-government'],
    [['leader', 'head'], 'city-branch'],
    [['dispute-officer', 'supervisor'], 'supervision'],
    [['county-leader'], 'government'],
    [['administrator', 'catalogue-manager'], 'data'],
    [['auxiliary', 'registrar'], 'township-government'],
    [['trainer'], 'supervision'],
  ])('%j may be held together in an organ of kind %s', (roles, kind) => expect(refusalOf(roles, kind)).toBeUndefined());

  it.each<[readonly Role[], OrganKind, string]>([
    [['administrator', 'case-officer'], 'department', 'officer/administrator-has-case-role'],
    [['administrator', 'supervisor'], 'supervision', 'officer/administrator-has-case-role'],
    [['administrator', 'county-leader'], 'government', 'officer/administrator-has-case-role'],
    [['trainer', 'supervisor'], 'supervision', 'officer/trainer-has-other-role'],
    [['auxiliary', 'case-officer'], 'township-government', 'officer/auxiliary-acts-as-officer'],
    [['auxiliary', 'leader'], 'township-government', 'officer/auxiliary-acts-as-officer'],
    [['dispute-officer'], 'department', 'officer/supervision-outside-justice-bureau'],
    [['supervisor'], 'township-government', 'officer/supervision-outside-justice-bureau'],
    [['case-officer'], 'supervision', 'officer/case-role-in-supervision'],
    [['county-leader'], 'township-government', 'officer/county-leader-outside-government'],
    [['case-officer'], 'team', 'officer/case-role-outside-enforcing-organ'],
    [['leader'], 'park', 'officer/case-role-outside-enforcing-organ'],
  ])('%j are refused in an organ of kind %s', (roles, kind, code) => expect(refusalOf(roles, kind)).toBe(code));
});
