import type { Role } from '../../kernel/actor.js';
import type { OfficerId, OrganId } from '../../kernel/ids.js';
import type { OfficerFact } from '../../kernel/register.js';
import type { LocalDate } from '../../kernel/time.js';
import { isInForce } from './organ.js';

export interface Certificate {
  /** 执法证号. */
  readonly number: string;
  readonly kind: 'officer' | 'auxiliary';
  readonly validFrom: LocalDate;
  /** Last day. */
  readonly validTo: LocalDate;
}

export interface RoleGrant {
  readonly organ: OrganId;
  readonly role: Role;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate;
}

export interface Officer {
  readonly id: OfficerId;
  readonly name: string;
  readonly organ: OrganId;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate;
  readonly certificates: readonly Certificate[];
  readonly grants: readonly RoleGrant[];
}

/** The 执法证 in force on the day; a work card of 辅助人员 is none. */
export const certificateOn = (officer: Officer, date: LocalDate): Certificate | undefined =>
  officer.certificates.find((certificate) => certificate.kind === 'officer' && isInForce(certificate, date));

export const rolesOn = (officer: Officer, date: LocalDate, organ: OrganId = officer.organ): readonly Role[] =>
  isInForce(officer, date) ? officer.grants.filter((grant) => grant.organ === organ && isInForce(grant, date)).map(({ role }) => role) : [];

/**
 * The officer on the day of the step. When no 执法证 is in force, the last one is given, so that the refusal can name the
 * day on which it ended: a rule compares the dates and never asks only whether there is one.
 */
export const officerFactOf = (officer: Officer, date: LocalDate): OfficerFact => {
  const certificate = certificateOn(officer, date) ?? lastCertificate(officer);
  const roles = rolesOn(officer, date);
  return {
    officer: officer.id,
    name: officer.name,
    organ: officer.organ,
    ...(certificate === undefined
      ? {}
      : { certificate: { number: certificate.number, validFrom: certificate.validFrom, validTo: certificate.validTo } }),
    auxiliary:
      roles.includes('auxiliary') || officer.certificates.some(({ kind, ...period }) => kind === 'auxiliary' && isInForce(period, date)),
    roles,
  };
};

const lastCertificate = ({ certificates }: Officer): Certificate | undefined =>
  certificates
    .filter(({ kind }) => kind === 'officer')
    .reduce<Certificate | undefined>((last, one) => (last === undefined || one.validTo > last.validTo ? one : last), undefined);
