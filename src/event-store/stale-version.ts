import type { RecordedEvent } from '../kernel/event.js';

/** The caller decided upon an older version of the stream than the one that stands. Nothing was stored. */
export class StaleVersion extends Error {
  constructor(
    readonly currentVersion: number,
    /** What has happened since the version that the caller saw, in the current shape. */
    readonly eventsSince: readonly RecordedEvent[],
  ) {
    super(`the stream is at version ${currentVersion}`);
    this.name = 'StaleVersion';
  }
}
