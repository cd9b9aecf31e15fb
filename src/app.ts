import { fileURLToPath } from 'node:url';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { answerFrameworkError } from './http/framework-errors.js';
import { Leaving } from './http/health/leaving.js';
import { openApiDocument } from './http/openapi/document.js';
import { securityHeaders } from './http/security-headers.js';
import { serveWebApp } from './http/web-app.js';
import { logRequests, loggingOptions } from './logging/fastify-logging.js';
import { NestLogger } from './logging/nest-logger.js';
import { Metrics, countRequests } from './operation/index.js';
import type { AppSettings } from './settings.js';

const BODY_LIMIT = 1024 * 1024;
/** Beside `src/` as well as beside `dist/`. */
const WEB_DIST = fileURLToPath(new URL('../web/dist', import.meta.url));

/** The whole application, ready for `init()` or `listen()`; used by `main.ts`, by the command line and by the tests. */
export const createApp = async (settings: AppSettings): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter(serverOptions(settings));
  const fastify: FastifyInstance = adapter.getInstance();
  const metrics = new Metrics();
  countRequests(fastify, metrics);
  await prepare(fastify, settings.config);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings, metrics), adapter, {
    logger: new NestLogger(fastify.log),
    bodyParser: false, // Fastify's own JSON parser, which refuses __proto__; no form bodies, which another site could post
    abortOnError: false,
    preview: settings.preview === true,
    forceCloseConnections: false,
  });
  app.setGlobalPrefix('api', { exclude: ['healthz', 'readyz', 'metrics'] });
  if (settings.preview !== true) app.get(Leaving).closeConnections(fastify);
  serveDocumentation(app);
  return app;
};

const serverOptions = ({ config, logStream }: AppSettings): FastifyServerOptions => ({
  ...loggingOptions(config.logLevel, logStream),
  bodyLimit: BODY_LIMIT,
  trustProxy: trustProxyOf(config),
  requestTimeout: 60_000,
  return503OnClosing: false, // those who are already connected are served to the end
  routerOptions: { maxParamLength: 200 },
  frameworkErrors: answerFrameworkError,
});

const trustProxyOf = ({ trustProxy }: Config): NonNullable<FastifyServerOptions['trustProxy']> => {
  if (typeof trustProxy === 'number') return (_address, hop) => hop < trustProxy;
  return typeof trustProxy === 'boolean' ? trustProxy : [...trustProxy];
};

const prepare = async (fastify: FastifyInstance, config: Config): Promise<void> => {
  fastify.removeContentTypeParser('text/plain');
  logRequests(fastify);
  await fastify.register(fastifyHelmet, securityHeaders(config.publicUrl?.startsWith('https:') === true));
  await fastify.register(fastifyCookie);
  await fastify.register(fastifyMultipart); // read by the routes that take files, each with its own limits
  await serveWebApp(fastify, WEB_DIST);
};

const serveDocumentation = (app: NestFastifyApplication): void => {
  let document: OpenAPIObject | undefined;
  SwaggerModule.setup('api/docs', app, () => (document ??= openApiDocument(app)), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: '接力 接口说明',
  });
};
