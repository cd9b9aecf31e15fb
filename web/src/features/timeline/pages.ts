/** Steps whose words are read at once. */
export const PAGE = 200;

/** Versions at which the pages begin that hold the steps from `from` to before `to`, counted from 0. */
export const pagesBetween = (from: number, to: number): readonly number[] => {
  const [first, last] = [Math.floor(from / PAGE), Math.floor(Math.max(from, to - 1) / PAGE)];
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * PAGE + 1);
};
