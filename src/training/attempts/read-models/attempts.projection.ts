import type { EntityManager } from 'typeorm';
import { type StreamAt, StreamProjection, keepRows } from '../../../projections/index.js';
import { ATTEMPT_EVENT_TYPES, type AttemptEvent } from '../domain/attempt.events.js';
import type { Attempt } from '../domain/attempt.js';
import { attempts } from '../domain/decider.js';
import { type AttemptRow, attemptRow } from './attempt.row.js';

const keep = keepRows<AttemptRow>('training_attempts', ['attempt_id'], [
  'attempt_id', 'class_id', 'course_id', 'release', 'trainee', 'number', 'started_at', 'until_at', 'ended_at', 'ended', 'answers', 'to_mark', 'version',
]); // prettier-ignore

/** 作答 of everybody, for the trainee's list, the marking queue and the results. */
export class AttemptsProjection extends StreamProjection<Attempt, AttemptEvent> {
  readonly name = 'training-attempts';
  readonly label = '培训作答';
  readonly version = 1;
  readonly tables = ['training_attempts'];
  readonly handles = ATTEMPT_EVENT_TYPES;
  protected readonly fold = attempts;

  protected write(streams: readonly StreamAt<Attempt, AttemptEvent>[], manager: EntityManager): Promise<void> {
    return keep(
      streams.flatMap(({ state, last }) => (state.started ? [attemptRow(state, last.version)] : [])),
      manager,
    );
  }
}
