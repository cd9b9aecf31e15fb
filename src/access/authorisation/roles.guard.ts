import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Role } from '../../kernel/actor.js';
import { principalOf, rememberPrincipal } from '../../http/principal.js';
import { forbidden } from '../../http/problem.js';
import { positionIn } from './chosen-position.js';
import { ROLES_ALLOWED } from './roles.js';

/** Only positions that the route names. It looks at the person alone, so its refusal tells nothing about any case. */
@Injectable()
export class RolesGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const roles = this.reflector.getAllAndOverride<readonly Role[] | undefined>(ROLES_ALLOWED, [context.getHandler(), context.getClass()]);
    if (roles === undefined) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const principal = principalOf(request);
    const acting = principal && positionIn(roles, principal.positions, principal.acting, principal.actingByWish === true);
    if (principal === undefined || acting === undefined) throw forbidden();
    rememberPrincipal(request, { ...principal, acting });
    return true;
  }
}
