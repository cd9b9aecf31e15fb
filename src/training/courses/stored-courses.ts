import { Injectable } from '@nestjs/common';
import type { CourseId } from '../../kernel/ids.js';
import { CourseReader } from './course-reader.js';
import { Courses, type ReleasedCourse } from './courses.js';
import { releaseOf } from './domain/course.js';

@Injectable()
export class StoredCourses extends Courses {
  constructor(private readonly reader: CourseReader) {
    super();
  }

  /** A release that is named is found also after the course was withdrawn: attempts that have begun go on with it. */
  override async released(id: CourseId, release?: number): Promise<ReleasedCourse | undefined> {
    const found = await this.reader.find(id);
    if (found === undefined || (found.course.withdrawn !== undefined && release === undefined)) return undefined;
    const chosen = releaseOf(found.course, release);
    return chosen === undefined ? undefined : { courseId: id, release: chosen.release, content: chosen.content };
  }
}
