import type { Outcome, Verdict } from '../../domain/course-content.js';

/** Instrument and article of a rule, as a reason names them: 《…》第…条. */
export type Cite = (rule: string) => string;

export interface Reasoned {
  readonly reasons: readonly string[];
  readonly later?: readonly string[];
  readonly rules: readonly (string | undefined)[];
  readonly code?: string | undefined;
  readonly event?: number | undefined;
}

/** Half the points, rounded up: points are whole numbers. */
const POINTS: Readonly<Record<Outcome, (of: number) => number>> = {
  right: (of) => of,
  lawful: (of) => of,
  partly: (of) => Math.ceil(of / 2),
  wrong: () => 0,
  open: () => 0,
};

export const verdictOf = (outcome: Outcome, of: number, { reasons, later = [], rules, code, event }: Reasoned): Verdict => ({
  outcome,
  points: POINTS[outcome](of),
  of,
  reasons,
  ...(later.length === 0 ? {} : { later }),
  rules: [...new Set(rules.filter((rule) => rule !== undefined))],
  ...(code === undefined ? {} : { code }),
  ...(event === undefined ? {} : { event }),
});
