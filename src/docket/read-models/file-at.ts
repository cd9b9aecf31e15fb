import { type RecordedEvent, factOf } from '../../kernel/event.js';
import { type CaseEvent, type OpenFile, evolve, unopened } from '../../case-file/index.js';
import type { EventCatalogue, EventStore } from '../../event-store/index.js';

export interface FileAt {
  readonly file: OpenFile;
  readonly events: readonly RecordedEvent<CaseEvent>[];
  readonly event: RecordedEvent;
}

/** The file as it stood at that event, for projections whose rows need the whole of it; undefined for another kind of stream. */
export const fileAt = async (store: EventStore, catalogue: EventCatalogue, event: RecordedEvent): Promise<FileAt | undefined> => {
  const stored = (await store.read(event.stream)).filter(({ version }) => version <= event.version);
  const events = stored.map((record) => catalogue.upcast<CaseEvent>(record));
  const file = events.reduce((state, record) => evolve(state, factOf(record)), unopened);
  return file.opened ? { file, events, event } : undefined;
};
