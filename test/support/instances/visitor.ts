import { setTimeout as sleep } from 'node:timers/promises';
import { DEMO_PASSWORD } from '../../../src/access/index.js';
import { type Answer, ConnectionBroken, type Request, ask } from './ask.js';
import type { Instance } from './instance.js';

/** A request by an officer. */
export interface Act extends Omit<Request, 'token'> {
  readonly by: string;
}

export interface Insisted {
  readonly answer: Answer;
  /** How often it was sent in vain before: the connection broke, or the instance said 503. */
  readonly retries: number;
}

const PATIENCE_MS = 100_000;

/** People who go to one instance after the other, wherever they signed in, and never twice in a row to the same one. */
export class Visitor {
  readonly #tokens = new Map<string, Promise<string>>();
  #turn = 0;

  constructor(private readonly instances: readonly Instance[]) {}

  /** Again on the next instance, with the same headers and body, until one answers. */
  async insist({ by, ...request }: Act): Promise<Insisted> {
    return this.#insist({ ...request, token: await this.tokenOf(by) });
  }

  /** Of a session that was opened on whichever instance had its turn. */
  tokenOf(username: string): Promise<string> {
    const known = this.#tokens.get(username) ?? this.signIn(username);
    this.#tokens.set(username, known);
    return known;
  }

  async signIn(username: string): Promise<string> {
    const body = { username, password: DEMO_PASSWORD };
    const { answer } = await this.#insist({ method: 'POST', path: '/api/session', body });
    if (answer.status !== 201) throw new Error(`${username} could not sign in: ${answer.status} ${JSON.stringify(answer.body)}`);
    return String(answer.body.token);
  }

  async #insist(request: Request): Promise<Insisted> {
    const deadline = Date.now() + PATIENCE_MS;
    for (let retries = 0; ; retries += 1) {
      const answer = await ask(this.#next().port, request).catch(ignoreBroken);
      if (answer !== undefined && answer.status !== 503) return { answer, retries };
      if (Date.now() > deadline) throw new Error(`${request.path}: no instance answered, ${retries} times`);
      await sleep(Math.min(20 * (retries + 1), 250));
    }
  }

  #next(): Instance {
    this.#turn = (this.#turn + 1) % this.instances.length;
    const instance = this.instances[this.#turn];
    if (instance === undefined) throw new Error('there is no instance');
    return instance;
  }
}

const ignoreBroken = (error: unknown): undefined => {
  if (!(error instanceof ConnectionBroken)) throw error;
};
