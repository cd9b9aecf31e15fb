import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.js';

/** Files of the page and of the documentation have a route each; they count as one. */
const FOLDERS: readonly string[] = ['/assets/', '/api/docs/'];

/** The pattern of the route, as it stands in the code; every address that has none is one and the same. */
export const routeOf = ({ routeOptions: { url } }: Pick<FastifyRequest, 'routeOptions'>): string => {
  if (url === undefined) return '(none)';
  const folder = FOLDERS.find((prefix) => url.startsWith(prefix));
  return folder === undefined ? url : `${folder}*`;
};

const isEventStream = (reply: FastifyReply): boolean => String(reply.raw.getHeader('content-type')).startsWith('text/event-stream');

/** Counts every request that was answered. */
export const countRequests = (fastify: FastifyInstance, { requests, durations }: Metrics): void => {
  fastify.addHook('onResponse', (request, reply, done) => {
    const labels = { method: request.method, route: routeOf(request), status: String(reply.raw.statusCode) };
    requests.inc(labels);
    if (!isEventStream(reply)) durations.observe(labels, reply.elapsedTime / 1000);
    done();
  });
};
