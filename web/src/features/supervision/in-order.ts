import type { Supervision } from './supervision-types.js';

/** Over once nobody has to act any more; a duty that was done late before any paper has no end of its own. */
export const isOver = ({ endedAt, nextStep }: Pick<Supervision, 'endedAt' | 'nextStep'>): boolean =>
  endedAt !== undefined || nextStep === undefined;

/** Those that are not over first, and of these the newest. */
export const inOrder = (supervisions: readonly Supervision[]): readonly Supervision[] =>
  supervisions.toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)) || Date.parse(b.openedAt) - Date.parse(a.openedAt));
