import type { StreamName } from '../kernel/ids.js';

/** An event id that is already taken by another stream, or twice in one append. Nothing was stored; trying again is of no use. */
export class DuplicateEventId extends Error {
  constructor(readonly stream: StreamName) {
    super(`an event id of the append to ${stream} is already taken`);
    this.name = 'DuplicateEventId';
  }
}
