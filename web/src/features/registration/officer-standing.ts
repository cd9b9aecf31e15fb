import type { components } from '../../api/schema.js';

type Officer = components['schemas']['OfficerDto'];

/** May this officer be one of the two on that day (行政处罚法 42)? `why` says why not, or until when the certificate holds. */
export interface OfficerStanding {
  readonly may: boolean;
  readonly why: string;
}

type Certified = Pick<Officer, 'certificate' | 'auxiliary'>;

/** `on` is `YYYY-MM-DD`. The register also gives a certificate that has ended, so the days are compared. */
export const standingOf = ({ certificate, auxiliary }: Certified, on: string): OfficerStanding => {
  if (auxiliary) return { may: false, why: '辅助人员，不能作为办案人员' };
  if (certificate === undefined) return { may: false, why: '没有执法证' };
  const { number, validFrom, validTo } = certificate;
  if (on > validTo) return { may: false, why: `执法证 ${number} 已于 ${validTo} 到期` };
  if (on < validFrom) return { may: false, why: `执法证 ${number} 自 ${validFrom} 起有效` };
  return { may: true, why: `执法证 ${number}，有效期至 ${validTo}` };
};

const INVESTIGATING = ['case-officer', 'unit-head'];

/** Those who usually go out first, those who may not be named last. */
export const inOrderOfUse = (officers: readonly Officer[], on: string): readonly Officer[] => {
  const rank = (officer: Officer): number =>
    !standingOf(officer, on).may ? 2 : officer.roles.some((role) => INVESTIGATING.includes(role)) ? 0 : 1;
  return officers.toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
};

/** Who is ticked to begin with: the officer who registers and the partner of the last time, as far as they may. */
export const proposedOfficers = (officers: readonly Officer[], on: string, me: string, last: readonly string[]): readonly string[] => {
  const may = officers
    .filter((officer) => standingOf(officer, on).may && officer.roles.some((role) => INVESTIGATING.includes(role)))
    .map(({ id }) => id);
  return last.includes(me) ? may.filter((id) => last.includes(id)) : may.filter((id) => id === me);
};
