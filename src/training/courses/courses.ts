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
  /** The last release, or the one named. Undefined when there is none, or it was withdrawn. */
  abstract released(id: CourseId, release?: number): Promise<ReleasedCourse | undefined>;
}
