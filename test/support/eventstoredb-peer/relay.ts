import { once } from 'node:events';
import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

/** A way to a port that can fall silent: connections stay open and nothing gets through, as to a machine that vanished. */
export interface Relay {
  readonly port: number;
  hush(): void;
  close(): Promise<void>;
}

export const startRelay = async (target: () => number): Promise<Relay> => {
  const sockets = new Set<Socket>();
  let silent = false;
  const server = createServer((near) => {
    const far = silent ? undefined : connect(target(), '127.0.0.1');
    for (const socket of [near, far]) {
      if (socket === undefined) continue;
      sockets.add(socket);
      socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
    }
    const pass = (from: Socket, to: Socket): void => {
      from.on('data', (bytes: Buffer) => silent || to.write(bytes)).once('close', () => to.destroy());
    };
    if (far === undefined) return;
    pass(near, far);
    pass(far, near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    hush: () => (silent = true),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
};
