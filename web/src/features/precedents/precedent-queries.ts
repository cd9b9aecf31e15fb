import { keepPreviousData, queryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { intervalWhileBehind } from '../../api/behind';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import type { paths } from '../../api/schema';
import type { Schemas } from '../../api/types';
import type { DisputeKindCode } from '../../wording/dispute-desk-codes';
import type { PrecedentPage } from './precedent-types';

type ListQuery = NonNullable<paths['/api/precedents']['get']['parameters']['query']>;
/** The search parameters of the list, as the server takes them. */
export type PrecedentFilters = Pick<ListQuery, 'item' | 'kind' | 'organ' | 'q'>;

const PAGE = 20;

/** Pages of what was decided, the latest first (keyset). */
export const usePrecedents = (filters: PrecedentFilters) =>
  useInfiniteQuery<PrecedentPage, ProblemError, readonly PrecedentPage[], readonly unknown[], string | undefined>({
    queryKey: keys.precedents({ ...filters }),
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/precedents', {
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

/** What was decided in matters like a file, the most similar first. */
export const similarQuery = (caseId: string, kind: DisputeKindCode | undefined) =>
  queryOptions<Schemas['SimilarPrecedentsDto'], ProblemError>({
    queryKey: keys.similarPrecedents(caseId, kind),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/cases/{caseId}/precedents', {
          params: { path: { caseId }, query: kind === undefined ? {} : { kind } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
