import { Injectable } from '@nestjs/common';
import { type AttemptId, type ClassId, type OfficerId, attemptId, attemptStream, classStream } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import { EventCatalogue, EventStore, derivedEventId, load } from '../../event-store/index.js';
import { forbidden } from '../../http/problem.js';
import type { Principal } from '../../http/principal.js';
import { type OpenClass, ClassReader } from '../classes/index.js';
import type { CourseContent } from '../domain/course-content.js';
import { Courses } from '../courses/courses.js';
import type { StartedAttempt } from './domain/attempt.js';
import { attempts } from './domain/decider.js';

/** An attempt with what it is an attempt at. */
export interface ReadAttempt {
  readonly attempt: StartedAttempt;
  readonly version: number;
  readonly training: OpenClass;
  readonly content: CourseContent;
}

/** The stream of a trainee's n-th attempt in a class has one name, on whatever device it is begun. */
export const nthAttempt = (classId: ClassId, trainee: OfficerId, number: number): AttemptId =>
  attemptId(derivedEventId(classStream(classId), `attempt/${trainee}`, number));

/** The one way to read an attempt from the record. */
@Injectable()
export class AttemptReader {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly classes: ClassReader,
    private readonly courses: Courses,
  ) {}

  /** Undefined when nobody has begun it. */
  async find(id: AttemptId): Promise<{ readonly attempt: StartedAttempt; readonly version: number } | undefined> {
    const { state, version } = await load(this.store, this.catalogue, attempts, attemptStream(id));
    return state.started ? { attempt: state, version } : undefined;
  }

  /** The trainee's own. Throws the same 403 for another's and for one that does not exist. */
  async own(id: AttemptId, { officerId }: Principal): Promise<ReadAttempt> {
    const found = await this.find(id);
    if (found?.attempt.trainee !== officerId) throw forbidden();
    return this.withCourse(found);
  }

  /** Anybody's, for trainers. */
  async any(id: AttemptId): Promise<ReadAttempt> {
    const found = await this.find(id);
    if (found === undefined) throw forbidden();
    return this.withCourse(found);
  }

  private async withCourse(found: { readonly attempt: StartedAttempt; readonly version: number }): Promise<ReadAttempt> {
    const { classId, courseId, release } = found.attempt;
    const [{ training }, course] = await Promise.all([this.classes.read(classId), this.courses.released(courseId, release)]);
    if (course === undefined) throw new Rejection('attempt/course-withdrawn');
    return { ...found, training, content: course.content };
  }
}
