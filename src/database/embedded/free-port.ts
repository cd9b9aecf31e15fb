import { createServer } from 'node:net';

/** The wished port of 127.0.0.1 when nobody listens on it, else one that the system picks. */
export const freePort = async (wished?: number): Promise<number> =>
  (wished === undefined ? undefined : await bind(wished)) ?? (await bind(0)) ?? 0;

/** The port that could be bound and was let go again; undefined when it is taken. */
const bind = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
