import type { MaterialId, OfficerId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import { newestFirst } from '../../../projections/index.js';
import type { CourseContent } from '../../domain/course-content.js';
import { type OpenCourse, releaseOf, stateOf } from '../domain/course.js';

/** A line of the list of courses. */
export interface CourseRow {
  readonly course_id: string;
  readonly title: string;
  readonly goal: string;
  readonly state: string;
  readonly release: number | null;
  readonly released_at: Instant | null;
  readonly points: number;
  readonly full_marks: number;
  readonly materials: readonly MaterialId[];
  readonly drafted_by: OfficerId;
  readonly revised_by: OfficerId;
  readonly revised_at: Instant;
  readonly search: string;
  /** The last revised first. */
  readonly sort_key: string;
  readonly version: number;
}

export const pointsOf = ({ parts }: CourseContent): number => parts.reduce((sum, { points }) => sum + points.length, 0);
export const fullMarksOf = ({ parts }: CourseContent): number =>
  parts.reduce((sum, part) => part.points.reduce((of, { points }) => of + points, sum), 0);

export const courseRow = (course: OpenCourse, version: number): CourseRow => {
  const { courseId, content, draftedBy, revisedBy, revisedAt } = course;
  const last = releaseOf(course);
  return {
    course_id: courseId,
    title: content.title,
    goal: content.goal,
    state: stateOf(course),
    release: last?.release ?? null,
    released_at: last?.at ?? null,
    points: pointsOf(content),
    full_marks: fullMarksOf(content),
    materials: [...new Set(content.parts.map(({ materialId }) => materialId))],
    drafted_by: draftedBy,
    revised_by: revisedBy,
    revised_at: revisedAt,
    search: `${content.title} ${content.goal}`.toLowerCase(),
    sort_key: `${newestFirst(revisedAt)}${courseId}`,
    version,
  };
};
