import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { intervalWhileBehind } from '../../api/behind';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import type { Schemas } from '../../api/types';
import type { Assessment, Indicator, Looked } from './assessment-types';

/** Below the dockets, so that every write makes them old. */
export const assessmentQuery = (looked: Looked) =>
  queryOptions<Assessment, ProblemError>({
    queryKey: ['docket', 'assessment', looked],
    queryFn: ({ signal }) => dataOf(api.GET('/api/assessment', { params: { query: looked }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => intervalWhileBehind(data?.lagMs),
  });

export const evidenceQuery = (looked: Looked, organ: string, indicator: Indicator) =>
  queryOptions<Schemas['AssessedEventsDto'], ProblemError>({
    queryKey: ['docket', 'assessment-evidence', looked, organ, indicator],
    queryFn: ({ signal }) => dataOf(api.GET('/api/assessment/evidence', { params: { query: { ...looked, organ, indicator } }, signal })),
  });

export const ratingsQuery = (quarter: string) =>
  queryOptions<Schemas['RatingListDto'], ProblemError>({
    queryKey: ['docket', 'assessment-ratings', quarter],
    queryFn: ({ signal }) => dataOf(api.GET('/api/assessment/ratings', { params: { query: { quarter } }, signal })),
  });
