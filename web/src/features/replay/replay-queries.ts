import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import { keys } from '../../api/query-keys';
import { type ReplayPoint } from './stops';

/** All steps of a file, a line each. */
export const timelineQuery = (caseId: string) =>
  queryOptions({
    queryKey: keys.timeline(caseId),
    queryFn: async () => (await dataOf(api.GET('/api/cases/{caseId}/timeline', { params: { path: { caseId } } }))).items,
  });

/**
 * One frame. A version never changes once written, so it is read once and lies outside of what notices refresh; a picture
 * by the time of happening changes with every later correction.
 */
export const frameQuery = (caseId: string, point: ReplayPoint) =>
  queryOptions({
    queryKey: ['replay', caseId, point],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/cases/{caseId}/replay', {
          params: { path: { caseId }, query: point.mode === 'version' ? { version: point.version } : { [point.mode]: point.at } },
          signal,
        }),
      ),
    staleTime: point.mode === 'version' ? Infinity : 30_000,
  });
