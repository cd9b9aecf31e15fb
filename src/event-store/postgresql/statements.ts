import { COLUMNS } from './event-row.js';

/** Named, so that each connection plans it once. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

const INSERT = 'INSERT INTO events (stream, version, event_id, type, data, metadata, prev_hash, hash, recorded_at)';

/**
 * The stream must hold the event on which the first new one builds; that nothing stands behind it is for the primary key
 * to say. Both in the statement that inserts, so that one round trip decides and stores.
 */
const AT_HEAD = '$2 = 1 OR EXISTS (SELECT FROM events WHERE stream = $1 AND version = $2 - 1 AND hash = $7)';

export const APPEND_ONE: Statement = {
  name: 'jieli-append-one',
  text: `${INSERT}
    SELECT $1::text, $2::integer, $3::uuid, $4::text, $5::json, $6::json, $7::text, $8::text, $9::timestamptz WHERE ${AT_HEAD}
    RETURNING xid, position`,
};

const TYPES = ['text', 'integer', 'uuid', 'text', 'json', 'json', 'text', 'text', 'timestamptz'];

/**
 * One event each to a number of different streams. Those at whose head the stream does not end are left out, the others
 * stored. The scalar subquery is looked up per row; an EXISTS here might be planned as a scan of the whole record.
 */
export const appendEach = (count: number): Statement => {
  const row = (index: number): string => `(${TYPES.map((type, column) => `$${index * TYPES.length + column + 1}::${type}`).join(', ')})`;
  return {
    name: `jieli-append-each-${count}`,
    text: `${INSERT}
      SELECT * FROM (VALUES ${Array.from({ length: count }, (_, index) => row(index)).join(', ')})
          AS event (stream, version, event_id, type, data, metadata, prev_hash, hash, recorded_at)
       WHERE version = 1 OR (SELECT head.hash FROM events head WHERE head.stream = event.stream AND head.version = event.version - 1) = prev_hash
      RETURNING stream, xid, position`,
  };
};

export const APPEND_MANY: Statement = {
  name: 'jieli-append-many',
  text: `${INSERT}
    SELECT $1::text, $2::integer + n - 1, event_id, type, data, metadata, prev_hash, hash, recorded_at
      FROM ROWS FROM (unnest($3::uuid[]), unnest($4::text[]), unnest($5::json[]), unnest($6::json[]), unnest($8::text[]), unnest($9::text[]),
                      unnest($10::timestamptz[]))
           WITH ORDINALITY AS event (event_id, type, data, metadata, prev_hash, hash, recorded_at, n)
     WHERE ${AT_HEAD}
     ORDER BY n
    RETURNING xid, position`,
};

export const READ_STREAM: Statement = {
  name: 'jieli-read-stream',
  text: `SELECT ${COLUMNS} FROM events WHERE stream = $1 AND version >= $2 ORDER BY version`,
};

export const FIND_IDS: Statement = {
  name: 'jieli-find-ids',
  text: `SELECT stream, version, hash, xid, position FROM events WHERE event_id = ANY ($1::uuid[]) ORDER BY version`,
};

export const READ_BACKWARDS: Statement = {
  name: 'jieli-read-backwards',
  text: `SELECT ${COLUMNS} FROM events WHERE stream = $1 ORDER BY version DESC LIMIT $2`,
};

/** The oldest transaction that is still open, in the numbers of `events`. */
const HORIZON = `((SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint + xid_offset FROM event_epoch)::text)::xid8`;

/**
 * A transaction still open may yet commit events before those of younger ones, so nothing from it on is shown. Numbers of
 * transactions are compared as numbers: zero-padded text would be read as octal.
 */
export const READ_ALL: Statement = {
  name: 'jieli-read-all',
  text: `SELECT ${COLUMNS} FROM events
     WHERE (xid, position) > ($1::xid8, $2::bigint) AND xid < ${HORIZON}
     ORDER BY xid, position LIMIT $3`,
};

/** What {@link READ_ALL} does not show yet. */
export const READ_UNSHOWN: Statement = {
  name: 'jieli-read-unshown',
  text: `SELECT ${COLUMNS} FROM events WHERE xid >= ${HORIZON} ORDER BY xid, position LIMIT $1`,
};

/** Whether there are events that {@link READ_ALL} does not show yet. */
export const HELD_BACK: Statement = {
  name: 'jieli-held-back',
  text: `SELECT EXISTS (SELECT FROM events WHERE (xid, position) > ($1::xid8, $2::bigint)) AS waiting`,
};

/** Of the last event that {@link READ_ALL} shows. */
export const END: Statement = {
  name: 'jieli-end',
  text: `SELECT xid, position FROM events WHERE xid < ${HORIZON} ORDER BY xid DESC, position DESC LIMIT 1`,
};

/** The first name stands. */
export const NAME_RECORD: Statement = {
  name: 'jieli-name-record',
  text: `INSERT INTO record_identity (record_id) VALUES ($1) ON CONFLICT DO NOTHING`,
};

export const RENAME_RECORD: Statement = {
  name: 'jieli-rename-record',
  text: `UPDATE record_identity SET record_id = $1 WHERE NOT EXISTS (SELECT FROM events)`,
};

export const IDENTIFY: Statement = { name: 'jieli-identify', text: `SELECT record_id FROM record_identity` };

/** Counts entries of an index alone, without reading an event. */
export const COUNT: Statement = { name: 'jieli-count', text: 'SELECT count(*) AS events FROM events' };
