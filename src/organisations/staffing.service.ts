import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Role } from '../kernel/actor.js';
import type { OfficerId, OrganId } from '../kernel/ids.js';
import type { OrganKind } from '../kernel/register.js';
import { Rejection } from '../kernel/rejection.js';
import type { LocalDate } from '../kernel/time.js';
import type { Certificate } from './domain/officer.js';
import { checkRoles } from './domain/role-rules.js';
import { OrganisationsService } from './organisations.service.js';
import { CertificateRow } from './rows/certificate.row.js';
import { OfficerRoleRow } from './rows/officer-role.row.js';
import { OfficerRow } from './rows/officer.row.js';
import { OrganRow } from './rows/organ.row.js';

export interface NewOfficer {
  readonly id: OfficerId;
  readonly name: string;
  readonly organ: OrganId;
  readonly from: LocalDate;
  readonly roles: readonly Role[];
  readonly certificate?: Certificate;
}

/** Changes to the register of officers. Nothing is overwritten: a change is a further period. */
@Injectable()
export class StaffingService {
  constructor(
    private readonly source: DataSource,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Throws {@link Rejection} for an unknown organ and for roles that exclude each other. */
  async register({ id, name, organ, from, roles, certificate }: NewOfficer): Promise<void> {
    await this.source.transaction(async (manager) => {
      checkRoles(roles, await kindOf(manager, organ, from));
      await manager.insert(OfficerRow, { officerId: id, name, organId: organ, validFrom: from, validTo: null });
      await manager.insert(
        OfficerRoleRow,
        roles.map((role) => ({ officerId: id, organId: organ, role, validFrom: from, validTo: null })),
      );
      if (certificate !== undefined) await manager.insert(CertificateRow, { ...certificate, officerId: id });
    });
    this.organisations.refresh();
  }

  /** Grants a role from a day on, together with those held then. Throws {@link Rejection} when they exclude each other. */
  async grant(officer: OfficerId, organ: OrganId, role: Role, from: LocalDate): Promise<void> {
    await this.source.transaction(async (manager) => {
      const held = await lockedRoles(manager, officer, organ, from);
      if (held.includes(role)) return;
      checkRoles([...held, role], await kindOf(manager, organ, from));
      await manager.insert(OfficerRoleRow, { officerId: officer, organId: organ, role, validFrom: from, validTo: null });
    });
    this.organisations.refresh();
  }

  /** `lastDay` is the last day on which the role is held. */
  async endRole(officer: OfficerId, organ: OrganId, role: Role, lastDay: LocalDate): Promise<void> {
    await this.source
      .createQueryBuilder()
      .update(OfficerRoleRow)
      .set({ validTo: lastDay })
      .where('officer_id = :officer AND organ_id = :organ AND role = :role', { officer, organ, role })
      .andWhere('valid_from <= :lastDay AND (valid_to IS NULL OR valid_to > :lastDay)', { lastDay })
      .execute();
    this.organisations.refresh();
  }
}

/** Roles held on the day or later: a role that begins tomorrow must not meet one that it excludes. */
const lockedRoles = async (manager: EntityManager, officer: OfficerId, organ: OrganId, from: LocalDate): Promise<readonly Role[]> => {
  // Two grants at the same instant would each see a harmless half of a forbidden pair.
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`officer-roles:${officer}`]);
  const rows = await manager
    .createQueryBuilder(OfficerRoleRow, 'held')
    .where('held.officer_id = :officer AND held.organ_id = :organ', { officer, organ })
    .andWhere('(held.valid_to IS NULL OR held.valid_to >= :from)', { from })
    .getMany();
  return rows.map(({ role }) => role as Role);
};

const kindOf = async (manager: EntityManager, organ: OrganId, on: LocalDate): Promise<OrganKind> => {
  const row = await manager
    .createQueryBuilder(OrganRow, 'organ')
    .where('organ.organ_id = :organ AND organ.valid_from <= :on AND (organ.valid_to IS NULL OR organ.valid_to >= :on)', { organ, on })
    .getOne();
  if (row === null) throw new Rejection('officer/unknown-organ', { organ });
  return row.kind as OrganKind;
};
