import type { components } from '../../api/schema.js';

type Holding = components['schemas']['HoldingDto'];

/** Rows of a list that say the same of several townships, as one. */
export interface HoldingGroup {
  readonly first: Holding;
  readonly organNames: readonly string[];
}

const TOWNSHIP = /^\d{9}$/;

/** In the order of the rows; only townships, each limited to its own area, are put together. */
export const groupsOf = (holdings: readonly Holding[]): readonly HoldingGroup[] => {
  const groups = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const key = keyOf(holding);
    groups.set(key, [...(groups.get(key) ?? []), holding]);
  }
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    return first === undefined ? [] : [{ first, organNames: rows.map(({ organName }) => organName) }];
  });
};

const keyOf = ({ organ, organName, place, ...rest }: Holding): string =>
  TOWNSHIP.test(organ) && place === organ ? JSON.stringify(rest) : JSON.stringify({ organ, organName, place, ...rest });
