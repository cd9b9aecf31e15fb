import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../../kernel/event.js';
import type { EventCatalogue, EventStore } from '../../../event-store/index.js';
import type { Projection } from '../../../projections/index.js';
import { COURSE_EVENT_TYPES } from '../domain/course-event-types.js';
import type { CourseEvent } from '../domain/course.events.js';
import { type CourseRow, courseAfter, courseRow } from './course.row.js';

const COLUMNS = [
  'course_id', 'title', 'goal', 'state', 'release', 'released_at', 'points', 'full_marks', 'materials', 'drafted_by', 'revised_by', 'revised_at',
  'search', 'sort_key', 'version',
] as const satisfies readonly (keyof CourseRow)[]; // prettier-ignore

const UPSERT = `INSERT INTO courses (${COLUMNS.join(', ')}) SELECT ${COLUMNS.join(', ')} FROM json_populate_record(NULL::courses, $1)
  ON CONFLICT (course_id) DO UPDATE SET ${COLUMNS.map((column) => `${column} = EXCLUDED.${column}`).join(', ')}
  WHERE courses.version <= EXCLUDED.version`;

/** The list of courses. */
export class CoursesProjection implements Projection {
  readonly name = 'courses';
  readonly label = '课程列表（培训）';
  readonly version = 1;
  readonly tables = ['courses'];
  readonly handles = COURSE_EVENT_TYPES.map(({ type }) => type);

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  async apply({ stream, version }: RecordedEvent, manager: EntityManager): Promise<void> {
    const events = (await this.store.read(stream))
      .filter((record) => record.version <= version)
      .map((record) => this.catalogue.upcast<CourseEvent>(record));
    const course = courseAfter(events);
    if (course !== undefined) await manager.query(UPSERT, [JSON.stringify(courseRow(course, version))]);
  }
}
