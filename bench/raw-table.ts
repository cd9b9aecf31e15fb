import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { sampleEvent } from './sample-file.js';

const COLUMNS = 'stream, version, event_id, type, data, metadata, prev_hash, hash, recorded_at';
const INSERT = `INSERT INTO raw_events (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const SELECT = `SELECT ${COLUMNS}, xid, position FROM raw_events WHERE stream = $1 ORDER BY version`;

/** The same columns, defaults, constraints and indexes as the record. */
export const CREATE_RAW_TABLE = 'CREATE TABLE raw_events (LIKE events INCLUDING ALL)';
export const GRANT_RAW_TABLE = 'GRANT SELECT, INSERT ON raw_events TO jieli_app';

const { type, data, metadata } = sampleEvent();
const constant = [type, JSON.stringify(data), JSON.stringify(metadata), '0'.repeat(64), 'f'.repeat(64), metadata.recordedAt];

/** One prepared one-row INSERT: nothing is computed, checked or guarded but what the table itself asks for. */
export const rawInsert = (pool: Pool, stream: string, version: number): Promise<unknown> =>
  pool.query({ name: 'raw-insert', text: INSERT, values: [stream, version, randomUUID(), ...constant] });

/** One prepared SELECT of a whole stream. */
export const rawSelect = (pool: Pool, stream: string): Promise<unknown> =>
  pool.query({ name: 'raw-select', text: SELECT, values: [stream] });
