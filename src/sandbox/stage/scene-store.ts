import type { RecordedEvent } from '../../kernel/event.js';
import type { StreamName } from '../../kernel/ids.js';
import { type NewEvent, type StreamHead, VersionConflict, positionOf, prepareAppend } from '../../event-store/index.js';

/** The streams of one act. They begin with the history that was handed in and are gone with the act. */
export class SceneStore {
  readonly #streams = new Map<StreamName, readonly RecordedEvent[]>();

  constructor(stream: StreamName, history: readonly RecordedEvent[]) {
    this.#streams.set(stream, history);
  }

  read(stream: StreamName): readonly RecordedEvent[] {
    return this.#streams.get(stream) ?? [];
  }

  /** Throws {@link VersionConflict} like every other store. */
  append(stream: StreamName, events: readonly NewEvent[], expected: StreamHead): readonly RecordedEvent[] {
    const known = this.read(stream);
    const head = known.at(-1);
    if ((head?.version ?? 0) !== expected.version || (head !== undefined && head.hash !== expected.hash)) {
      throw new VersionConflict(stream, expected.version);
    }
    const added = prepareAppend(stream, events, expected).map((event) => ({
      ...event,
      stream,
      position: positionOf({ major: '0', minor: String(event.version) }),
    }));
    this.#streams.set(stream, [...known, ...added]);
    return added;
  }
}
