import { existsSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { PeerLog, type PeerLogOptions } from './peer-log.js';
import type { PeerRecord } from './record.js';

/** A record as it is written: bytes in base64, and the position as text, for JSON knows no such numbers. */
interface WrittenRecord extends Omit<PeerRecord, 'data' | 'metadata' | 'position'> {
  readonly data: string;
  readonly metadata: string;
  readonly position: string;
}

/** A log kept in a file, one line for each append; the file is read when it exists. For one process at a time. */
export const openLogFile = (path: string, options: Omit<PeerLogOptions, 'records' | 'keep'> = {}): PeerLog => {
  const whole = existsSync(path) ? wholeLines(readFileSync(path)) : Buffer.alloc(0);
  const file = openSync(path, 'a');
  ftruncateSync(file, whole.length);
  return new PeerLog({ ...options, records: recordsIn(whole), keep: (records) => writeSync(file, lineOf(records)) });
};

/** Without a last line that was only half written when the process died: its append was never answered. */
const wholeLines = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.lastIndexOf('\n') + 1);

const lineOf = (records: readonly PeerRecord[]): string => `${JSON.stringify(records.map(written))}\n`;

const recordsIn = (lines: Buffer): readonly PeerRecord[] =>
  lines
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => (JSON.parse(line) as readonly WrittenRecord[]).map(read));

const written = (record: PeerRecord): WrittenRecord => ({
  ...record,
  data: Buffer.from(record.data).toString('base64'),
  metadata: Buffer.from(record.metadata).toString('base64'),
  position: record.position.toString(),
});

const read = (record: WrittenRecord): PeerRecord => ({
  ...record,
  data: Buffer.from(record.data, 'base64'),
  metadata: Buffer.from(record.metadata, 'base64'),
  position: BigInt(record.position),
});
