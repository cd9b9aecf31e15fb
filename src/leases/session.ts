import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type Pool } from 'pg';

const BEAT_MS = 2_000;
const SILENCE_MS = 5_000;

/** In `pg_stat_activity`: which process holds a lock. */
const NAME = `jieli-leases ${process.pid}@${hostname()}`;

/** So that the server lets go of the locks of a machine that vanished without a word within some ten seconds. */
const NOTICE_QUICKLY = '-c tcp_keepalives_idle=4 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3';

/** A connection of its own, outside the pool, whose end is noticed within seconds on both sides. */
export class Session {
  readonly #lost = new AbortController();
  /** The client takes one statement at a time. */
  #turn: Promise<unknown> = Promise.resolve();
  #ended: Promise<void> | undefined;

  private constructor(private readonly client: Client) {
    const lose = (): void => this.#lost.abort();
    client.on('error', lose).once('end', lose);
    void this.#beat();
  }

  /** Signs in as the connections of the pool do. */
  static async open({ options }: Pool): Promise<Session> {
    const client = new Client({
      ...options,
      options: `${options.options ?? ''} ${NOTICE_QUICKLY}`,
      application_name: NAME,
      keepAlive: true,
      query_timeout: SILENCE_MS,
    });
    client.on('error', () => undefined); // while it connects; afterwards the session listens
    await client.connect();
    return new Session(client);
  }

  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  async ask(statement: string, key: string): Promise<boolean> {
    const { rows } = await this.#inTurn(() => this.client.query<{ readonly answer: boolean }>(statement, [key]));
    return rows[0]?.answer === true;
  }

  /** Once, however many of those who relied on it ask. */
  close(): Promise<void> {
    this.#lost.abort();
    this.#ended ??= this.client.end().catch(() => undefined);
    return this.#ended;
  }

  /** A connection into the void answers nothing; whoever relied on it must know. */
  async #beat(): Promise<void> {
    for (;;) {
      await sleep(BEAT_MS, undefined, { signal: this.lost, ref: false }).catch(() => undefined);
      if (this.lost.aborted) return;
      await this.#inTurn(() => this.client.query('SELECT 1')).catch(() => this.close());
    }
  }

  #inTurn<Answer>(query: () => Promise<Answer>): Promise<Answer> {
    const answer = this.#turn.then(query);
    this.#turn = answer.catch(() => undefined);
    return answer;
  }
}
