import type { AnsweredAttempt } from './answered.js';

/** The attempt that counts for a trainee: of those that have ended the one with the most points, the first of equals. */
export const bestOf = <Attempt extends Pick<AnsweredAttempt, 'state' | 'points' | 'number'>>(
  attempts: readonly Attempt[],
): Attempt | undefined =>
  attempts
    .filter(({ state }) => state !== 'running')
    .toSorted((a, b) => b.points - a.points || a.number - b.number)
    .at(0);
