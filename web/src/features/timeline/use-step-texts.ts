import { useQueries, useQuery } from '@tanstack/react-query';
import type { ProblemError } from '../../api/problem';
import type { TimelineItem } from '../../api/types';
import { pagesBetween } from './pages';
import { timelinePageQuery, timelineQuery } from './timeline-queries';

/** A file of no more steps is read in words at once. */
export const SHORT = 500;

export interface StepTexts {
  /** What is read so far, by version. */
  readonly texts: ReadonlyMap<number, TimelineItem>;
  /** Why the rest is not there. */
  readonly problem: ProblemError | undefined;
}

/** The steps in words: of a short file all of them, of a long one those from `from` to before `to`, counted from 0. */
export const useStepTexts = (caseId: string, count: number, { from, to }: { readonly from: number; readonly to: number }): StepTexts => {
  const isShort = count <= SHORT;
  const whole = useQuery({ ...timelineQuery(caseId), enabled: count > 0 && isShort });
  const pages = isShort || to <= from ? [] : pagesBetween(from, to);
  const read = [whole, ...useQueries({ queries: pages.map((first) => timelinePageQuery(caseId, first)) })];
  const items = read.flatMap(({ data }) => data ?? []);
  return {
    texts: new Map(items.map((item) => [item.version, item])),
    problem: read.find(({ data, error }) => data === undefined && error !== null)?.error ?? undefined,
  };
};
