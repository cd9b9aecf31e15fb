import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import type { CaseDetail, TimelineItem } from '../../api/types';

/** A file as the viewer may see it, with the commands open now. Clocks age: read again every minute. */
export const caseQuery = (caseId: string) =>
  queryOptions<CaseDetail, ProblemError>({
    queryKey: keys.caseDetail(caseId),
    queryFn: ({ signal }) => dataOf(api.GET('/api/cases/{caseId}', { params: { path: { caseId } }, signal })),
    refetchInterval: 60_000,
  });

/** One line for each event of the file. Under the same name, and so of the same shape, as the replay reads it. */
export const timelineQuery = (caseId: string) =>
  queryOptions<readonly TimelineItem[], ProblemError>({
    queryKey: keys.timeline(caseId),
    queryFn: async ({ signal }) => (await dataOf(api.GET('/api/cases/{caseId}/timeline', { params: { path: { caseId } }, signal }))).items,
  });
