import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { type CommitDecision, type ExpectedRevision, checkCommit } from './commit-check.js';
import { type LogPosition, compare, placeOf } from './position.js';
import { type PeerRecord, type ProposedEvent, extentOf } from './record.js';

export interface PeerLogOptions {
  /** Position of the first record; beyond 2^53 it shows who keeps positions in a JavaScript number. */
  readonly startsAt?: bigint;
  /** What is already there. */
  readonly records?: readonly PeerRecord[];
  /** Is told of the records of every append before anybody can read them. */
  readonly keep?: (records: readonly PeerRecord[]) => void;
}

/** What the nodes have on disk: one log of all records, which outlives the nodes that read and write it. */
export class PeerLog {
  readonly #records: PeerRecord[] = [];
  readonly #streams = new Map<string, PeerRecord[]>();
  readonly #byId = new Map<string, PeerRecord>();
  readonly #growth = new EventEmitter().setMaxListeners(0);
  readonly #keep: (records: readonly PeerRecord[]) => void;
  #end: bigint;

  constructor({ startsAt = 4_096n, records = [], keep = () => undefined }: PeerLogOptions = {}) {
    this.#end = startsAt;
    this.#keep = keep;
    for (const record of records) this.#add(record);
  }

  get records(): readonly PeerRecord[] {
    return this.#records;
  }

  /** Where the next record will begin. */
  get end(): bigint {
    return this.#end;
  }

  /** Records of one stream in order; empty when it does not exist. */
  stream(name: string): readonly PeerRecord[] {
    return this.#streams.get(name) ?? [];
  }

  check(stream: string, events: readonly ProposedEvent[], expected: ExpectedRevision): CommitDecision {
    const ids = events.map(({ id }) => id);
    return checkCommit(this.stream(stream), ids, expected, (id) => {
      const record = this.#byId.get(id);
      return record?.stream === stream ? record : undefined;
    });
  }

  /** Stores the events at the end of the stream, whatever is there. */
  append(stream: string, events: readonly ProposedEvent[]): readonly PeerRecord[] {
    const [first, created] = [this.stream(stream).length, Date.now()];
    let position = this.#end;
    const records = events.map((event, index) => {
      const record = { ...event, stream, revision: first + index, position, created };
      position += extentOf(stream, event);
      return record;
    });
    this.#keep(records);
    for (const record of records) this.#add(record);
    this.#growth.emit('grown');
    return records;
  }

  /** Stores one event that no client of the tests wrote: of the server itself, or of another application. */
  write(stream: string, type: string, data: unknown = {}, metadata?: unknown): PeerRecord {
    const bytes = (value: unknown): Uint8Array => Buffer.from(value === undefined ? '' : JSON.stringify(value));
    const [record] = this.append(stream, [{ id: randomUUID(), type, isJson: true, data: bytes(data), metadata: bytes(metadata) }]);
    if (record === undefined) throw new Error('one event gives one record');
    return record;
  }

  #add(record: PeerRecord): void {
    const stream = this.#streams.get(record.stream) ?? [];
    stream.push(record);
    this.#streams.set(record.stream, stream);
    this.#records.push(record);
    this.#byId.set(record.id, record);
    this.#end = record.position + extentOf(record.stream, record);
  }

  /** Index of the first record that is not before `position`; the number of records when there is none. */
  indexFrom(position: LogPosition): number {
    let [low, high] = [0, this.#records.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const record = this.#records[middle];
      if (record !== undefined && compare(placeOf(record), position) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether a reader can begin there: between two records, at either end, or beyond. */
  isBoundary({ commit }: LogPosition): boolean {
    const first = this.#records[0];
    if (first === undefined || commit <= 0n || commit >= this.#end) return true;
    return this.#records[this.indexFrom({ commit, prepare: 0n })]?.position === commit;
  }

  /** Resolves at the next append; rejects when aborted. */
  async grows(signal: AbortSignal): Promise<void> {
    await once(this.#growth, 'grown', { signal });
  }
}
