import { Injectable } from '@nestjs/common';
import { ROLES, type Role } from '../kernel/actor.js';
import type { OfficerId } from '../kernel/ids.js';
import type { LocalDate } from '../kernel/time.js';
import { OrganisationsService, rolesOn } from '../organisations/index.js';
import { type OfficerRole, RoleDirectory } from './role-directory.js';

/** Roles as the register of the organisations has them. */
@Injectable()
export class OrganisationRoles extends RoleDirectory {
  constructor(private readonly organisations: OrganisationsService) {
    super();
  }

  override async rolesOf(id: OfficerId, on: LocalDate): Promise<readonly OfficerRole[]> {
    const officer = await this.organisations.officer(id);
    if (officer === undefined) return [];
    const organs = [...new Set([officer.organ, ...officer.grants.map(({ organ }) => organ)])];
    const held = await Promise.all(
      organs.map(async (organId) => {
        const organName = await this.organisations.organName(organId, on);
        return inOrder(rolesOn(officer, on, organId)).map((role) => ({ organId, organName, role }));
      }),
    );
    return held.flat();
  }

  override async nameOf(id: OfficerId): Promise<string | undefined> {
    return (await this.organisations.officer(id))?.name;
  }
}

const inOrder = (roles: readonly Role[]): readonly Role[] => ROLES.filter((role) => roles.includes(role));
