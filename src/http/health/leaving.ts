import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** An instance that will stop soon: it still serves, while proxies and clients go elsewhere. */
@Injectable()
export class Leaving {
  private begun = false;

  begin(): void {
    this.begun = true;
  }

  get hasBegun(): boolean {
    return this.begun;
  }

  /** From the beginning on every answer is the last of its connection, so that none is cut with a request under way. */
  closeConnections(fastify: FastifyInstance): void {
    fastify.addHook('onSend', (_request, reply, _payload, done) => {
      if (this.begun) void reply.header('connection', 'close');
      done();
    });
  }
}
