import { DEMO_PASSWORD } from '../../../src/access/index.js';
import { type Answer, type Request, ask } from './ask.js';
import { playHandoff } from './handoff-story.js';

const DESKS = 4;

/** What visitors met who send everything once. */
export interface Visits {
  requests: number;
  readonly failed: string[];
}

/** Cases that are played through one address, with the reads that a browser makes after each step, and nothing sent twice. */
export const visitThrough = async (port: number, stop: AbortSignal): Promise<Visits> => {
  const visits: Visits = { requests: 0, failed: [] };
  const tokens = new Map<string, Promise<string>>();
  const once = async (request: Request): Promise<Answer> => {
    visits.requests += 1;
    const what = `${request.method ?? 'GET'} ${request.path}`;
    const answer = await ask(port, request).catch((error: unknown) => String(error));
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
