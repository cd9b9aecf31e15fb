import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { intervalWhileBehind } from '../../../api/behind';
import { api, dataOf } from '../../../api/client';
import type { ProblemError } from '../../../api/problem';
import { keys } from '../../../api/query-keys';
import type { Board } from '../supervision-types';
import type { BoardFilters } from './board-filters';

const PAGE = 50;

/** Pages of the board, one after the other (keyset). Notices of the server refresh what is loaded, as with the lists of files. */
export const useBoard = (filters: BoardFilters) =>
  useInfiniteQuery<Board, ProblemError, readonly Board[], readonly unknown[], string | undefined>({
    queryKey: keys.board({ ...filters }),
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/supervision/board', {
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
