import type { RecordedEvent } from '../../kernel/event.js';
import { type CaseId, caseStream, position } from '../../kernel/ids.js';
import type { CaseEvent } from '../../case-file/index.js';
import { type NewEvent, chained, derivedEventId } from '../../event-store/index.js';
import type { CopiedEvent } from './domain/material.events.js';

/** A history with a hash chain, ids and places of its own, as if it had been written to its own stream. */
export const historyOf = (caseId: CaseId, copied: readonly CopiedEvent[]): readonly RecordedEvent<CaseEvent>[] => {
  const stream = caseStream(caseId);
  const events = copied.map(({ type, data, schemaVersion, actor, recordedAt }, index): NewEvent => {
    const id = derivedEventId(stream, 'copy', index);
    return { type, data, metadata: { eventId: id, schemaVersion, actor, recordedAt, correlationId: id, causationId: id } };
  });
  return chained(stream, events).map((event) => ({
    ...event,
    stream,
    position: position(String(event.version).padStart(8, '0')),
  })) as readonly RecordedEvent<CaseEvent>[];
};

/** What a history says without its chain, from which {@link historyOf} makes it again. */
export const copiedOf = ({ type, data, metadata }: RecordedEvent<CaseEvent>): CopiedEvent => ({
  type,
  data,
  schemaVersion: metadata.schemaVersion,
  actor: metadata.actor,
  recordedAt: metadata.recordedAt,
});
