import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { intervalWhileBehind } from '../../api/behind';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import type { Schemas } from '../../api/types';
import type { Certificate, ClassAnalysis } from './results-types';

/** Below the dockets, so that every write makes them old. */
export const analysisQuery = (classId: string) =>
  queryOptions<ClassAnalysis, ProblemError>({
    queryKey: ['docket', 'class-analysis', classId],
    queryFn: ({ signal }) => dataOf(api.GET('/api/training/classes/{classId}/analysis', { params: { path: { classId } }, signal })),
    refetchInterval: ({ state: { data } }) => intervalWhileBehind(data?.lagMs),
  });

export const resultsQuery = (q: string) =>
  queryOptions<Schemas['ResultsDto'], ProblemError>({
    queryKey: ['docket', 'training-results', q],
    queryFn: ({ signal }) => dataOf(api.GET('/api/training/results', { params: { query: q === '' ? {} : { q } }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => intervalWhileBehind(data?.lagMs),
  });

export const ownResultsQuery = queryOptions<Schemas['ResultsDto'], ProblemError>({
  queryKey: ['docket', 'own-training-results'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/learning/results', { signal })),
});

export const certificateQuery = (number: string) =>
  queryOptions<Certificate, ProblemError>({
    queryKey: ['docket', 'certificate', number],
    queryFn: ({ signal }) => dataOf(api.GET('/api/training/certificates/{number}', { params: { path: { number } }, signal })),
  });
