import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_COOKIE } from '../authorisation/credential.js';

/** The cookie goes with the browser window; the session behind it ends by itself. `Secure` wherever the page came by https. */
const options = (request: FastifyRequest) =>
  ({ path: '/', httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' }) as const;

export const setSessionCookie = (request: FastifyRequest, reply: FastifyReply, token: string): void =>
  void reply.setCookie(SESSION_COOKIE, token, options(request));

export const clearSessionCookie = (request: FastifyRequest, reply: FastifyReply): void =>
  void reply.clearCookie(SESSION_COOKIE, options(request));
