import type { OfficerId } from '../../../kernel/ids.js';
import { type AnsweredAttempt, percentOf } from './answered.js';
import { bestOf } from './best-attempt.js';

export type HelpReason = 'not-begun' | 'failed' | 'timed-out' | 'running' | 'repeated-fault';

export interface NeedsHelp {
  readonly trainee: OfficerId;
  readonly reason: HelpReason;
  readonly percent?: number;
  /** The refusal that the trainee met more than once in the attempt that counts. */
  readonly code?: string;
}

const URGENCY: readonly HelpReason[] = ['failed', 'timed-out', 'repeated-fault', 'running', 'not-begun'];

const repeatedCode = ({ answers }: AnsweredAttempt): string | undefined =>
  answers.map(({ code }) => code).find((code, index, codes) => code !== undefined && codes.indexOf(code) < index);

const helpFor = (trainee: OfficerId, own: readonly AnsweredAttempt[]): NeedsHelp | undefined => {
  const best = bestOf(own);
  if (best === undefined) return { trainee, reason: own.length === 0 ? 'not-begun' : 'running' };
  const percent = percentOf(best.points, best.of);
  const code = repeatedCode(best);
  const also = { percent, ...(code === undefined ? {} : { code }) };
  if (best.passed === false) return { trainee, reason: best.state === 'timed-out' ? 'timed-out' : 'failed', ...also };
  return code === undefined ? undefined : { trainee, reason: 'repeated-fault', ...also };
};

/** Those who did not pass, then those who met one refusal twice, then those who have not finished, the lowest first. */
export const needsHelp = (trainees: readonly OfficerId[], attempts: readonly AnsweredAttempt[]): readonly NeedsHelp[] =>
  trainees
    .flatMap(
      (trainee) =>
        helpFor(
          trainee,
          attempts.filter((attempt) => attempt.trainee === trainee),
        ) ?? [],
    )
    .toSorted((a, b) => URGENCY.indexOf(a.reason) - URGENCY.indexOf(b.reason) || (a.percent ?? 0) - (b.percent ?? 0));
