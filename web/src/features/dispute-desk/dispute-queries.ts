import { keepPreviousData, queryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { intervalWhileBehind } from '../../api/behind';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import type { DisputeFilters } from './dispute-filters';
import type { DisputeDossier, DisputeFigures, DisputeList } from './dispute-types';

const PAGE = 30;

export const figuresQuery = queryOptions<DisputeFigures, ProblemError>({
  queryKey: keys.disputeFigures,
  queryFn: ({ signal }) => dataOf(api.GET('/api/disputes/figures', { signal })),
  refetchInterval: ({ state: { data } }) => intervalWhileBehind(data?.lagMs),
});

/** Pages of the list of disputes, one after the other (keyset). */
export const useDisputes = (filters: DisputeFilters) =>
  useInfiniteQuery<DisputeList, ProblemError, readonly DisputeList[], readonly unknown[], string | undefined>({
    queryKey: keys.disputes({ ...filters }),
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/disputes', {
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

/** One dispute, whole, with the steps open to the viewer now. Clocks age: read again every minute. */
export const dossierQuery = (caseId: string, disputeId: string) =>
  queryOptions<DisputeDossier, ProblemError>({
    queryKey: keys.dispute(caseId, disputeId),
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/cases/{caseId}/disputes/{disputeId}', { params: { path: { caseId, disputeId } }, signal })),
    refetchInterval: 60_000,
  });
