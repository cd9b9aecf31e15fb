import type { Role } from '../kernel/actor.js';
import { type OrganId, organId } from '../kernel/ids.js';
import { type OpenFile, partyOrgans, worksOn } from '../case-file/index.js';
import type { Principal } from '../http/principal.js';

export const JUSTICE_BUREAU = organId('sy-sfj');
export const COUNTY_GOVERNMENT = organId('sy-zf');
/** They supervise or coordinate and read every file (行政执法监督条例 7, 22); they never write to one (8). */
const OVERSEERS: readonly Role[] = ['supervisor', 'dispute-officer'];
/** It may designate at any time (行政处罚法 25), so it reads any file; like the overseers without personal data (个人信息保护法 6). */
const DECIDERS: readonly Role[] = ['county-leader'];
const READERS: readonly Role[] = ['case-officer', 'unit-head', 'legal-reviewer', 'leader', 'head', 'registrar', 'auxiliary'];
/** Those who work on the matter itself see identity numbers, telephones and addresses (个人信息保护法 6). */
const SEES_PERSONAL_DATA: readonly Role[] = ['case-officer', 'unit-head', 'legal-reviewer', 'leader', 'head'];

/** What a viewer may see; the only place where that is decided. */
export interface Viewer {
  /** Organ whose files are shown; `*` for those who oversee all. */
  readonly scope: OrganId | '*';
  readonly personalData: boolean;
}

const EVERY_FILE: Viewer = { scope: '*', personalData: false };

/** Whoever oversees may ask what an organ could see; an organ may ask it of itself. */
export const mayLookAs = ({ acting, positions }: Pick<Principal, 'acting' | 'positions'>, organ: OrganId): boolean => {
  if (acting === undefined) return false;
  const roles = positions.filter(({ organId: at }) => at === acting.organId).map(({ role }) => role);
  return acting.organId === organ || (acting.organId === JUSTICE_BUREAU && roles.some((role) => OVERSEERS.includes(role)));
};

/** What the people of an organ could see of a file at most, as it stood; undefined when they could not see it at all. */
export const sightOf = (organ: OrganId, file: OpenFile): Viewer | undefined => {
  if (organ === JUSTICE_BUREAU || organ === COUNTY_GOVERNMENT) return EVERY_FILE;
  const people: Viewer = { scope: organ, personalData: true };
  return maySee(people, partyOrgans(file)) ? within(people, file) : undefined;
};

/** Undefined for positions that see no case file at all: administrators, trainers, list managers, governments of other places. */
export const viewerOf = ({ acting, positions }: Pick<Principal, 'acting' | 'positions'>): Viewer | undefined => {
  if (acting === undefined) return undefined;
  const roles = positions.filter(({ organId: organ }) => organ === acting.organId).map(({ role }) => role);
  if (acting.organId === JUSTICE_BUREAU && roles.some((role) => OVERSEERS.includes(role))) return EVERY_FILE;
  if (acting.organId === COUNTY_GOVERNMENT && roles.some((role) => DECIDERS.includes(role))) return EVERY_FILE;
  if (!roles.some((role) => READERS.includes(role))) return undefined;
  return { scope: acting.organId, personalData: roles.some((role) => SEES_PERSONAL_DATA.includes(role)) };
};

/** The same viewer in one file: an organ that is only consulted, or only heard in a dispute, needs no personal data (个人信息保护法 6). */
export const within = (viewer: Viewer, file: OpenFile): Viewer =>
  viewer.scope === '*' || worksOn(file, viewer.scope) ? viewer : { ...viewer, personalData: false };

/** Organs that are or were party to the file, the justice bureau and the county government; nobody else. */
export const maySee = (viewer: Viewer | undefined, parties: readonly OrganId[]): viewer is Viewer =>
  viewer !== undefined && (viewer.scope === '*' || parties.includes(viewer.scope));
