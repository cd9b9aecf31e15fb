import type { FastifyReply } from 'fastify';

/** A page that reads slower than this many bytes behind is disconnected; it reconnects and catches up. */
const MOST_BUFFERED = 256 * 1024;

/** One server-sent event; `data` is sent as JSON. */
export interface StreamEvent {
  readonly event: string;
  readonly id?: string;
  readonly data: unknown;
}

/** The raw connection of one page. Nothing else may answer the request after it is opened. */
export class EventStream {
  constructor(private readonly reply: FastifyReply) {}

  open(): void {
    const kept = Object.entries(this.reply.getHeaders()).filter(([, value]) => value !== undefined);
    this.reply.hijack();
    this.reply.raw.writeHead(200, {
      ...Object.fromEntries(kept),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    this.write('retry: 3000\n\n');
  }

  send({ event, id, data }: StreamEvent): void {
    this.write(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** A comment that keeps proxies from closing a silent connection. */
  beat(): void {
    this.write(': beat\n\n');
  }

  end(): void {
    this.reply.raw.end();
  }

  onClose(action: () => void): void {
    this.reply.raw.once('close', action);
  }

  private write(text: string): void {
    const { raw } = this.reply;
    if (raw.destroyed || raw.writableEnded) return;
    if (raw.writableLength > MOST_BUFFERED) raw.destroy();
    else raw.write(text);
  }
}
