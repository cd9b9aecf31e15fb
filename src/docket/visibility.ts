import type { Role } from '../kernel/actor.js';
import { type OrganId, organId } from '../kernel/ids.js';
import type { Principal } from '../http/principal.js';

const JUSTICE_BUREAU = organId('sy-sfj');
/** They supervise or coordinate and read every file (行政执法监督条例 7, 22); they never write to one (8). */
const OVERSEERS: readonly Role[] = ['supervisor', 'dispute-officer'];
const READERS: readonly Role[] = ['case-officer', 'unit-head', 'legal-reviewer', 'leader', 'head', 'registrar', 'auxiliary'];
/** Those who work on the matter itself see identity numbers, telephones and addresses (个人信息保护法 6). */
const SEES_PERSONAL_DATA: readonly Role[] = ['case-officer', 'unit-head', 'legal-reviewer', 'leader', 'head'];

/** What a viewer may see; the only place where that is decided. */
export interface Viewer {
  /** Organ whose files are shown; `*` for those who oversee all. */
  readonly scope: OrganId | '*';
  readonly personalData: boolean;
}

/** Undefined for positions that see no case file at all: administrators, trainers, list managers, the government's leaders. */
export const viewerOf = ({ acting, positions }: Pick<Principal, 'acting' | 'positions'>): Viewer | undefined => {
  if (acting === undefined) return undefined;
  const roles = positions.filter(({ organId: organ }) => organ === acting.organId).map(({ role }) => role);
  if (acting.organId === JUSTICE_BUREAU && roles.some((role) => OVERSEERS.includes(role))) return { scope: '*', personalData: false };
  if (!roles.some((role) => READERS.includes(role))) return undefined;
  return { scope: acting.organId, personalData: roles.some((role) => SEES_PERSONAL_DATA.includes(role)) };
};

/** Organs that are or were party to the file, and the justice bureau; nobody else. */
export const maySee = (viewer: Viewer | undefined, parties: readonly OrganId[]): viewer is Viewer =>
  viewer !== undefined && (viewer.scope === '*' || parties.includes(viewer.scope));
