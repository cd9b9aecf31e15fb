import type { EntityManager } from 'typeorm';
import { type RecordedEvent, factOf } from '../../../kernel/event.js';
import type { EventCatalogue, EventStore } from '../../../event-store/index.js';
import type { Projection } from '../../../projections/index.js';
import { CLASS_EVENT_TYPES, type ClassEvent } from '../domain/class.events.js';
import { classes } from '../domain/decider.js';
import { type ClassRow, classRow } from './class.row.js';

const COLUMNS = [
  'class_id', 'course_id', 'release', 'title', 'opens_at', 'closes_at', 'closed_at', 'feedback', 'trainees', 'version',
] as const satisfies readonly (keyof ClassRow)[]; // prettier-ignore

const UPSERT = `INSERT INTO training_classes (${COLUMNS.join(', ')}) SELECT ${COLUMNS.join(', ')} FROM json_populate_recordset(NULL::training_classes, $1)
  ON CONFLICT (class_id) DO UPDATE SET ${COLUMNS.map((column) => `${column} = EXCLUDED.${column}`).join(', ')}
  WHERE training_classes.version <= EXCLUDED.version`;

/** 培训班 for the trainer's list, and for those who are invited. */
export class ClassesProjection implements Projection {
  readonly name = 'training-classes';
  readonly label = '培训班';
  readonly version = 1;
  readonly tables = ['training_classes'];
  readonly handles = CLASS_EVENT_TYPES;

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  async apply({ stream, version }: RecordedEvent, manager: EntityManager): Promise<void> {
    const events = (await this.store.read(stream)).filter((record) => record.version <= version);
    const training = events.reduce(
      (state, record) => classes.evolve(state, factOf(this.catalogue.upcast<ClassEvent>(record))),
      classes.initial,
    );
    if (training.opened) await manager.query(UPSERT, [JSON.stringify([classRow(training, version)])]);
  }
}
