import { type RecordedEvent, factOf } from '../../kernel/event.js';
import { type CaseEvent, type OpenFile, evolve, unopened } from '../../case-file/index.js';
import type { EventCatalogue, EventStore } from '../../event-store/index.js';

/** A file as it stood at an event. */
export interface FileAt {
  readonly file: OpenFile;
  readonly event: RecordedEvent;
}

/** Each file as it stood at its last event in the batch; rows that need the whole file are made of these. */
export const filesInBatch = async (
  store: EventStore,
  catalogue: EventCatalogue,
  events: readonly RecordedEvent[],
): Promise<readonly FileAt[]> => {
  const last = new Map(events.map((event) => [event.stream, event]));
  const found = await Promise.all(
    [...last.values()].map(async (event) => {
      const records = (await store.read(event.stream)).filter(({ version }) => version <= event.version);
      const file = records.reduce((state, record) => evolve(state, factOf(catalogue.upcast<CaseEvent>(record))), unopened);
      return file.opened ? { file, event } : undefined;
    }),
  );
  return found.filter((known) => known !== undefined);
};
