import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { transport } from '../../api/transport';
import type { CourseCard, CourseDetail, MaterialLine, MaterialProposals } from './training-types';

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

export const materialsQuery = queryOptions<readonly MaterialLine[], ProblemError>({
  queryKey: ['docket', 'materials-for-courses'],
  queryFn: async ({ signal }) => {
    const response = await transport(
      new Request(new URL('/api/training/materials', window.location.origin), { headers: { Accept: 'application/json' }, signal }),
    );
    return ((await response.json()) as { readonly items: readonly MaterialLine[] }).items;
  },
});
