import { Injectable } from '@nestjs/common';
import { type CourseId, courseStream } from '../../kernel/ids.js';
import { EventCatalogue, EventStore, load } from '../../event-store/index.js';
import { notFound } from '../../http/problem.js';
import type { OpenCourse } from './domain/course.js';
import { courseBuilding } from './domain/decider.js';

export interface ReadCourse {
  readonly course: OpenCourse;
  readonly version: number;
}

/** The one way to read a course as it stands in its stream. */
@Injectable()
export class CourseReader {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  async find(id: CourseId): Promise<ReadCourse | undefined> {
    const { state, version } = await load(this.store, this.catalogue, courseBuilding, courseStream(id));
    return state.opened ? { course: state, version } : undefined;
  }

  /** Throws a 404 problem when there is none. */
  async read(id: CourseId): Promise<ReadCourse> {
    const found = await this.find(id);
    if (found === undefined) throw notFound('course/not-found');
    return found;
  }
}
