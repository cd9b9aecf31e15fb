import { OUTCOMES, type Outcome } from '../../domain/course-content.js';
import type { AnsweredPoint } from './answered.js';

export interface OptionShare {
  readonly option: string;
  readonly count: number;
  /** Percent of those who answered, a whole number. */
  readonly share: number;
  /** Of the option; answers of one option that were graded apart count with the most frequent. */
  readonly outcome: Outcome;
}

/** How the class answered one point. */
export interface Split {
  readonly answered: number;
  readonly outcomes: readonly { readonly outcome: Outcome; readonly count: number; readonly share: number }[];
  /** The most frequent first; none for free text. */
  readonly options: readonly OptionShare[];
  /** True when no option has more than two thirds of the answers. */
  readonly divided: boolean;
  readonly medianSeconds?: number;
  readonly longestSeconds?: number;
}

const share = (count: number, of: number): number => Math.round((count * 100) / of);

export const counted = <Key>(keys: readonly Key[]): readonly (readonly [Key, number])[] => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
};

/** The middle of them; of an even number the lower middle, so that it is a time somebody needed. */
export const median = (values: readonly number[]): number | undefined => values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1];

export const splitOf = (answers: readonly AnsweredPoint[]): Split => {
  const answered = answers.length;
  const options = counted(answers.flatMap(({ option }) => option ?? [])).map(([option, count]): OptionShare => {
    const [[outcome] = ['open' as const]] = counted(answers.filter((one) => one.option === option).map((one) => one.outcome));
    return { option, count, share: share(count, answered), outcome };
  });
  const seconds = answers.map((answer) => answer.seconds);
  const middle = median(seconds);
  return {
    answered,
    outcomes: OUTCOMES.flatMap((outcome) => {
      const count = answers.filter((answer) => answer.outcome === outcome).length;
      return count === 0 ? [] : [{ outcome, count, share: share(count, answered) }];
    }),
    options,
    divided: options.length > 1 && (options[0]?.count ?? 0) * 3 <= answered * 2,
    ...(middle === undefined ? {} : { medianSeconds: middle, longestSeconds: Math.max(...seconds) }),
  };
};
