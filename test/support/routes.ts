import type { FastifyInstance } from 'fastify';
import type { TestApp } from './app.js';

/** `METHOD /address` of every route that the running application answers, read from its router. */
export const routesOf = ({ app }: TestApp): readonly string[] => {
  const instance: FastifyInstance = app.getHttpAdapter().getInstance();
  const lines = instance.printRoutes({ commonPrefix: false, includeHooks: false }).split('\n');
  const parents: string[] = [];
  return lines.flatMap((line) => {
    const found = /^(?<indent>.*?)[├└]── (?<part>.*) \((?<methods>[A-Z, ]+)\)$/u.exec(line)?.groups;
    if (found === undefined) return [];
    const { indent = '', part = '', methods = '' } = found;
    const depth = indent.length / 4;
    const address = `${depth === 0 ? '' : (parents[depth - 1] ?? '')}${part}`;
    parents.splice(depth, parents.length, address);
    return methods.split(', ').map((method) => `${method} ${address}`);
  });
};

/** The routes of the interface: without the page and its files, and without HEAD, which every GET answers too. */
export const interfaceRoutesOf = (app: TestApp): readonly string[] =>
  routesOf(app).filter((route) => / \/(?:api|healthz|readyz|metrics)/.test(route) && !route.startsWith('HEAD '));
