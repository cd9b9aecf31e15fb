import { keepPreviousData, queryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { intervalWhileBehind } from '../../api/behind';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import type { Channel, Order, OrderFigures, OrderFilters, OrderList, OrderProposals, OrderRow } from './intake-types';

const PAGE = 30;

export const orderFiguresQuery = queryOptions<OrderFigures, ProblemError>({
  queryKey: keys.orderFigures,
  queryFn: ({ signal }) => dataOf(api.GET('/api/orders/figures', { signal })),
  refetchInterval: ({ state: { data } }) => intervalWhileBehind(data?.lagMs),
});

/** Pages of the desk, one after the other (keyset). */
export const useOrders = (filters: OrderFilters) =>
  useInfiniteQuery<OrderList, ProblemError, readonly OrderList[], readonly unknown[], string | undefined>({
    queryKey: keys.orders({ ...filters }),
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/orders', {
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

/** One order, whole, with the steps open to the viewer now. Clocks age: read again every minute. */
export const orderQuery = (orderId: string) =>
  queryOptions<Order, ProblemError>({
    queryKey: keys.order(orderId),
    queryFn: ({ signal }) => dataOf(api.GET('/api/orders/{orderId}', { params: { path: { orderId } }, signal })),
    refetchInterval: 60_000,
  });

export const proposalsQuery = (orderId: string) =>
  queryOptions<OrderProposals, ProblemError>({
    queryKey: [...keys.order(orderId), 'proposals'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/orders/{orderId}/proposals', { params: { path: { orderId } }, signal })),
  });

export const channelsQuery = queryOptions<readonly Channel[], ProblemError>({
  queryKey: ['channels'],
  queryFn: async ({ signal }) => (await dataOf(api.GET('/api/channels', { signal }))).items,
});

/** Orders that a case file comes from. */
export const ordersOfCaseQuery = (caseId: string) =>
  queryOptions<readonly OrderRow[], ProblemError>({
    queryKey: [...keys.case(caseId), 'orders'],
    queryFn: async ({ signal }) => (await dataOf(api.GET('/api/cases/{caseId}/orders', { params: { path: { caseId } }, signal }))).items,
  });
