import type { DataSource } from 'typeorm';
import type { Role } from '../kernel/actor.js';
import { type OfficerId, type OrganId, officerId, organId } from '../kernel/ids.js';
import type { OrganKind } from '../kernel/register.js';
import { type LocalDate, localDate } from '../kernel/time.js';
import type { Certificate, Officer, RoleGrant } from './domain/officer.js';
import type { Organ, OrganLevel, OrganSide } from './domain/organ.js';
import { OrganRegister } from './domain/organ-register.js';
import { CertificateRow } from './rows/certificate.row.js';
import { OfficerRoleRow } from './rows/officer-role.row.js';
import { OfficerRow } from './rows/officer.row.js';
import { OrganAbolitionRow } from './rows/organ-abolition.row.js';
import { OrganRow } from './rows/organ.row.js';

export interface RegisterSnapshot {
  readonly organs: OrganRegister;
  readonly officers: ReadonlyMap<OfficerId, Officer>;
  readonly abolitions: ReadonlyMap<OrganId, Abolished>;
}

/** An organ that a change of the power catalogue abolished. */
export interface Abolished {
  /** The organ exists up to and including this day. */
  readonly lastDay: LocalDate;
  /** Its seal is good up to and including this day. */
  readonly sealUntil: LocalDate;
}

/** Reads the registers whole: a county has some hundreds of rows, and every command asks for several of them. */
export const readSnapshot = (source: DataSource): Promise<RegisterSnapshot> =>
  source.transaction('REPEATABLE READ', async (manager) => {
    const organs = await manager.find(OrganRow);
    const abolitions = new Map((await manager.find(OrganAbolitionRow)).map((row) => [organId(row.organId), abolishedOf(row)]));
    const officers = await manager.find(OfficerRow);
    const certificates = groupBy(await manager.find(CertificateRow), ({ officerId }) => officerId);
    const grants = groupBy(await manager.find(OfficerRoleRow), ({ officerId }) => officerId);
    const toOfficer = (row: OfficerRow): Officer => officerOf(row, certificates.get(row.officerId) ?? [], grants.get(row.officerId) ?? []);
    return {
      organs: new OrganRegister(organs.map(organOf).flatMap((organ) => untilAbolished(organ, abolitions.get(organ.id)))),
      abolitions,
      officers: new Map(officers.map((row) => [officerId(row.officerId), toOfficer(row)])),
    };
  });

const abolishedOf = ({ lastDay, sealUntil }: OrganAbolitionRow): Abolished => ({
  lastDay: localDate(lastDay),
  sealUntil: localDate(sealUntil),
});

/** A period that would begin later is none. */
const untilAbolished = (organ: Organ, abolished: Abolished | undefined): readonly Organ[] => {
  if (abolished === undefined || (organ.validTo !== undefined && organ.validTo <= abolished.lastDay)) return [organ];
  return organ.validFrom > abolished.lastDay ? [] : [{ ...organ, validTo: abolished.lastDay }];
};

const organOf = (row: OrganRow): Organ => ({
  id: organId(row.organId),
  name: row.name,
  shortName: row.shortName,
  level: row.level as OrganLevel,
  kind: row.kind as OrganKind,
  side: row.side as OrganSide,
  ...(row.superiorId === null ? {} : { superiorId: organId(row.superiorId) }),
  ...(row.parentGovernmentId === null ? {} : { parentGovernmentId: organId(row.parentGovernmentId) }),
  ...periodOf(row),
  verified: row.verified,
  ...(row.note === null ? {} : { note: row.note }),
});

const officerOf = (row: OfficerRow, certificates: readonly CertificateRow[], grants: readonly OfficerRoleRow[]): Officer => ({
  id: officerId(row.officerId),
  name: row.name,
  organ: organId(row.organId),
  ...periodOf(row),
  certificates: certificates.map(certificateOf),
  grants: grants.map(grantOf),
});

const certificateOf = (row: CertificateRow): Certificate => ({
  number: row.number,
  kind: row.kind === 'officer' ? 'officer' : 'auxiliary',
  validFrom: localDate(row.validFrom),
  validTo: localDate(row.validTo),
});

const grantOf = (row: OfficerRoleRow): RoleGrant => ({ organ: organId(row.organId), role: row.role as Role, ...periodOf(row) });

const periodOf = (row: { validFrom: string; validTo: string | null }) => ({
  validFrom: localDate(row.validFrom),
  ...(row.validTo === null ? {} : { validTo: localDate(row.validTo) }),
});

const groupBy = <Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
};
