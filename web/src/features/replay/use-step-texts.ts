import { useQueries, useQuery } from '@tanstack/react-query';
import { pagesBetween } from './pages';
import { timelinePageQuery, timelineQuery } from './replay-queries';
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
