import { type ExecutionContext, applyDecorators, createParamDecorator } from '@nestjs/common';
import { ApiConflictResponse, ApiHeader, ApiPreconditionFailedResponse, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
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

/** Parameter: the {@link WriteContext} of the request. Throws problems 400 for headers of another form. */
export const InWriteContext = createParamDecorator((_: unknown, context: ExecutionContext) =>
  writeContextOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** The route is a command: documents its headers and the answers that only commands give. */
export const TakesCommand = (): MethodDecorator & ClassDecorator =>
  applyDecorators(
    ApiHeader({ name: 'If-Match', required: false, description: 'W/"<version>" as it was seen', schema: { type: 'string' } }),
    ApiHeader({ name: 'Idempotency-Key', required: false, description: '8 to 100 characters', schema: { type: 'string' } }),
    ApiConflictResponse({ description: 'a rule says no' }),
    ApiPreconditionFailedResponse({ description: 'something has happened since that version' }),
    ApiUnprocessableEntityResponse({ description: 'the Idempotency-Key was used for another content' }),
  );
