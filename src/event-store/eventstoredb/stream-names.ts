import { type StreamName, streamName } from '../../kernel/ids.js';

/**
 * The streams of one record on a server that others may use too. Names are storage:
 * `<namespace>.case-<uuid>` a stream of the record, `<namespace>-record` its id, `<namespace>-id-<uuid>` who has taken an event id.
 */
export class StreamNames {
  /** Of the record's own streams and of no others. */
  readonly prefix: string;
  readonly identity: string;

  constructor(private readonly namespace: string) {
    this.prefix = `${namespace}.`;
    this.identity = `${namespace}-record`;
  }

  of(stream: StreamName): string {
    return this.prefix + stream;
  }

  claimOf(eventId: string): string {
    return `${this.namespace}-id-${eventId.toLowerCase()}`;
  }

  /** Undefined for a stream that is not the record's. */
  ours(name: string): StreamName | undefined {
    return name.startsWith(this.prefix) ? streamName(name.slice(this.prefix.length)) : undefined;
  }
}
