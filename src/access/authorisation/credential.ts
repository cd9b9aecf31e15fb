import type { FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'jieli_session';

/** The token of a request and how it came: a program sends a header, a browser sends the cookie by itself. */
export interface Credential {
  readonly token: string;
  readonly kind: 'bearer' | 'cookie';
}

/** A header wins over the cookie: whoever can set a header is not another site using the browser. */
export const credentialOf = (request: FastifyRequest): Credential | undefined => {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return { token: bearer, kind: 'bearer' };
  const cookie = request.cookies[SESSION_COOKIE];
  return cookie === undefined ? undefined : { token: cookie, kind: 'cookie' };
};
