import { keepPreviousData, queryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import type { Officer } from '../../api/types';
import type { Branch, BranchContrast, BranchList } from './branch-types';

const PAGE = 20;

export interface BranchFilters {
  readonly scope?: 'mine' | 'shared';
  readonly q?: string;
}

/** Pages of the list, one after the other (keyset), what was changed last first. */
export const useBranches = (filters: BranchFilters) =>
  useInfiniteQuery<BranchList, ProblemError, readonly BranchList[], readonly unknown[], string | undefined>({
    queryKey: keys.branches({ ...filters }),
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/branches', {
          params: { query: { ...filters, limit: PAGE, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages,
    placeholderData: keepPreviousData,
  });

/** One branch, whole: the file as it would stand, what would be due, and who could do what. */
export const branchQuery = (branchId: string) =>
  queryOptions<Branch, ProblemError>({
    queryKey: keys.branch(branchId),
    queryFn: ({ signal }) => dataOf(api.GET('/api/branches/{branchId}', { params: { path: { branchId } }, signal })),
  });

export const contrastQuery = (branchId: string) =>
  queryOptions<BranchContrast, ProblemError>({
    queryKey: keys.branchContrast(branchId),
    queryFn: ({ signal }) => dataOf(api.GET('/api/branches/{branchId}/contrast', { params: { path: { branchId } }, signal })),
  });

/** Officers of the organ in whose place somebody acts, at the time of the branch. */
export const branchOfficersQuery = (branchId: string, organ: string) =>
  queryOptions<readonly Officer[]>({
    queryKey: [...keys.officers(`branch:${branchId}`), organ],
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/branches/{branchId}/officers', { params: { path: { branchId }, query: { organ } }, signal }))).items,
    staleTime: 5 * 60_000,
  });
