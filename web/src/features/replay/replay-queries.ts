import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import { keys } from '../../api/query-keys';
import { type ReplayPoint } from './stops';
import { stepsOf } from './track-steps';

/** Entries of each list that a frame holds: more is not read on a screen. */
const MOST = 100;

/** All steps of a file, for the drawing. */
export const trackQuery = (caseId: string) =>
  queryOptions({
    queryKey: keys.track(caseId),
    queryFn: async ({ signal }) => stepsOf(await dataOf(api.GET('/api/cases/{caseId}/track', { params: { path: { caseId } }, signal }))),
  });

/**
 * One frame. A version never changes once written, so it is read once and lies outside of what notices refresh; a picture
 * by the time of happening changes with every later correction.
 */
export const frameQuery = (caseId: string, point: ReplayPoint, as?: string) =>
  queryOptions({
    queryKey: ['replay', caseId, point, as ?? ''],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/cases/{caseId}/replay', {
          params: {
            path: { caseId },
            query: {
              most: MOST,
              ...(as === undefined ? {} : { as }),
              ...(point.mode === 'version' ? { version: point.version } : { [point.mode]: point.at }),
            },
          },
          signal,
        }),
      ),
    staleTime: point.mode === 'version' ? Infinity : 30_000,
  });
