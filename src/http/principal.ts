import type { FastifyRequest } from 'fastify';
import type { Actor } from '../kernel/actor.js';
import type { OfficerId } from '../kernel/ids.js';

/** Who is signed in, found by the authentication guard. */
export interface Principal {
  readonly officerId: OfficerId;
  readonly sessionId: string;
  readonly username: string;
  /** The position in which the person acts in this request; absent when the account holds none on this day. */
  readonly acting?: Actor;
  /** The position was asked for with X-Acting-Role and is not exchanged for another. */
  readonly actingByWish?: boolean;
  /** All positions of the person on this day. */
  readonly positions: readonly Actor[];
}

const PRINCIPALS = new WeakMap<FastifyRequest, Principal>();

export const rememberPrincipal = (request: FastifyRequest, principal: Principal): void => void PRINCIPALS.set(request, principal);

/** Undefined on public routes. */
export const principalOf = (request: FastifyRequest): Principal | undefined => PRINCIPALS.get(request);
