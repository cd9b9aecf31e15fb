import type { EntityManager } from 'typeorm';
import { type StreamAt, StreamProjection, keepRows } from '../../../projections/index.js';
import { CLASS_EVENT_TYPES, type ClassEvent } from '../domain/class.events.js';
import { classes } from '../domain/decider.js';
import type { TrainingClass } from '../domain/training-class.js';
import { type ClassRow, classRow } from './class.row.js';

const keep = keepRows<ClassRow>('training_classes', ['class_id'], [
  'class_id', 'course_id', 'release', 'title', 'opens_at', 'closes_at', 'closed_at', 'feedback', 'trainees', 'version',
]); // prettier-ignore

/** 培训班 for the trainer's list, and for those who are invited. */
export class ClassesProjection extends StreamProjection<TrainingClass, ClassEvent> {
  readonly name = 'training-classes';
  readonly label = '培训班';
  readonly version = 1;
  readonly tables = ['training_classes'];
  readonly handles = CLASS_EVENT_TYPES;
  protected readonly fold = classes;

  protected write(streams: readonly StreamAt<TrainingClass, ClassEvent>[], manager: EntityManager): Promise<void> {
    return keep(
      streams.flatMap(({ state, last }) => (state.opened ? [classRow(state, last.version)] : [])),
      manager,
    );
  }
}
