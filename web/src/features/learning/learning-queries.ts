import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import type { TimelineItem } from '../../api/types';
import type { LearningAttempt, LearningFrame, LearningResult, OwnClass } from './learning-types';

/** Invitations come from others: the list is read again. */
const AGAIN_MS = 30_000;

export const learningQuery = queryOptions<readonly OwnClass[], ProblemError>({
  queryKey: keys.learning,
  queryFn: async ({ signal }) => (await dataOf(api.GET('/api/learning', { signal }))).items,
  refetchInterval: AGAIN_MS,
});

export const attemptQuery = (attemptId: string) =>
  queryOptions<LearningAttempt, ProblemError>({
    queryKey: keys.attempt(attemptId),
    queryFn: ({ signal }) => dataOf(api.GET('/api/learning/attempts/{attemptId}', { params: { path: { attemptId } }, signal })),
  });

/** The story of a part as far as it is known; `version` only makes a longer story another one. */
export const attemptTimelineQuery = (attemptId: string, part: number, version: number) =>
  queryOptions<readonly TimelineItem[], ProblemError>({
    queryKey: keys.attemptStory(attemptId, part, version),
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/learning/attempts/{attemptId}/timeline', { params: { path: { attemptId }, query: { part } }, signal })))
        .items,
  });

export const attemptFrameQuery = (attemptId: string, part: number, version: number, steps: number) =>
  queryOptions<LearningFrame, ProblemError>({
    queryKey: keys.attemptFrame(attemptId, part, version, steps),
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/learning/attempts/{attemptId}/replay', { params: { path: { attemptId }, query: { part, version } }, signal })),
    placeholderData: keepPreviousData,
  });

export const resultQuery = (attemptId: string) =>
  queryOptions<LearningResult, ProblemError>({
    queryKey: keys.attemptResult(attemptId),
    queryFn: ({ signal }) => dataOf(api.GET('/api/learning/attempts/{attemptId}/result', { params: { path: { attemptId } }, signal })),
  });
