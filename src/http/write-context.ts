import type { FastifyRequest } from 'fastify';
import { idempotencyKeyOf } from './idempotency/idempotency.interceptor.js';
import { parseIfMatch } from './if-match.js';
import { type Principal, principalOf } from './principal.js';
import { unauthorised } from './problem.js';

/** What every command brings along beside its content. */
export interface WriteContext {
  readonly principal: Principal;
  /** Id of the request. */
  readonly correlationId: string;
  /** The version the sender has seen, from If-Match. */
  readonly seen?: number;
  /** Idempotency-Key with the person who sent it, because two people may choose the same. */
  readonly idempotencyKey?: string;
}

/** The {@link WriteContext} of a request. Throws problems 400 for headers of another form. */
export const writeContextOf = (request: FastifyRequest): WriteContext => {
  const principal = principalOf(request);
  if (principal === undefined) throw unauthorised();
  const seen = parseIfMatch(request.headers['if-match']);
  const key = idempotencyKeyOf(request);
  return {
    principal,
    correlationId: request.id,
    ...(seen === undefined ? {} : { seen }),
    ...(key === undefined ? {} : { idempotencyKey: `${principal.officerId}:${key}` }),
  };
};
