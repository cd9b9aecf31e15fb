import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';

interface ReleasedCourse {
  readonly courseId: string;
  readonly title: string;
}

/** Courses for which a class can be opened. */
export const releasedCoursesQuery = queryOptions<readonly ReleasedCourse[], ProblemError>({
  queryKey: keys.releasedCourses,
  queryFn: async ({ signal }) =>
    (await dataOf(api.GET('/api/training/courses', { params: { query: { state: 'released', limit: 200 } }, signal }))).items,
});
