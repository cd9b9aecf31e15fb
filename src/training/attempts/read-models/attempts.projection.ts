import type { EntityManager } from 'typeorm';
import { type RecordedEvent, factOf } from '../../../kernel/event.js';
import type { EventCatalogue, EventStore } from '../../../event-store/index.js';
import type { Projection } from '../../../projections/index.js';
import { ATTEMPT_EVENT_TYPES, type AttemptEvent } from '../domain/attempt.events.js';
import { attempts } from '../domain/decider.js';
import { type AttemptRow, attemptRow } from './attempt.row.js';

const COLUMNS = [
  'attempt_id', 'class_id', 'course_id', 'release', 'trainee', 'number', 'started_at', 'until_at', 'ended_at', 'ended', 'answers', 'to_mark', 'version',
] as const satisfies readonly (keyof AttemptRow)[]; // prettier-ignore

const UPSERT = `INSERT INTO training_attempts (${COLUMNS.join(', ')}) SELECT ${COLUMNS.join(', ')} FROM json_populate_recordset(NULL::training_attempts, $1)
  ON CONFLICT (attempt_id) DO UPDATE SET ${COLUMNS.map((column) => `${column} = EXCLUDED.${column}`).join(', ')}
  WHERE training_attempts.version <= EXCLUDED.version`;

/** 作答 of everybody, for the trainee's list, the marking queue and the results. */
export class AttemptsProjection implements Projection {
  readonly name = 'training-attempts';
  readonly label = '培训作答';
  readonly version = 1;
  readonly tables = ['training_attempts'];
  readonly handles = ATTEMPT_EVENT_TYPES;

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  apply(event: RecordedEvent, manager: EntityManager): Promise<void> {
    return this.applyAll([event], manager);
  }

  async applyAll(events: readonly RecordedEvent[], manager: EntityManager): Promise<void> {
    const last = new Map(events.map((event) => [event.stream, event]));
    const rows = await Promise.all([...last.values()].map((event) => this.rowAt(event)));
    await manager.query(UPSERT, [JSON.stringify(rows.flat())]);
  }

  private async rowAt({ stream, version }: RecordedEvent): Promise<readonly AttemptRow[]> {
    const events = (await this.store.read(stream)).filter((record) => record.version <= version);
    const attempt = events.reduce(
      (state, record) => attempts.evolve(state, factOf(this.catalogue.upcast<AttemptEvent>(record))),
      attempts.initial,
    );
    return attempt.started ? [attemptRow(attempt, version)] : [];
  }
}
