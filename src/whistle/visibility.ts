import type { Actor, Role } from '../kernel/actor.js';
import type { OrganId } from '../kernel/ids.js';
import { COUNTY_GOVERNMENT, JUSTICE_BUREAU } from '../docket/index.js';
import { forbidden } from '../http/problem.js';
import type { Principal } from '../http/principal.js';
import { DISPATCH_CENTRE } from './domain/offices.js';
import { type OpenWhistle, type Whistle, whistleParties } from './domain/whistle.js';

/** They review objections, or read to supervise and decide (行政执法监督条例 7, 22); in one organ each. */
const OVERSEERS: Readonly<Record<string, readonly Role[]>> = {
  [DISPATCH_CENTRE]: ['dispatcher'],
  [JUSTICE_BUREAU]: ['supervisor', 'dispute-officer'],
  [COUNTY_GOVERNMENT]: ['county-leader'],
};
const READERS: readonly Role[] = ['case-officer', 'unit-head', 'legal-reviewer', 'leader', 'head', 'registrar', 'auxiliary'];

/** What a viewer may see of whistles; the only place where that is decided. */
export interface WhistleViewer {
  readonly organ: OrganId;
  /** Organ whose whistles are shown; `*` for those who oversee all that were blown. */
  readonly scope: OrganId | '*';
}

/** Undefined for positions that see no whistle at all. */
export const whistleViewerOf = ({ acting, positions }: Pick<Principal, 'acting' | 'positions'>): WhistleViewer | undefined => {
  if (acting === undefined) return undefined;
  const roles = positions.filter(({ organId }) => organId === acting.organId).map(({ role }) => role);
  if (roles.some((role) => OVERSEERS[acting.organId]?.includes(role) === true)) return { organ: acting.organId, scope: '*' };
  return roles.some((role) => READERS.includes(role)) ? { organ: acting.organId, scope: acting.organId } : undefined;
};

/** The viewer, or the 403 of those who see no whistle at all. */
export const seeingWhistles = (principal: Principal): WhistleViewer => {
  const viewer = whistleViewerOf(principal);
  if (viewer === undefined) throw forbidden();
  return viewer;
};

/** The township that drafted it; once it is blown also those who are called, and those who oversee. */
export const maySeeWhistle = (viewer: WhistleViewer | undefined, whistle: OpenWhistle): viewer is WhistleViewer =>
  viewer !== undefined && (viewer.scope === '*' ? whistle.blown !== undefined : whistleParties(whistle).includes(viewer.scope));

/** An outsider learns nothing of a whistle, not even that there is one; what a party may do is for the rules. */
export const admitToWhistle = (whistle: Whistle, { organId, role }: Actor): void => {
  const dispatches = organId === DISPATCH_CENTRE && role === 'dispatcher';
  if (!whistle.opened || !(whistleParties(whistle).includes(organId) || (dispatches && whistle.blown !== undefined))) throw forbidden();
};

/** A whistle that is only being drafted: nobody is party to it yet, unless the id is taken. */
export const admitToDraft = (whistle: Whistle, actor: Actor): void => {
  if (whistle.opened) admitToWhistle(whistle, actor);
};
