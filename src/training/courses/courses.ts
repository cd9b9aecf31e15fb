import type { CourseId } from '../../kernel/ids.js';
import type { CourseContent } from '../domain/course-content.js';

/** A course as released; a later release never changes an attempt that has begun. */
export interface ReleasedCourse {
  readonly courseId: CourseId;
  /** Counts the releases from 1. */
  readonly release: number;
  readonly content: CourseContent;
}

export abstract class Courses {
  /**
   * The last release; undefined when there is none, or the course was withdrawn. A release that is named is found also after
   * that: what has begun with it is worked and graded to its end.
   */
  abstract released(id: CourseId, release?: number): Promise<ReleasedCourse | undefined>;
}
