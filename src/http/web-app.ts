import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { answerOfProblem } from './problem-document.js';
import { send } from './problem.filter.js';
import { notFound } from './problem.js';

const YEAR_SECONDS = 31_536_000;

/**
 * Serves the built page from `folder`: files under `assets/` carry a hash in their name and are kept for ever, everything
 * else is asked for again, and every other address that is not the API's is the page itself, which has routes of its own.
 */
export const serveWebApp = async (fastify: FastifyInstance, folder: string): Promise<void> => {
  if (!existsSync(join(folder, 'index.html'))) {
    fastify.get('/', (_, reply) => notBuilt(reply));
    return;
  }
  await fastify.register(fastifyStatic, { root: folder, wildcard: false, index: false, cacheControl: false, setHeaders: cacheFor });
  fastify.get('/*', (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    // Answered here: the handler of errors is set later than this route and does not hold for it.
    if (/^\/(?:api|assets)(?:\/|$)/.test(path)) send(reply, answerOfProblem(notFound(), request.id));
    else void reply.sendFile('index.html');
  });
};

const cacheFor = (reply: FastifyReply, path: string): void => {
  const hashed = /[\\/]assets[\\/]/.test(path);
  void reply.header('cache-control', hashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
};

const notBuilt = (reply: FastifyReply): FastifyReply =>
  reply
    .code(503)
    .type('text/html; charset=utf-8')
    .send(
      '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>接力</title>' +
        '<p>网页还没有构建。请运行 <code>npm run build</code> 后重新启动；接口说明见 <a href="/api/docs">/api/docs</a>。</p></html>',
    );
