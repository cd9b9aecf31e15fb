import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../../kernel/event.js';
import type { ClassId } from '../../../kernel/ids.js';
import type { EventCatalogue, EventStore } from '../../../event-store/index.js';
import { type StreamAt, StreamProjection, keepRows } from '../../../projections/index.js';
import { ATTEMPT_EVENT_TYPES, type Attempt, type AttemptEvent, attempts } from '../../attempts/index.js';
import type { ClassReader, OpenClass } from '../../classes/index.js';
import type { Courses } from '../../courses/index.js';
import type { CourseContent } from '../../domain/course-content.js';
import { CERTIFICATE_EVENT_TYPES, type CertificateEvent } from '../certificates/domain/certificate.events.js';
import { type ResultRow, resultRow } from './result.row.js';

const keep = keepRows<ResultRow>('training_results', ['attempt_id'], [
  'attempt_id', 'class_id', 'class_title', 'opened_by', 'course_id', 'course_title', 'pass_percent', 'trainee', 'number', 'started_at',
  'until_at', 'ended_at', 'ended', 'points', 'full_marks', 'open', 'passed', 'search', 'sort_key', 'version',
]); // prettier-ignore
const CERTIFY = 'UPDATE training_results SET certificate = $2 WHERE attempt_id = $1';

interface AttemptedAt {
  readonly training: OpenClass;
  readonly content: CourseContent;
}

const isCertificate = (event: RecordedEvent): event is RecordedEvent<CertificateEvent> => event.type === 'CertificateIssued';

/** 培训成绩: what an attempt counts, as the release at which it was made counts it. Class and release never change once opened. */
export class ResultsProjection extends StreamProjection<Attempt, AttemptEvent> {
  readonly name = 'training-results';
  readonly label = '培训成绩';
  readonly version = 1;
  readonly tables = ['training_results'];
  readonly handles = [...ATTEMPT_EVENT_TYPES, ...CERTIFICATE_EVENT_TYPES];
  protected readonly fold = attempts;

  constructor(
    store: EventStore,
    catalogue: EventCatalogue,
    private readonly classes: ClassReader,
    private readonly courses: Courses,
  ) {
    super(store, catalogue);
  }

  /** A certificate follows the attempt for which it is: its row is there. */
  override async applyAll(events: readonly RecordedEvent[], manager: EntityManager): Promise<void> {
    await super.applyAll(
      events.filter((event) => !isCertificate(event)),
      manager,
    );
    for (const { data } of events.filter(isCertificate)) await manager.query(CERTIFY, [data.attemptId, data.number]);
  }

  protected async write(streams: readonly StreamAt<Attempt, AttemptEvent>[], manager: EntityManager): Promise<void> {
    const known = new Map<ClassId, Promise<AttemptedAt | undefined>>();
    const rows = streams.map(async ({ state, last }): Promise<readonly ResultRow[]> => {
      if (!state.started) return [];
      const asked = known.get(state.classId) ?? this.attemptedAt(state.classId);
      known.set(state.classId, asked);
      const found = await asked;
      return found === undefined ? [] : [resultRow(state, found.training, found.content, last.version)];
    });
    await keep((await Promise.all(rows)).flat(), manager);
  }

  /** Undefined where a copied record lacks the class or its course. */
  private async attemptedAt(id: ClassId): Promise<AttemptedAt | undefined> {
    const found = await this.classes.find(id);
    const course = found && (await this.courses.released(found.training.courseId, found.training.release));
    return found === undefined || course === undefined ? undefined : { training: found.training, content: course.content };
  }
}
