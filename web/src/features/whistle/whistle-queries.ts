import { keepPreviousData, queryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import type { WhistleFilters } from './whistle-filters';
import type { CaseWhistle, WhistleDetail, WhistleFigures, WhistleList, WhistleProposal, WhistleTimelineItem } from './whistle-types';

const PAGE = 20;
/** Nobody announces what others do to a whistle: the board is read again. */
const AGAIN_MS = 30_000;

export const whistleFiguresQuery = queryOptions<WhistleFigures, ProblemError>({
  queryKey: keys.whistleFigures,
  queryFn: ({ signal }) => dataOf(api.GET('/api/whistles/figures', { signal })),
  refetchInterval: AGAIN_MS,
});

/** Pages of the board, one after the other (keyset); what waits for the viewer's organ comes first. */
export const useWhistles = (filters: WhistleFilters) =>
  useInfiniteQuery<WhistleList, ProblemError, readonly WhistleList[], readonly unknown[], string | undefined>({
    queryKey: keys.whistles({ ...filters }),
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/whistles', {
          params: { query: { ...filters, limit: PAGE, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages,
    placeholderData: keepPreviousData,
    refetchInterval: AGAIN_MS,
  });

/** One whistle, whole, with the steps open to the viewer now. */
export const whistleQuery = (whistleId: string) =>
  queryOptions<WhistleDetail, ProblemError>({
    queryKey: keys.whistle(whistleId),
    queryFn: ({ signal }) => dataOf(api.GET('/api/whistles/{whistleId}', { params: { path: { whistleId } }, signal })),
    refetchInterval: AGAIN_MS,
  });

export const whistleTimelineQuery = (whistleId: string) =>
  queryOptions<readonly WhistleTimelineItem[], ProblemError>({
    queryKey: keys.whistleTimeline(whistleId),
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/whistles/{whistleId}/timeline', { params: { path: { whistleId } }, signal }))).items,
  });

/** Which departments the lists propose for these items. */
export const proposalQuery = (items: readonly string[]) =>
  queryOptions<WhistleProposal, ProblemError>({
    queryKey: keys.whistleProposal(items),
    queryFn: ({ signal }) => dataOf(api.GET('/api/whistles/proposal', { params: { query: { item: [...items] } }, signal })),
    enabled: items.length > 0,
    staleTime: 60_000,
  });

/** Whistles that led to something in this file. */
export const whistlesOfCaseQuery = (caseId: string) =>
  queryOptions<readonly CaseWhistle[], ProblemError>({
    queryKey: keys.whistlesOfCase(caseId),
    queryFn: async ({ signal }) => (await dataOf(api.GET('/api/cases/{caseId}/whistles', { params: { path: { caseId } }, signal }))).items,
  });
