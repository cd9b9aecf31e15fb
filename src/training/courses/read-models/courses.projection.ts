import type { EntityManager } from 'typeorm';
import { type StreamAt, StreamProjection, keepRows } from '../../../projections/index.js';
import { COURSE_EVENT_TYPES } from '../domain/course-event-types.js';
import type { CourseEvent } from '../domain/course.events.js';
import type { Course } from '../domain/course.js';
import { courseBuilding } from '../domain/decider.js';
import { type CourseRow, courseRow } from './course.row.js';

const keep = keepRows<CourseRow>('courses', ['course_id'], [
  'course_id', 'title', 'goal', 'state', 'release', 'released_at', 'points', 'full_marks', 'materials', 'drafted_by', 'revised_by', 'revised_at',
  'search', 'sort_key', 'version',
]); // prettier-ignore

/** The list of courses. */
export class CoursesProjection extends StreamProjection<Course, CourseEvent> {
  readonly name = 'courses';
  readonly label = '课程列表（培训）';
  readonly version = 1;
  readonly tables = ['courses'];
  readonly handles = COURSE_EVENT_TYPES.map(({ type }) => type);
  protected readonly fold = courseBuilding;

  protected write(streams: readonly StreamAt<Course, CourseEvent>[], manager: EntityManager): Promise<void> {
    return keep(
      streams.flatMap(({ state, last }) => (state.opened ? [courseRow(state, last.version)] : [])),
      manager,
    );
  }
}
