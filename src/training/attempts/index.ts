export { type AttemptRecord, AttemptRecords } from './attempt-records.js';
export { AttemptReader, nthAttempt } from './attempt-reader.js';
export { AttemptsModule } from './attempts.module.js';
export type { AttemptEvent } from './domain/attempt.events.js';
export { type PlacedPoint, pointsOf } from './domain/progress.js';
export { type Score, type ScoredAnswer, scoreOf } from './domain/score.js';
export { AttemptWatch } from './policies/attempt-watch.js';
export { KIND_NAMES, OUTCOME_NAMES } from './wording.js';
