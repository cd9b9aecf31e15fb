import { type RecordedEvent, factOf } from '../../kernel/event.js';
import type { Instant } from '../../kernel/time.js';
import { type CaseEvent, type CaseFile, evolve, unopened } from '../../case-file/index.js';

/** Which part of a history a frame shows. */
export type Moment =
  | { readonly by: 'version'; readonly version: number }
  /** As it was at that instant, with everything that was corrected since. */
  | { readonly by: 'as-of'; readonly at: Instant }
  /** As the record stood at that instant: what nobody had told the store yet is not there. */
  | { readonly by: 'known-at'; readonly at: Instant };

export type History = readonly RecordedEvent<CaseEvent>[];

/** The events that a moment sees, in the order of the record. */
export const seenAt = (events: History, moment: Moment): History => {
  switch (moment.by) {
    case 'version':
      return events.slice(0, moment.version);
    case 'as-of':
      return events.filter(({ data }) => data.occurredAt <= moment.at);
    case 'known-at':
      return events.filter(({ metadata }) => metadata.recordedAt <= moment.at);
  }
};

/** Folded by the same evolve as every decision. */
export const fold = (events: History): CaseFile => events.reduce((file, record) => evolve(file, factOf(record)), unopened);
