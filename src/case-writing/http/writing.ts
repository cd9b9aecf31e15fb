import { type ExecutionContext, ParseUUIDPipe, createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { idempotencyKeyOf } from '../../http/idempotency/idempotency.interceptor.js';
import { parseIfMatch } from '../../http/if-match.js';
import { forbidden, unauthorised } from '../../http/problem.js';
import { principalOf } from '../../http/principal.js';
import type { WriteRequest } from '../case-writer.js';

/** What a request says about a write beside its body: who, with which key, having seen which version. */
export type Writing = Omit<WriteRequest, 'caseId' | 'occurredAt'>;

/** Parameter: the {@link Writing} of the request. */
export const CurrentWriting = createParamDecorator((_: unknown, context: ExecutionContext): Writing => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const principal = principalOf(request);
  if (principal === undefined) throw unauthorised();
  const seen = parseIfMatch(request.headers['if-match']);
  const idempotencyKey = idempotencyKeyOf(request);
  return {
    principal,
    correlationId: request.id,
    ...(seen === undefined ? {} : { seen }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  };
});

/** A case id in a path; anything else is answered like a file that is not the viewer's. */
export const CasePathId = new ParseUUIDPipe({ exceptionFactory: () => forbidden() });
