import { keepPreviousData, queryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { intervalWhileBehind } from '../../api/behind';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import type { Schemas } from '../../api/types';
import type { PushFigures, PushFilters, PushList } from './push-types';

const PAGE = 20;

/** Below the dockets, so that every write makes them old. */
export const pushFiguresQuery = queryOptions<PushFigures, ProblemError>({
  queryKey: ['docket', 'push-figures'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/pushes/figures', { signal })),
  refetchInterval: ({ state: { data } }) => intervalWhileBehind(data?.lagMs),
});

export const subscriptionsQuery = queryOptions<Schemas['SubscriptionListDto'], ProblemError>({
  queryKey: ['docket', 'push-subscriptions'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/push-subscriptions', { signal })),
});

export const usePushes = (filters: PushFilters) =>
  useInfiniteQuery<PushList, ProblemError, readonly PushList[], readonly unknown[], string | undefined>({
    queryKey: ['docket', 'pushes', filters],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/pushes', {
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
