import { type IncomingHttpHeaders, get } from 'node:http';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FastifyInstance, fastify } from 'fastify';
import { serveWebApp } from './web-app.js';

let folder: string;
const started: FastifyInstance[] = [];

interface Answer {
  readonly statusCode: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for the path exactly as written, which fetch would tidy up first. */
const ask = async (path: string): Promise<Answer> => {
  const app = fastify();
  started.push(app);
  app.get('/api/known', () => ({ known: true }));
  await serveWebApp(app, folder);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.once('end', () => {
        resolve({ statusCode: response.statusCode, headers: response.headers, body });
      });
    });
    request.once('error', reject);
  });
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jieli-web-'));
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((app) => app.close()));
  await rm(folder, { recursive: true });
});

describe('the built page', () => {
  beforeEach(async () => {
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<div id="root"></div>');
    await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await writeFile(join(folder, 'assets', 'index-abc123.js'), 'export {};');
  });

  it.each(['/', '/cases', '/cases/018f6b3e/replay?version=3', '/index.html'])(
    'is served at %s and asked for again every time',
    async (url) => {
      const { statusCode, headers, body } = await ask(url);
      expect([statusCode, headers['cache-control'], body]).toEqual([200, 'no-cache', '<div id="root"></div>']);
      expect(headers['content-type']).toContain('text/html');
    },
  );

  it('keeps files with a hash in their name for a year', async () => {
    const { headers, body } = await ask('/assets/index-abc123.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(body).toBe('export {};');
  });

  it('asks for other files again', async () => {
    const { statusCode, headers } = await ask('/favicon.svg');
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-cache']);
  });

  it.each(['/api/unknown', '/api', '/assets/gone-def456.js'])('is not what %s answers', async (url) => {
    const { statusCode, headers, body } = await ask(url);
    expect([statusCode, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
    expect(body).not.toContain('root');
  });

  it.each(['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/assets/..%2f..%2f..%2fetc%2fpasswd'])(
    'gives away nothing else: %s',
    async (url) => {
      const { body } = await ask(url);
      expect(body).not.toContain('root:');
    },
  );

  it('leaves the interface alone', async () => expect((await ask('/api/known')).body).toBe('{"known":true}'));
});

describe('a page that was not built', () => {
  it('says so in Chinese', async () => {
    const { statusCode, body } = await ask('/');
    expect(statusCode).toBe(503);
    expect(body).toContain('网页还没有构建');
  });
});
