import { randomUUID } from 'node:crypto';
import { draft, officerOf, registration } from '../case-requests.js';
import type { Answer } from './ask.js';
import type { Act } from './visitor.js';

/** A step of a case, as it was answered. */
export interface Taken {
  readonly step: string;
  readonly by: string;
  readonly key: string;
  readonly caseId: string;
  readonly version: number;
  readonly position: string;
}

/** Sends the request of a step and answers what came back; how often it tries is its own affair. */
export type Send = (act: Act) => Promise<Answer>;

interface Step {
  readonly name: string;
  readonly by: string;
  /** Below the case unless it begins with `handoff/`, which is below its handoff. */
  readonly to: string;
  readonly body?: object;
}

const TOWNSHIP = [officerOf('yq-jbr1'), officerOf('yq-jbr2')];
const BUREAU = [officerOf('sl-jbr1'), officerOf('sl-jbr2')];

/** From the township's draft to the bureau's decision. */
const STEPS: readonly Step[] = [
  { name: 'draft', by: 'yq-jbr1', to: 'handoffs', body: draft() },
  { name: 'submit', by: 'yq-jbr1', to: 'handoff/submit' },
  { name: 'approve', by: 'yq-fgld', to: 'handoff/approve' },
  { name: 'send', by: 'yq-djy', to: 'handoff/send', body: { signedBy: TOWNSHIP } },
  { name: 'receive', by: 'sl-djy', to: 'handoff/receive', body: { goodsCount: 0, materialsCount: 2 } },
  { name: 'request-supplement', by: 'sl-jbr1', to: 'handoff/request-supplement', body: { missing: ['采砂量测算'], reason: '缺少采砂量' } },
  { name: 'supplement', by: 'yq-jbr1', to: 'handoff/supplement', body: { provided: ['采砂量测算表'] } },
  { name: 'accept', by: 'sl-fgld', to: 'handoff/accept', body: { goods: [], measures: [] } },
  { name: 'file', by: 'sl-fgld', to: 'handoff/file', body: { officers: BUREAU } },
  { name: 'feed-back', by: 'sl-djy', to: 'handoff/feed-back', body: { of: 'filing', content: '已立案' } },
  { name: 'close', by: 'yq-fgld', to: 'handoff/close', body: { reason: '已接收' } },
  {
    name: 'conclude',
    by: 'sl-fgld',
    to: 'conclude',
    body: { result: 'penalty', penalties: ['fine'], fineFen: 500_000, decisionNumber: '犹水罚〔例〕1号', summary: '罚款' },
  },
];
export const STEPS_OF_A_CASE = STEPS.length + 1;

/** One case from its registration to its decision, step by step, each with an Idempotency-Key of its own. */
export async function* playHandoff(send: Send): AsyncGenerator<Taken> {
  const opened = yield* take(send, { name: 'open', by: 'yq-jbr1' }, '/api/cases', openedToday());
  const file = `/api/cases/${String(opened.caseId)}`;
  let handoff = '';
  for (const step of STEPS) {
    const path = step.to.startsWith('handoff/') ? `${file}/handoffs/${handoff}/${step.to.slice('handoff/'.length)}` : `${file}/${step.to}`;
    const body = yield* take(send, step, path, step.body ?? {}, String(opened.caseId));
    if (step.name === 'draft') handoff = String(body.handoffId);
  }
}

async function* take(send: Send, { name, by }: Pick<Step, 'name' | 'by'>, path: string, body: object, caseId?: string) {
  const key = randomUUID();
  const answer = await send({ by, method: 'POST', path, body, headers: { 'idempotency-key': key } });
  if (answer.status >= 300) throw new Error(`${name} at ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  const { version, position } = answer.body as { version: number; position: string };
  yield { step: name, by, key, caseId: caseId ?? String(answer.body.caseId), version, position } satisfies Taken;
  return answer.body;
}

/** Real processes have no other clock than that of the machine. */
export const openedToday = (): Record<string, unknown> => {
  const discoveredAt = localTime(Date.now() - 3_600_000);
  return registration({ discoveredAt, occurredFrom: discoveredAt.slice(0, 10), evidence: [] });
};

/** `YYYY-MM-DDTHH:mm` in Shanghai. */
const localTime = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 16);
