import { type RecordedEvent, factOf } from '../../kernel/event.js';
import type { Instant } from '../../kernel/time.js';
import { type CaseEvent, type CaseFile, evolve } from '../../case-file/index.js';
import { stateAfter } from './prefix-states.js';

/** Which part of a history a frame shows. */
export type Moment =
  | { readonly by: 'version'; readonly version: number }
  /** As it was at that instant, with everything that was corrected since. */
  | { readonly by: 'as-of'; readonly at: Instant }
  /** As the record stood at that instant: what nobody had told the store yet is not there. */
  | { readonly by: 'known-at'; readonly at: Instant };

export type History = readonly RecordedEvent<CaseEvent>[];

/**
 * When each event of a history happened, by version. A correction says what was true of the event that it points to, so it
 * belongs wherever that one stands, whatever date it carries itself; a correction of nothing that is there keeps its own date.
 */
export const happenings = (events: History): ReadonlyMap<number, Instant> => {
  const happened = new Map<number, Instant>();
  for (const { version, type, data } of events) {
    const corrected = type === 'CaseCorrected' && 'corrects' in data ? happened.get(data.corrects) : undefined;
    happened.set(version, corrected ?? data.occurredAt);
  }
  return happened;
};

/**
 * The events that a moment sees, in the order of the record: every step was decided, and its clocks were moved, on what the
 * record held before it, so that is the order in which they fold (ADR 0021).
 */
export const seenAt = (events: History, moment: Moment): History => {
  switch (moment.by) {
    case 'version':
      return events.slice(0, moment.version);
    case 'as-of': {
      const happened = happenings(events);
      return events.filter(({ version, data }) => (happened.get(version) ?? data.occurredAt) <= moment.at);
    }
    case 'known-at':
      return events.filter(({ metadata }) => metadata.recordedAt <= moment.at);
  }
};

/** The events as they happened: paper that was registered late stands where it belongs; what happened at once, as recorded. */
export const asHappened = (events: History): History => {
  const happened = happenings(events);
  const at = ({ version, data }: History[number]): Instant => happened.get(version) ?? data.occurredAt;
  return events.toSorted((a, b) => (at(a) === at(b) ? a.version - b.version : at(a) < at(b) ? -1 : 1));
};

/** The event that a moment stands at: the last one recorded, or the last thing that happened; its corrections come with it. */
export const lastAt = (seen: History, { by }: Moment): History[number] | undefined => {
  if (by !== 'as-of') return seen.at(-1);
  const ordered = asHappened(seen);
  return ordered.findLast(({ type }) => type !== 'CaseCorrected') ?? ordered.at(-1);
};

/** Folded by the same evolve as every decision. */
export const fold = (events: History): CaseFile => stateAfter(events, events.length);

/** Whether a part of a history in the order of the record is all of it up to some event. */
export const isBeginning = (seen: History, events: History): boolean => seen.at(-1) === events[seen.length - 1];

/** The same for a part of a history in the order of the record; what it shares with the beginning of the whole is not folded anew. */
export const foldOf = (seen: History, events: History): CaseFile => {
  if (isBeginning(seen, events)) return stateAfter(events, seen.length);
  const shared = seen.findIndex((record, index) => record !== events[index]);
  return seen.slice(shared).reduce((file, record) => evolve(file, factOf(record)), stateAfter(events, shared));
};
