import { setTimeout as sleep } from 'node:timers/promises';
import { DEMO_PASSWORD } from '../../../src/access/index.js';
import { type Answer, type Request, ask } from './ask.js';
import { playHandoff } from './handoff-story.js';

const DESKS = 4;
/** How often a page asks again for a list that says it has not caught up with what was just written. */
const PATIENCE = 10;

/** Between a step with its reads and the next: people read, too, and an instance that starts needs something of the machine. */
const READING_MS = 50;

/** What visitors met who send everything once. */
export interface Visits {
  requests: number;
  readonly failed: string[];
}

/** Cases that are played through one address, with the reads that a browser makes after each step, and no step sent twice. */
export const visitThrough = async (port: number, stop: AbortSignal): Promise<Visits> => {
  const visits: Visits = { requests: 0, failed: [] };
  const tokens = new Map<string, Promise<string>>();
  /** A list may say 503 and when to ask again; that is no failure, and the page asks again. */
  const read = async (request: Request): Promise<Answer> => {
    for (let asked = 1; ; asked += 1) {
      const answer = await ask(port, request);
      if (answer.body.type !== 'request/not-caught-up' || asked === PATIENCE) return answer;
      await sleep(500);
    }
  };
  const once = async (request: Request): Promise<Answer> => {
    visits.requests += 1;
    const what = `${request.method ?? 'GET'} ${request.path}`;
    const answer = await read(request).catch((error: unknown) => String(error));
    if (typeof answer === 'string') throw new Failed(`${what}: ${answer}`);
    if (answer.status >= 400) throw new Failed(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  };
  const tokenOf = (username: string): Promise<string> => {
    const known =
      tokens.get(username) ??
      once({ method: 'POST', path: '/api/session', body: { username, password: DEMO_PASSWORD } }).then(({ body }) => String(body.token));
    tokens.set(username, known);
    return known;
  };
  const atDesk = async (): Promise<void> => {
    while (!over(stop)) {
      try {
        for await (const { by, caseId, position } of playHandoff(async ({ by: who, ...act }) =>
          once({ ...act, token: await tokenOf(who) }),
        )) {
          const token = await tokenOf(by);
          await once({ path: `/api/cases/${caseId}`, token });
          await once({ path: `/api/cases?limit=20&atLeast=${position}`, token });
          await sleep(READING_MS);
          if (over(stop)) break;
        }
      } catch (error) {
        if (!(error instanceof Failed)) throw error;
        visits.failed.push(error.message);
      }
    }
  };
  await Promise.all(Array.from({ length: DESKS }, atDesk));
  return visits;
};

class Failed extends Error {}

/** The compiler does not see that the signal changes while we wait. */
const over = ({ aborted }: AbortSignal): boolean => aborted;
