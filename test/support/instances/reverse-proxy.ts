import { Agent, type IncomingMessage, type Server, type ServerResponse, createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Instance } from './instance.js';

const LOOK_MS = 500;
const WAIT_FOR_READY_MS = 10_000;

/** What any reverse proxy does: it sends to instances that say they are ready, over connections that it keeps. */
export class ReverseProxy {
  /** What it could not answer for an instance, one sentence each. */
  readonly faults: string[] = [];
  readonly #agent = new Agent({ keepAlive: true });
  readonly #stopped = new AbortController();
  readonly #server: Server = createServer((request, response) => void this.#serve(request, response));
  #ready: readonly Instance[] = [];
  #turn = 0;

  private constructor(private readonly instances: readonly Instance[]) {}

  static async start(instances: readonly Instance[]): Promise<ReverseProxy> {
    const proxy = new ReverseProxy(instances);
    await proxy.#look();
    void proxy.#keepLooking();
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  sendsTo(instance: Instance): boolean {
    return this.#ready.includes(instance);
  }

  async close(): Promise<void> {
    this.#stopped.abort();
    this.#agent.destroy();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #keepLooking(): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      await sleep(LOOK_MS, undefined, { signal: this.#stopped.signal }).catch(() => undefined);
      await this.#look();
    }
  }

  async #look(): Promise<void> {
    const looks = await Promise.all(this.instances.map(async (instance) => ({ instance, ready: await instance.isReady() })));
    this.#ready = looks.filter(({ ready }) => ready).map(({ instance }) => instance);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const reason = await this.#answer(request, response);
    if (reason !== undefined) this.#fail(response, reason);
  }

  /** Undefined when it was answered, else why it could not be. */
  async #answer(request: IncomingMessage, response: ServerResponse): Promise<string | undefined> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    for (let tries = 1; ; tries += 1) {
      const instance = await this.#next();
      if (instance === undefined) return 'no instance is ready';
      const failure = await this.#pass(instance, request, body, response);
      if (failure === undefined) return undefined;
      if (!failure.surelyUnsent || tries === this.instances.length)
        return `${request.method ?? ''} ${request.url ?? ''}: ${failure.reason}`;
    }
  }

  /** Undefined when the answer was passed on. */
  #pass(
    instance: Instance,
    { method = 'GET', url, headers }: IncomingMessage,
    body: Buffer,
    response: ServerResponse,
  ): Promise<Failure | undefined> {
    return new Promise((resolve) => {
      const passed = send(
        { host: '127.0.0.1', port: instance.port, method, path: url, headers: forwarded(headers), agent: this.#agent },
        (answer) => {
          response.writeHead(answer.statusCode ?? 502, forwarded(answer.headers));
          answer.once('error', () => response.destroy());
          answer.pipe(response).once('close', () => resolve(undefined));
        },
      );
      passed.once('error', (error: NodeJS.ErrnoException) => {
        // An idle connection may be closed at the moment when it is used again; only a GET may then be sent once more.
        const idle = passed.reusedSocket && error.code === 'ECONNRESET' && method === 'GET';
        resolve({ surelyUnsent: error.code === 'ECONNREFUSED' || idle, reason: `${instance.port} ${error.code ?? error.message}` });
      });
      passed.end(body);
    });
  }

  async #next(): Promise<Instance | undefined> {
    for (const deadline = Date.now() + WAIT_FOR_READY_MS; this.#ready.length === 0 && Date.now() < deadline;) await sleep(20);
    this.#turn += 1;
    return this.#ready[this.#turn % Math.max(1, this.#ready.length)];
  }

  #fail(response: ServerResponse, reason: string): void {
    this.faults.push(reason);
    response.writeHead(502, { 'content-type': 'application/json' }).end(JSON.stringify({ reason }));
  }
}

interface Failure {
  readonly surelyUnsent: boolean;
  readonly reason: string;
}

/** Each side keeps its connections as it likes. */
const forwarded = ({ connection: _, 'keep-alive': _kept, ...headers }: IncomingMessage['headers']): IncomingMessage['headers'] => headers;
