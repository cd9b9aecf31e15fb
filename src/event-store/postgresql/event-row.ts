import type { EventMetadata, RecordedEvent } from '../../kernel/event.js';
import { type Digest, type StreamName, digest } from '../../kernel/ids.js';
import { positionOf } from '../position.js';

/** A row of `events` as node-postgres gives it: 64-bit numbers as text, json parsed. */
export interface EventRow {
  readonly stream: StreamName;
  readonly version: number;
  readonly xid: string;
  readonly position: string;
  readonly type: string;
  readonly data: object;
  readonly metadata: EventMetadata;
  readonly prev_hash: string;
  readonly hash: string;
}

export const COLUMNS = 'stream, version, xid, position, type, data, metadata, prev_hash, hash';

export const recordedOf = (row: EventRow): RecordedEvent => ({
  stream: row.stream,
  version: row.version,
  position: positionOf({ major: row.xid, minor: row.position }),
  type: row.type,
  data: row.data,
  metadata: row.metadata,
  prevHash: row.prev_hash as Digest,
  hash: digest(row.hash),
});
