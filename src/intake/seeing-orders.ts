import type { Actor } from '../kernel/actor.js';
import type { OrganId } from '../kernel/ids.js';
import { type Viewer, viewerOf } from '../docket/index.js';
import { forbidden } from '../http/problem.js';
import type { Principal } from '../http/principal.js';
import { isDispatcher } from './domain/guard.js';
import type { Order, ReceivedOrder } from './domain/order.js';

/**
 * Who sees which orders; the only place where that is decided. Dispatchers see all; people of an organ what was dispatched to it;
 * the overseers of the county all of them without personal data (个人信息保护法 6).
 */
export const orderViewerOf = (principal: Pick<Principal, 'acting' | 'positions'>): Viewer | undefined => {
  const { acting, positions } = principal;
  if (acting !== undefined && positions.some((position) => position.organId === acting.organId && isDispatcher(position)))
    return { scope: '*', personalData: true };
  return viewerOf(principal);
};

/** The viewer, or the 403 of those who see no order at all. */
export const seeingOrders = (principal: Principal): Viewer => {
  const viewer = orderViewerOf(principal);
  if (viewer === undefined) throw forbidden();
  return viewer;
};

/** The same viewer in one order: only whoever answers for it sees who complained. */
export const withinOrder = (viewer: Viewer, { holder }: ReceivedOrder): Viewer =>
  viewer.scope === '*' || viewer.scope === holder ? viewer : { ...viewer, personalData: false };

export const maySeeOrder = (viewer: Viewer | undefined, organs: readonly OrganId[]): viewer is Viewer =>
  viewer !== undefined && (viewer.scope === '*' || organs.includes(viewer.scope));

/** Who may take a step with it at all; an outsider learns nothing of an order, and overseers never write (行政执法监督条例 8). */
export const admitToOrder = (order: Order, actor: Actor): void => {
  const viewer = viewerOf({ acting: actor, positions: [actor] });
  const works = viewer !== undefined && viewer.scope !== '*' && order.received && order.organs.includes(viewer.scope);
  if (!order.received || (!isDispatcher(actor) && !works)) throw forbidden();
};
