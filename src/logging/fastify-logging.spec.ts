import { fastify } from 'fastify';
import { logRequests, loggingOptions } from './fastify-logging.js';

const linesAt = async (level: 'info' | 'debug', ...paths: readonly string[]): Promise<readonly string[]> => {
  const lines: string[] = [];
  const server = fastify(loggingOptions(level, { write: (line) => void lines.push(line) }));
  logRequests(server);
  server.get('/readyz', ({ query }, reply) => reply.code((query as { readonly ill?: string }).ill === undefined ? 200 : 503).send());
  server.get('/api/cases', (_, reply) => reply.send());
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  for (const path of paths) await (await fetch(address + path)).text();
  await server.close();
  return lines.filter((line) => line.includes('"msg":"request"')).map((line) => /"route":"([^"]*)"/.exec(line)?.[1] ?? '');
};

describe('the log of requests', () => {
  it('has a line for each, without what was searched for', async () => {
    expect(await linesAt('info', '/api/cases?q=somebody')).toEqual(['/api/cases']);
  });

  it('is silent about probes that find all well', async () => {
    expect(await linesAt('info', '/readyz')).toEqual([]);
    expect(await linesAt('debug', '/readyz')).toEqual(['/readyz']);
  });

  it('tells of a probe that finds something wrong', async () => {
    expect(await linesAt('info', '/readyz?ill=1')).toEqual(['/readyz']);
  });
});
