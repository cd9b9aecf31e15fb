import { setTimeout as sleep } from 'node:timers/promises';
import { type BaseOptions, type Credentials, EventStoreDBClient } from '@eventstore/db-client';
import { backoff } from '../backoff.js';
import { RecordUnavailable } from '../record-unavailable.js';
import { passes, troubleOf } from './trouble.js';

export interface ConnectionSettings {
  /** `esdb://…`, checked by the configuration. */
  readonly url: string;
  /** How long one piece of work is tried again while the server does not serve, in milliseconds: an election takes some seconds. */
  readonly patienceMs: number;
  /** After so long without an answer a server counts as gone, in milliseconds. */
  readonly silenceMs: number;
}

/** One client of the official library, replaced when it cannot be relied on any more. */
export class Connection {
  #client: EventStoreDBClient;
  readonly #closed = new AbortController();
  readonly #credentials: Credentials;

  constructor(private readonly settings: ConnectionSettings) {
    this.#client = EventStoreDBClient.connectionString(settings.url);
    this.#credentials = credentialsIn(settings.url);
  }

  get closed(): AbortSignal {
    return this.#closed.signal;
  }

  get silenceMs(): number {
    return this.settings.silenceMs;
  }

  /**
   * Of every call. Only the leader surely has what was just written. With credentials of its own an append goes alone, not
   * through the stream that the library shares between all of them: when that breaks, it fails the appends of other
   * connections too, and an answer that comes after all ends the process.
   */
  get options(): Required<BaseOptions> {
    return { requiresLeader: true, credentials: this.#credentials, deadline: this.settings.silenceMs };
  }

  /** The present client, for a subscription; see {@link renew}. */
  get client(): EventStoreDBClient {
    return this.#client;
  }

  /** Does the work, again while the server is away. So the work must be safe to repeat. Throws {@link RecordUnavailable}. */
  async run<Result>(work: (client: EventStoreDBClient) => Promise<Result>): Promise<Result> {
    const end = performance.now() + this.settings.patienceMs;
    for (let failures = 1; ; failures += 1) {
      const client = this.#client;
      try {
        return await work(client);
      } catch (error) {
        const trouble = troubleOf(error);
        if (trouble === undefined) throw error;
        if (!passes(trouble) || performance.now() > end || this.closed.aborted) throw new RecordUnavailable(trouble, { cause: error });
        this.renew(client, error);
        await sleep(backoff(failures, 50, 1_000), undefined, { signal: this.closed }).catch(() => undefined);
      }
    }
  }

  /**
   * A machine that vanished without a word seems connected for some twenty seconds more; a new client asks the other nodes
   * at once who leads. One that was sent to the leader knows the way there, which a new one would not.
   */
  renew(failed: EventStoreDBClient, error: unknown): void {
    if (failed !== this.#client || troubleOf(error) !== 'unreachable') return;
    this.#client = EventStoreDBClient.connectionString(this.settings.url);
  }

  async close(): Promise<void> {
    this.#closed.abort();
    await this.#client.dispose();
  }
}

/** On a connection without TLS the library sends none, whatever they are. */
const credentialsIn = (url: string): Credentials => {
  const [, username = '', password = ''] = /^[^:]+:\/\/([^:@/]+):([^@/]+)@/.exec(url) ?? [];
  return { username: decodeURIComponent(username), password: decodeURIComponent(password) };
};
