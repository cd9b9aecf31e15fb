import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import type { ClassPageData, ClassStanding, Marking, Trainee, TrainingClass } from './class-types';

/** Trainees work on their own: what they did is read again. */
const AGAIN_MS = 30_000;

export const classesQuery = queryOptions<readonly TrainingClass[], ProblemError>({
  queryKey: keys.trainingClasses,
  queryFn: async ({ signal }) => (await dataOf(api.GET('/api/training/classes', { signal }))).items,
  refetchInterval: AGAIN_MS,
});

export const classQuery = (classId: string) =>
  queryOptions<ClassPageData, ProblemError>({
    queryKey: keys.trainingClass(classId),
    queryFn: ({ signal }) => dataOf(api.GET('/api/training/classes/{classId}', { params: { path: { classId } }, signal })),
  });

export const standingQuery = (classId: string) =>
  queryOptions<ClassStanding, ProblemError>({
    queryKey: keys.classStanding(classId),
    queryFn: ({ signal }) => dataOf(api.GET('/api/training/classes/{classId}/trainees', { params: { path: { classId } }, signal })),
    refetchInterval: AGAIN_MS,
  });

export const markingQuery = (classId: string) =>
  queryOptions<readonly Marking[], ProblemError>({
    queryKey: keys.classMarking(classId),
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/training/classes/{classId}/marking', { params: { path: { classId } }, signal }))).items,
    refetchInterval: AGAIN_MS,
  });

/** Whom a trainer may invite. */
export const peopleQuery = (organ: string | undefined) =>
  queryOptions<readonly Trainee[], ProblemError>({
    queryKey: keys.trainingPeople(organ),
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/training/people', { params: { query: { organ: organ ?? '' } }, signal }))).items,
    enabled: organ !== undefined,
  });
