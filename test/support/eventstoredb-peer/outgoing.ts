import { once } from 'node:events';
import type { Counting } from './counters.js';
import type { grpc, streams } from './protocol.js';

export type ReadCall = grpc.ServerWritableStream<streams.ReadReq, streams.ReadResp>;

/** The answer to a read, sent no faster than its reader takes it. */
export class Outgoing {
  #ahead = 0;

  constructor(
    private readonly call: ReadCall,
    private readonly counters: Counting,
    readonly ended: AbortSignal,
  ) {}

  /** Resolves when there is room for more. Rejects when the call is over. */
  async send(message: streams.ReadResp): Promise<void> {
    this.ended.throwIfAborted();
    this.#ahead += 1;
    this.counters.mostWrittenAhead = Math.max(this.counters.mostWrittenAhead, this.#ahead);
    if (message.hasEvent()) this.counters.eventsSent += 1;
    const room = this.call.write(message, () => (this.#ahead -= 1));
    if (!room) await once(this.call, 'drain', { signal: this.ended });
  }
}
