import type { StreamName } from '../kernel/ids.js';
import { type ChainedEvent, chained } from './chain.js';
import { DuplicateEventId } from './duplicate-event-id.js';
import { NO_STREAM, type NewEvent, type StreamHead, VersionConflict } from './event-store.js';
import { assertStorable, checkText } from './unstorable.js';

/** What every adapter does before it touches its storage: number and link the events, refusing what cannot be stored. */
export const prepareAppend = (stream: StreamName, events: readonly NewEvent[], expected: StreamHead): readonly ChainedEvent[] => {
  if (events.length === 0) throw new RangeError('an append needs at least one event');
  checkText(stream, 'stream');
  if (events.length > 1 && new Set(events.map(({ metadata }) => metadata.eventId)).size < events.length) throw new DuplicateEventId(stream);
  if (expected.version === 0 && expected.hash !== NO_STREAM.hash) throw new VersionConflict(stream, 0);
  try {
    return chained(stream, events, expected);
  } catch (error) {
    for (const event of events) assertStorable(event); // says where the value stands that could not be hashed
    throw error;
  }
};
