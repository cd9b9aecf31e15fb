import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import type { CourseCard, CourseDetail, MaterialProposals } from './training-types';

const MOST = 200;

/** Below the dockets and the files: a write makes them old. */
export const coursesQuery = queryOptions<readonly CourseCard[], ProblemError>({
  queryKey: ['docket', 'courses'],
  queryFn: async ({ signal }) => (await dataOf(api.GET('/api/training/courses', { params: { query: { limit: MOST } }, signal }))).items,
});

export const courseQuery = (courseId: string) =>
  queryOptions<CourseDetail, ProblemError>({
    queryKey: ['case', 'course', courseId],
    queryFn: ({ signal }) => dataOf(api.GET('/api/training/courses/{courseId}', { params: { path: { courseId } }, signal })),
  });

export const proposalsQuery = (materialId: string) =>
  queryOptions<MaterialProposals, ProblemError>({
    queryKey: ['case', 'material-proposals', materialId],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/training/materials/{materialId}/proposals', { params: { path: { materialId } }, signal })),
    staleTime: 60_000,
  });
