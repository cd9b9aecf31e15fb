import { useQueries, useQuery } from '@tanstack/react-query';
import { PAGE, timelinePageQuery, timelineQuery } from './replay-queries';
import type { TimelineItem } from './replay-types';

/** A file of no more steps is read in words at once. */
export const SHORT = 500;

/** The steps in words: of a short file all of them, of a long one those between two places. */
export const useStepTexts = (
  caseId: string,
  count: number,
  { from, to }: { readonly from: number; readonly to: number },
): ReadonlyMap<number, TimelineItem> => {
  const isShort = count <= SHORT;
  const { data: all } = useQuery({ ...timelineQuery(caseId), enabled: count > 0 && isShort });
  const pages = isShort || to <= from ? [] : pagesBetween(from, to);
  const read = useQueries({ queries: pages.map((first) => timelinePageQuery(caseId, first)) });
  const items = isShort ? (all ?? []) : read.flatMap(({ data }) => data ?? []);
  return new Map(items.map((item) => [item.version, item]));
};

/** Versions at which the pages begin that hold the steps from `from` to before `to`, counted from 0. */
export const pagesBetween = (from: number, to: number): readonly number[] => {
  const [first, last] = [Math.floor(from / PAGE), Math.floor(Math.max(from, to - 1) / PAGE)];
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * PAGE + 1);
};
