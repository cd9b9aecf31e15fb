import type { StreamingRead } from '@eventstore/db-client';
import { RecordUnavailable } from '../record-unavailable.js';

/**
 * The events of a read, one after the other, no faster than they are taken; the call is ended when they are no longer
 * wanted. Throws {@link RecordUnavailable} when the server is silent for longer than the milliseconds.
 */
export async function* eventsOf<Item>(reading: StreamingRead<Item>, silenceMs: number): AsyncGenerator<Item> {
  const watchdog = setTimeout(() => reading.destroy(new RecordUnavailable('unreachable')), silenceMs);
  try {
    for await (const event of reading) {
      watchdog.refresh();
      yield event;
    }
  } finally {
    clearTimeout(watchdog);
    reading.cancel().catch(() => undefined); // of a call that could not even begin
  }
}

/** The first `limit` of them. */
export const firstOf = async <Item>(events: AsyncIterable<Item>, limit = Infinity): Promise<Item[]> => {
  const taken: Item[] = [];
  if (limit <= 0) return taken;
  for await (const event of events) {
    taken.push(event);
    if (taken.length >= limit) break;
  }
  return taken;
};
