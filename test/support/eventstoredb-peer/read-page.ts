import { type EventFilter, PAGE } from './event-filter.js';
import type { PeerLog } from './peer-log.js';
import { type LogPosition } from './position.js';
import type { PeerRecord } from './record.js';

/** What the server reads of all streams at once. */
export interface Page {
  readonly records: readonly PeerRecord[];
  readonly examined: number;
  /** Where the next page begins: behind the last record examined, with no prepare position. */
  readonly next: LogPosition;
  readonly isEnd: boolean;
}

/** Records from `from` on: as many as fit a page, of as many as the filter lets be examined. */
export const readPage = (log: PeerLog, from: LogPosition, filter: EventFilter | undefined): Page => {
  const records: PeerRecord[] = [];
  const window = filter?.window ?? PAGE;
  const first = log.indexFrom(from);
  let index = first;
  for (; records.length < PAGE && index - first < window; index += 1) {
    const record = log.records[index];
    if (record === undefined) break;
    if (filter?.allows(record) !== false) records.push(record);
  }
  const isEnd = log.records[index] === undefined && records.length < PAGE && index - first < window;
  const next = index === first ? from : { commit: log.records[index]?.position ?? log.end, prepare: 0n };
  return { records, examined: index - first, next, isEnd };
};
