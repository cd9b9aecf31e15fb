import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../kernel/actor.js';
import { type Principal, principalOf } from '../../http/principal.js';
import { forbidden, unauthorised } from '../../http/problem.js';

const principalIn = (context: ExecutionContext): Principal => {
  const principal = principalOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (principal === undefined) throw unauthorised();
  return principal;
};

/** Parameter: the {@link Actor} of the request. Throws the problem 403 for an account without a position. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { acting } = principalIn(context);
  if (acting === undefined) throw forbidden('access/no-position');
  return acting;
});

/** Parameter: the {@link Principal} of the request: person, session and all positions. */
export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext): Principal => principalIn(context));
