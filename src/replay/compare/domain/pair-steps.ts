import { canonicalJson } from '../../../kernel/canonical-json.js';
import type { CaseEvent } from '../../../case-file/index.js';

/** As much of a recorded event as a comparison looks at. */
export interface ComparedStep {
  readonly version: number;
  readonly type: CaseEvent['type'];
  readonly data: CaseEvent['data'];
}

/** Places in the two lists, counted from 0; a row with one place stands on that side alone. */
export interface StepPair {
  readonly kind: 'same' | 'changed' | 'left-only' | 'right-only';
  readonly left?: number;
  readonly right?: number;
}

export interface PairedSteps {
  /** How many steps both have in common before the first that differs. */
  readonly common: number;
  /** The steps after those, in the order of the left side, what only the right side has where it stands there. */
  readonly rows: readonly StepPair[];
}

const contentOf = ({ type, data }: ComparedStep): string => canonicalJson({ type, data });

/** Ids of the part of the file that a step belongs to. */
const SUBJECTS = ['handoffId', 'disputeId', 'consultationId', 'criminalTransferId', 'supervisionId', 'measureId', 'clock'] as const;

const subjectOf = ({ type, data }: ComparedStep): string => {
  const named: Readonly<Record<string, unknown>> = { ...data };
  const id = SUBJECTS.map((subject) => named[subject]).find((value) => typeof value === 'string');
  return `${type} ${typeof id === 'string' ? id : ''}`;
};

const actorOf = ({ type, data }: ComparedStep): string => `${type} ${'organ' in data ? data.organ : ''}`;

/** What stands for what: the same content, the same part of the file, the same act of the same organ, the same act; in that order. */
const LIKENESSES: readonly ((step: ComparedStep) => string)[] = [contentOf, subjectOf, actorOf, ({ type }) => type];

/** Steps of two histories beside each other; each step stands in one row. */
export const pairSteps = (left: readonly ComparedStep[], right: readonly ComparedStep[]): PairedSteps => {
  const common = commonPrefix(left, right);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  LIKENESSES.forEach((likeness) => match(left, right, common, likeness, partners, taken));
  const same = (at: number, other: number): boolean => isSame(left[at], right[other]);
  return { common, rows: rowsOf({ left: left.length, right: right.length, common }, partners, taken, same) };
};

const isSame = (a: ComparedStep | undefined, b: ComparedStep | undefined): boolean =>
  a !== undefined && b !== undefined && (a.data === b.data || contentOf(a) === contentOf(b));

const commonPrefix = (left: readonly ComparedStep[], right: readonly ComparedStep[]): number => {
  const end = Math.min(left.length, right.length);
  let common = 0;
  while (common < end && isSame(left[common], right[common])) common += 1;
  return common;
};

/** Joins what is alike and not joined yet, the first with the first. */
const match = (
  left: readonly ComparedStep[],
  right: readonly ComparedStep[],
  common: number,
  likeness: (step: ComparedStep) => string,
  partners: Map<number, number>,
  taken: Set<number>,
): void => {
  const waiting = new Map<string, number[]>();
  right.forEach((step, at) => {
    if (at < common || taken.has(at)) return;
    const key = likeness(step);
    const same = waiting.get(key);
    if (same === undefined) waiting.set(key, [at]);
    else same.push(at);
  });
  left.forEach((step, at) => {
    if (at < common || partners.has(at)) return;
    const partner = waiting.get(likeness(step))?.shift();
    if (partner === undefined) return;
    partners.set(at, partner);
    taken.add(partner);
  });
};

const rowsOf = (
  { left, right, common }: { readonly left: number; readonly right: number; readonly common: number },
  partners: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  same: (left: number, right: number) => boolean,
): readonly StepPair[] => {
  const rows: StepPair[] = [];
  let next = common;
  const rightAlone = (until: number): void => {
    for (; next < until; next += 1) if (!taken.has(next)) rows.push({ kind: 'right-only', right: next });
  };
  for (let at = common; at < left; at += 1) {
    const partner = partners.get(at);
    if (partner === undefined) {
      rows.push({ kind: 'left-only', left: at });
      continue;
    }
    rightAlone(partner);
    rows.push({ kind: same(at, partner) ? 'same' : 'changed', left: at, right: partner });
  }
  rightAlone(right);
  return rows;
};
