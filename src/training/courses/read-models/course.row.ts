import { type RecordedEvent, factOf } from '../../../kernel/event.js';
import type { MaterialId, OfficerId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import type { CourseContent } from '../../domain/course-content.js';
import { type OpenCourse, evolve, releaseOf, stateOf, undrafted } from '../domain/course.js';
import type { CourseEvent } from '../domain/course.events.js';

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

const LAST_MS = 9_999_999_999_999;
const newestFirst = (at: Instant): string => String(LAST_MS - Date.parse(at)).padStart(13, '0');

export const pointsOf = ({ parts }: CourseContent): number => parts.reduce((sum, { points }) => sum + points.length, 0);
export const fullMarksOf = ({ parts }: CourseContent): number =>
  parts.reduce((sum, part) => part.points.reduce((of, { points }) => of + points, sum), 0);

export const courseAfter = (events: readonly RecordedEvent<CourseEvent>[]): OpenCourse | undefined => {
  const course = events.reduce((state, record) => evolve(state, factOf(record)), undrafted);
  return course.opened ? course : undefined;
};

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
