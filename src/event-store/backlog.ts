import type { RecordedEvent } from '../kernel/event.js';
import type { Position } from '../kernel/ids.js';
import type { Instant } from '../kernel/time.js';
import { type EventStore, START } from './event-store.js';

const SAMPLE = 100;
const PAGE = 1_000;
const MOST_PAGES = 10;

/** What a follower of the record has yet to do. */
export interface Waiting {
  /** Events that it handles and has not taken yet, as far as they were counted. */
  readonly behind: number;
  /** There may be more than were counted. */
  readonly more: boolean;
  /** When the oldest of them was recorded. */
  readonly waitingSince: Instant | undefined;
}

/** What no reader is shown yet: read once for the backlogs of all followers, and before them. */
export const unshownIn = (store: EventStore): Promise<readonly RecordedEvent[]> => store.unshown(SAMPLE);

/**
 * Counts what waits for a follower behind its checkpoint, also what the record does not show anybody yet. Events that it does not handle pass by and do not make it late:
 * their place is kept rarely, and not at all for the last of them. What was once seen to pass by is not read again, so
 * that a question costs little however far a checkpoint of them is behind.
 */
export class Backlog {
  #asked: Position = START;
  #passed: Position = START;

  constructor(
    private readonly store: EventStore,
    private readonly handles: readonly string[],
  ) {}

  /** `unshown` was read before, by {@link unshownIn}: what is shown since is read here. */
  async after(reached: Position, unshown: readonly RecordedEvent[]): Promise<Waiting> {
    if (reached < this.#asked) this.#passed = reached; // it was set back, and takes them again
    this.#asked = reached;
    let from = reached > this.#passed ? reached : this.#passed;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const limit = page === 0 ? SAMPLE : PAGE;
      const events = await this.store.readAll(from, limit);
      const first = events.findIndex(({ type }) => this.handles.includes(type));
      if (first === 0) return this.#sampleOf(events.slice(0, SAMPLE));
      from = events.at(first < 0 ? -1 : first - 1)?.position ?? from;
      if (reached === this.#asked && from > this.#passed) this.#passed = from;
      if (first < 0 && events.length < limit) break;
    }
    return this.#sampleOf(unshown);
  }

  #sampleOf(events: readonly RecordedEvent[]): Waiting {
    const waiting = events.filter(({ type }) => this.handles.includes(type));
    return { behind: waiting.length, more: waiting.length > 0 && events.length === SAMPLE, waitingSince: waiting[0]?.metadata.recordedAt };
  }
}
