import { once } from 'node:events';
import { type AddressInfo, type Server, type Socket, createServer } from 'node:net';

/** The listening port of a node and every connection to it, each of which can be cut without a farewell. */
export class Connections {
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;

  /** Resolves with the port when it is open. */
  async open(port: number, accept: (socket: Socket) => void): Promise<number> {
    const server = createServer((socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
      socket.on('error', () => undefined); // a connection that was cut is not news
      socket.setNoDelay(true);
      accept(socket);
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    this.#server = server;
    return (server.address() as AddressInfo).port;
  }

  /** Frees the port and cuts every connection. */
  async close(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    const closed = once(server, 'close');
    server.close();
    this.cutAll();
    await closed;
  }

  cutAll(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  /** Cuts the connection from `peer`, an address and a port as a call names them. */
  cut(peer: string): void {
    for (const socket of this.#sockets) {
      if (`${socket.remoteAddress ?? ''}:${socket.remotePort ?? ''}` === peer) socket.resetAndDestroy();
    }
  }
}
