/**
 * Milliseconds to wait after the n-th failure in a row (counted from 1): doubling from `first` up to `most`, and up to a
 * quarter less by chance, so that many who failed together do not come back together.
 */
export const backoff = (failures: number, first: number, most: number): number =>
  Math.min(most, first * 2 ** Math.min(failures - 1, 20)) * (1 - Math.random() / 4);
