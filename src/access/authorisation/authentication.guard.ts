import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { rememberPrincipal } from '../../http/principal.js';
import { PUBLIC } from '../../http/public.js';
import { forbidden, unauthorised } from '../../http/problem.js';
import { isCsrfTokenOf } from '../sessions/session-token.js';
import { Authentication } from './authentication.js';
import { credentialOf } from './credential.js';
import { USABLE_BEFORE_PASSWORD_CHANGE } from './usable-before-password-change.js';

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Every route needs a session unless it is `@Public()`; a page that sends the cookie must also prove that it is our page. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    private readonly authentication: Authentication,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.has(PUBLIC, context)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const credential = credentialOf(request);
    const found = credential && (await this.authentication.of(credential.token, headerOf(request, 'x-acting-role')));
    if (credential === undefined || found === undefined) throw unauthorised();
    if (credential.kind === 'cookie' && !SAFE.has(request.method) && !isCsrfTokenOf(credential.token, headerOf(request, 'x-csrf-token'))) {
      throw forbidden('access/csrf');
    }
    if (found.mustChange && !this.has(USABLE_BEFORE_PASSWORD_CHANGE, context)) throw forbidden('access/password-change-required');
    rememberPrincipal(request, found);
    return true;
  }

  private has(key: string, context: ExecutionContext): boolean {
    return this.reflector.getAllAndOverride<boolean | undefined>(key, [context.getHandler(), context.getClass()]) === true;
  }
}

const headerOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
};
