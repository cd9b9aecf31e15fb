import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { intervalWhileBehind } from '../../api/behind';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import type { DocketPage } from '../../api/types';
import type { DocketFilters } from './docket-filters';

const PAGE = 30;

/** Pages of a list of files, one after the other (keyset). Notices of the server refresh what is loaded. */
export const useDocket = (filters: DocketFilters, enabled = true) =>
  useInfiniteQuery<DocketPage, ProblemError, readonly DocketPage[], readonly unknown[], string | undefined>({
    queryKey: keys.docket({ ...filters }),
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/cases', {
          params: { query: { ...filters, limit: PAGE, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => intervalWhileBehind(data?.pages[0]?.lagMs),
    enabled,
  });
