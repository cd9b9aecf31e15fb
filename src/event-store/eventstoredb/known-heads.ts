import type { RecordedEvent } from '../../kernel/event.js';
import type { Digest, StreamName } from '../../kernel/ids.js';
import type { StreamHead } from '../event-store.js';

const MOST = 5_000;

/** Hashes of events that were read or written here lately. They never change, so that they need not be looked up again. */
export class KnownHeads {
  readonly #hashes = new Map<string, Digest>();

  remember(event: Pick<RecordedEvent, 'stream' | 'version' | 'hash'> | undefined): void {
    if (event === undefined) return;
    this.#hashes.set(keyOf(event.stream, event.version), event.hash);
    if (this.#hashes.size <= MOST) return;
    for (const oldest of this.#hashes.keys()) {
      this.#hashes.delete(oldest);
      break;
    }
  }

  /** Undefined when the event is not remembered. */
  holds(stream: StreamName, { version, hash }: StreamHead): boolean | undefined {
    const known = this.#hashes.get(keyOf(stream, version));
    return known === undefined ? undefined : known === hash;
  }
}

const keyOf = (stream: StreamName, version: number): string => `${version}@${stream}`;
