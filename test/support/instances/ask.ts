import { Agent, type IncomingHttpHeaders, request as send } from 'node:http';

export interface Request {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Parsed when it is JSON, else undefined. */
  readonly body: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- as supertest gives it
}

/** There is no whole answer: whether the request was carried out is unknown. */
export class ConnectionBroken extends Error {
  constructor(port: number, { path }: Request, cause: unknown) {
    super(`no answer from ${port} to ${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'ConnectionBroken';
  }
}

const SILENCE_MS = 30_000;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** One request to a port of this machine. Throws {@link ConnectionBroken}. */
export const ask = (port: number, request: Request): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { method = 'GET', path, token, headers, body } = request;
    const broken = (cause: unknown): void => reject(new ConnectionBroken(port, request, cause));
    const text = body === undefined ? undefined : JSON.stringify(body);
    const sent = send(
      {
        host: '127.0.0.1',
        port,
        method,
        path,
        agent,
        timeout: SILENCE_MS,
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
          ...headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', broken);
        response.once('close', () => {
          if (!response.complete) broken(new Error('cut off'));
          else resolve({ status: response.statusCode ?? 0, headers: response.headers, body: parsed(Buffer.concat(chunks).toString()) });
        });
      },
    );
    sent.once('timeout', () => sent.destroy(new Error('silence')));
    sent.once('error', broken);
    sent.end(text);
  });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Lets go of the connections that are kept. */
export const hangUp = (): void => agent.destroy();
