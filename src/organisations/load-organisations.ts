import type { DataSource, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { checkRoles } from './domain/role-rules.js';
import { type SeededOfficer, readOfficerSeed, readOrganSeed } from './organisation-seed.js';
import { CertificateRow } from './rows/certificate.row.js';
import { OfficerRoleRow } from './rows/officer-role.row.js';
import { OfficerRow } from './rows/officer.row.js';
import { OrganRow } from './rows/organ.row.js';

/**
 * Loads the organs of the county from `folder`, and for a demonstration its fictional officers. What is already there
 * stays as it is, so that it may run at every start. Throws Rejection when the file gives a person roles that exclude each other.
 */
export const loadOrganisations = async (
  source: DataSource,
  folder: string,
  { officers }: { readonly officers: boolean },
): Promise<void> => {
  const organs = await readOrganSeed(folder);
  const people = officers ? await readOfficerSeed(folder) : [];
  const kinds = new Map(organs.map(({ id, kind }) => [id as string, kind]));
  for (const { organ, roles } of people) checkRoles(roles, kinds.get(organ) ?? 'park');
  await source.transaction(async (manager) => {
    await insertMissing(
      manager,
      OrganRow,
      organs.map(({ id, ...organ }) => ({ ...organ, organId: id })),
    );
    await insertMissing(manager, OfficerRow, people.map(officerRow));
    await insertMissing(manager, CertificateRow, people.flatMap(certificateRows));
    await insertMissing(manager, OfficerRoleRow, people.flatMap(roleRows));
  });
};

const insertMissing = async <Row extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Row>,
  rows: readonly Partial<Row>[],
): Promise<void> => {
  if (rows.length === 0) return;
  await manager
    .createQueryBuilder()
    .insert()
    .into(target)
    .values([...rows])
    .orIgnore()
    .execute();
};

const officerRow = ({ id, name, organ, validFrom, validTo }: SeededOfficer) => ({
  officerId: id,
  name,
  organId: organ,
  validFrom,
  ...(validTo === undefined ? {} : { validTo }),
});

const certificateRows = ({ id, certificate }: SeededOfficer) => (certificate === undefined ? [] : [{ ...certificate, officerId: id }]);

const roleRows = ({ id, organ, roles, validFrom, validTo }: SeededOfficer) =>
  roles.map((role) => ({ officerId: id, organId: organ, role, validFrom, ...(validTo === undefined ? {} : { validTo }) }));
