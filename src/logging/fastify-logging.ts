import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import type { LogLevel } from '../config.js';
import { loggableError } from './loggable-error.js';

const SANE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;

/** The caller's request id when it can stand in a log, otherwise a new one. */
export const requestId = (request: Pick<IncomingMessage, 'headers'>): string => {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && SANE_ID.test(given) ? given : randomUUID();
};

/** Fastify's own pino. Headers, cookies, bodies and query strings are never logged: they are simply not read. */
export const loggingOptions = (level: LogLevel, stream?: { write(line: string): void }): FastifyServerOptions => ({
  logger: {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: loggableError, req: ({ method }) => ({ method }), res: ({ statusCode }) => ({ statusCode }) },
    ...(stream === undefined ? {} : { stream }),
  },
  logController: new LogController({ disableRequestLogging: true }),
  requestIdHeader: false,
  genReqId: requestId,
});

/** Asked every few seconds by whoever watches: a line each would push everything else out of a log that is kept short. */
const PROBES: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

/** One line per finished request, with the route instead of the address, and the request id in every answer. */
export const logRequests = (fastify: FastifyInstance): void => {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const line = {
      reqId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? '(none)',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    };
    if (reply.statusCode >= 500) fastify.log.error(line, 'request');
    else if (PROBES.has(line.route)) fastify.log.debug(line, 'request');
    else fastify.log.info(line, 'request');
    done();
  });
};
