import { type RecordedEvent, factOf } from '../../kernel/event.js';
import { ROLE_NAMES } from '../../kernel/role-names.js';
import type { Names } from '../../docket/index.js';
import type { WhistleEvent } from '../domain/whistle.events.js';
import type { WhistleTimelineItemDto } from '../http/whistle.dto.js';
import { whistleSentence } from './whistle-sentence.js';

/** A history in words. */
export const whistleTimeline = (events: readonly RecordedEvent<WhistleEvent>[], names: Names): WhistleTimelineItemDto[] =>
  events.map((record) => {
    const { text, details, basis } = whistleSentence(factOf(record), names);
    const { actor, recordedAt } = record.metadata;
    return {
      version: record.version,
      type: record.type,
      at: record.data.occurredAt,
      recordedAt,
      organ: names.organ(record.data.organ),
      officer: names.officer(actor.officerId).name,
      role: ROLE_NAMES[actor.role],
      text,
      details: [...details],
      legalBasis: basis.flatMap((rule) => names.basis(rule)),
      hash: record.hash,
    };
  });
