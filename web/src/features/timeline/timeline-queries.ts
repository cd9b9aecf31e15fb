import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import type { TimelineItem } from '../../api/types';
import { PAGE } from './pages';

/** All steps of a file in words. */
export const timelineQuery = (caseId: string) =>
  queryOptions<readonly TimelineItem[], ProblemError>({
    queryKey: keys.timeline(caseId),
    queryFn: async ({ signal }) => (await dataOf(api.GET('/api/cases/{caseId}/timeline', { params: { path: { caseId } }, signal }))).items,
  });

/** A page of them; `from` is the version of its first step. */
export const timelinePageQuery = (caseId: string, from: number) =>
  queryOptions<readonly TimelineItem[], ProblemError>({
    queryKey: keys.timelinePage(caseId, from),
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/cases/{caseId}/timeline', { params: { path: { caseId }, query: { from, limit: PAGE } }, signal }))).items,
    staleTime: Infinity,
  });
