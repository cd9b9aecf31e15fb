/** An event as a client proposes it. */
export interface ProposedEvent {
  readonly id: string;
  readonly type: string;
  readonly isJson: boolean;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** An event as it lies in the log. */
export interface PeerRecord extends ProposedEvent {
  readonly position: bigint;
  readonly stream: string;
  /** Counted from 0. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly created: number;
}

/** Bytes that count towards the limit of one append: type names as UTF-16, data and metadata as they are. */
export const sizeOf = ({ type, data, metadata }: ProposedEvent): number => type.length * 2 + data.length + metadata.length;

/** Bytes of everything else in a record, so that positions grow as in a log of records. */
const OVERHEAD = 62;

/** Bytes that the record takes in the log: the next one begins so much later. */
export const extentOf = (stream: string, event: ProposedEvent): bigint =>
  BigInt(OVERHEAD + Buffer.byteLength(stream, 'utf8') + sizeOf(event));
