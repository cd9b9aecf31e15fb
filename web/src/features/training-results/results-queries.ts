import { keepPreviousData, queryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { intervalWhileBehind } from '../../api/behind';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import type { Schemas } from '../../api/types';
import type { Certificate, ClassAnalysis, ResultFilters } from './results-types';

/** Below the dockets, so that every write makes them old. */
export const analysisQuery = (classId: string) =>
  queryOptions<ClassAnalysis, ProblemError>({
    queryKey: ['docket', 'class-analysis', classId],
    queryFn: ({ signal }) => dataOf(api.GET('/api/training/classes/{classId}/analysis', { params: { path: { classId } }, signal })),
    refetchInterval: ({ state: { data } }) => intervalWhileBehind(data?.lagMs),
  });

const PAGE = 50;

type Results = Schemas['ResultsDto'];

const usePages = (key: readonly unknown[], read: (cursor: string | undefined, signal: AbortSignal) => Promise<Results>) =>
  useInfiniteQuery<Results, ProblemError, readonly Results[], readonly unknown[], string | undefined>({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => intervalWhileBehind(data?.pages[0]?.lagMs),
  });

const pageOf = (filters: ResultFilters, cursor: string | undefined) => ({
  ...filters,
  limit: PAGE,
  ...(cursor === undefined ? {} : { cursor }),
});

/** Pages of the register of the trainer's classes. Below the dockets: a write makes them old. */
export const useResults = (filters: ResultFilters) =>
  usePages(['docket', 'training-results', filters], (cursor, signal) =>
    dataOf(api.GET('/api/training/results', { params: { query: pageOf(filters, cursor) }, signal })),
  );

/** Pages of one's own. */
export const useOwnResults = ({ trainee: _, course: __, ...filters }: ResultFilters) =>
  usePages(['docket', 'own-training-results', filters], (cursor, signal) =>
    dataOf(api.GET('/api/learning/results', { params: { query: pageOf(filters, cursor) }, signal })),
  );

export const certificateQuery = (number: string) =>
  queryOptions<Certificate, ProblemError>({
    queryKey: ['docket', 'certificate', number],
    queryFn: ({ signal }) => dataOf(api.GET('/api/training/certificates/{number}', { params: { path: { number } }, signal })),
  });
