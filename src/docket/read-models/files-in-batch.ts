import type { RecordedEvent } from '../../kernel/event.js';
import type { EventCatalogue, EventStore } from '../../event-store/index.js';
import { type FileAt, fileAt } from './file-at.js';

/** Each file as it stood at its last event in the batch; rows that need the whole file are made of these. */
export const filesInBatch = async (
  store: EventStore,
  catalogue: EventCatalogue,
  events: readonly RecordedEvent[],
): Promise<readonly FileAt[]> => {
  const last = new Map(events.map((event) => [event.stream, event]));
  const found = await Promise.all([...last.values()].map((event) => fileAt(store, catalogue, event)));
  return found.filter((known) => known !== undefined);
};
