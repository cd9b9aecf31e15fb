import { keepPreviousData, queryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { intervalWhileBehind } from '../../api/behind';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import type { ShareFilters } from './share-filters';
import type { DataCatalogue, ReadingLog, RequestFigures, RequestPage, Share } from './share-types';

const PAGE = 30;

export const figuresQuery = queryOptions<RequestFigures, ProblemError>({
  queryKey: keys.shareFigures,
  queryFn: ({ signal }) => dataOf(api.GET('/api/information-requests/figures', { signal })),
  refetchInterval: ({ state: { data } }) => intervalWhileBehind(data?.lagMs),
});

/** Pages of the list of requests, one after the other (keyset). */
export const useRequests = (filters: ShareFilters) =>
  useInfiniteQuery<RequestPage, ProblemError, readonly RequestPage[], readonly unknown[], string | undefined>({
    queryKey: keys.shares({ ...filters }),
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/information-requests', {
          params: { query: { ...filters, limit: PAGE, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => intervalWhileBehind(data?.pages[0]?.lagMs),
  });

/** One request, whole, with the steps open to the viewer now. */
export const shareQuery = (shareId: string) =>
  queryOptions<Share, ProblemError>({
    queryKey: keys.share(shareId),
    queryFn: ({ signal }) => dataOf(api.GET('/api/information-requests/{shareId}', { params: { path: { shareId } }, signal })),
    refetchInterval: 60_000,
  });

export const logQuery = (shareId: string) =>
  queryOptions<ReadingLog, ProblemError>({
    queryKey: keys.shareLog(shareId),
    queryFn: ({ signal }) => dataOf(api.GET('/api/information-requests/{shareId}/log', { params: { path: { shareId } }, signal })),
  });

export const catalogueQuery = queryOptions<DataCatalogue, ProblemError>({
  queryKey: keys.dataCatalogue,
  queryFn: ({ signal }) => dataOf(api.GET('/api/data-catalogue', { signal })),
  staleTime: 300_000,
});

export const caseSharesQuery = (caseId: string) =>
  queryOptions({
    queryKey: keys.caseShares(caseId),
    queryFn: ({ signal }) => dataOf(api.GET('/api/cases/{caseId}/information-requests', { params: { path: { caseId } }, signal })),
  });

/** The provider's own files, to answer from. */
export const ownFilesQuery = (shareId: string, q: string) =>
  queryOptions({
    queryKey: ['own-files', shareId, q],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/information-requests/{shareId}/files', { params: { path: { shareId }, query: q === '' ? {} : { q } }, signal })),
    placeholderData: keepPreviousData,
  });
