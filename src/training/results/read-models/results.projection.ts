import type { EntityManager } from 'typeorm';
import { type RecordedEvent, factOf } from '../../../kernel/event.js';
import type { ClassId } from '../../../kernel/ids.js';
import type { EventCatalogue, EventStore } from '../../../event-store/index.js';
import type { Projection } from '../../../projections/index.js';
import { ATTEMPT_EVENT_TYPES, type AttemptEvent, attempts } from '../../attempts/index.js';
import type { ClassReader, OpenClass } from '../../classes/index.js';
import type { Courses } from '../../courses/index.js';
import type { CourseContent } from '../../domain/course-content.js';
import { CERTIFICATE_EVENT_TYPES, type CertificateEvent } from '../certificates/domain/certificate.events.js';
import { type ResultRow, resultRow } from './result.row.js';

const COLUMNS = [
  'attempt_id', 'class_id', 'class_title', 'opened_by', 'course_id', 'course_title', 'pass_percent', 'trainee', 'number', 'started_at',
  'until_at', 'ended_at', 'ended', 'points', 'full_marks', 'open', 'passed', 'search', 'sort_key', 'version',
] as const satisfies readonly (keyof ResultRow)[]; // prettier-ignore

const UPSERT = `INSERT INTO training_results (${COLUMNS.join(', ')}) SELECT ${COLUMNS.join(', ')} FROM json_populate_recordset(NULL::training_results, $1)
  ON CONFLICT (attempt_id) DO UPDATE SET ${COLUMNS.map((column) => `${column} = EXCLUDED.${column}`).join(', ')}
  WHERE training_results.version <= EXCLUDED.version`;
const CERTIFY = 'UPDATE training_results SET certificate = $2 WHERE attempt_id = $1';

interface AttemptedAt {
  readonly training: OpenClass;
  readonly content: CourseContent;
}

const isCertificate = (event: RecordedEvent): event is RecordedEvent<CertificateEvent> => event.type === 'CertificateIssued';

/** 培训成绩: what an attempt counts, as the release at which it was made counts it. Class and release never change once opened. */
export class ResultsProjection implements Projection {
  readonly name = 'training-results';
  readonly label = '培训成绩';
  readonly version = 1;
  readonly tables = ['training_results'];
  readonly handles = [...ATTEMPT_EVENT_TYPES, ...CERTIFICATE_EVENT_TYPES];

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly classes: ClassReader,
    private readonly courses: Courses,
  ) {}

  apply(event: RecordedEvent, manager: EntityManager): Promise<void> {
    return this.applyAll([event], manager);
  }

  async applyAll(events: readonly RecordedEvent[], manager: EntityManager): Promise<void> {
    const last = new Map(events.filter((event) => !isCertificate(event)).map((event) => [event.stream, event]));
    const known = new Map<ClassId, Promise<AttemptedAt | undefined>>();
    const rows = await Promise.all([...last.values()].map((event) => this.rowAt(event, known)));
    await manager.query(UPSERT, [JSON.stringify(rows.flat())]);
    for (const { data } of events.filter(isCertificate)) await manager.query(CERTIFY, [data.attemptId, data.number]);
  }

  private async rowAt(
    { stream, version }: RecordedEvent,
    known: Map<ClassId, Promise<AttemptedAt | undefined>>,
  ): Promise<readonly ResultRow[]> {
    const events = (await this.store.read(stream)).filter((record) => record.version <= version);
    const attempt = events.reduce(
      (state, record) => attempts.evolve(state, factOf(this.catalogue.upcast<AttemptEvent>(record))),
      attempts.initial,
    );
    if (!attempt.started) return [];
    const asked = known.get(attempt.classId) ?? this.attemptedAt(attempt.classId);
    known.set(attempt.classId, asked);
    const found = await asked;
    return found === undefined ? [] : [resultRow(attempt, found.training, found.content, version)];
  }

  /** Undefined where a copied record lacks the class or its course. */
  private async attemptedAt(id: ClassId): Promise<AttemptedAt | undefined> {
    const found = await this.classes.find(id);
    const course = found && (await this.courses.released(found.training.courseId, found.training.release));
    return found === undefined || course === undefined ? undefined : { training: found.training, content: course.content };
  }
}
