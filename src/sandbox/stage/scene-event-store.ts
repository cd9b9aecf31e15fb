import type { RecordedEvent } from '../../kernel/event.js';
import { type Position, type RecordId, type StreamName, recordId } from '../../kernel/ids.js';
import { type Appended, EventStore, type NewEvent, START, type StreamHead } from '../../event-store/index.js';
import { currentScene } from './running-scene.js';

const NO_RECORD = recordId('00000000-0000-0000-0000-000000000000');

/** The record as the stage knows it: the streams of the act that is being played, and nothing besides. */
export class SceneEventStore extends EventStore {
  override identify(): Promise<RecordId> {
    return Promise.resolve(NO_RECORD);
  }

  override rename(): Promise<void> {
    return Promise.reject(new Error('a sandbox has no record to rename'));
  }

  override read(stream: StreamName, from = 1): Promise<readonly RecordedEvent[]> {
    return Promise.resolve(
      currentScene()
        .store.read(stream)
        .slice(from - 1),
    );
  }

  override readBackwards(stream: StreamName, limit: number): Promise<readonly RecordedEvent[]> {
    return Promise.resolve(currentScene().store.read(stream).slice(-limit).reverse());
  }

  override append(stream: StreamName, events: readonly NewEvent[], expected: StreamHead): Promise<Appended> {
    return new Promise((resolve) => {
      const last = currentScene().store.append(stream, events, expected).at(-1);
      if (last === undefined) throw new RangeError('nothing was appended');
      resolve({ head: { version: last.version, hash: last.hash }, position: last.position });
    });
  }

  override readAll(): Promise<readonly RecordedEvent[]> {
    return Promise.resolve([]);
  }

  override end(): Promise<Position> {
    return Promise.resolve(START);
  }

  /** Nobody follows what is only played. */
  override subscribe(): AsyncIterable<readonly RecordedEvent[]> {
    throw new Error('nothing follows a sandbox');
  }

  override close(): Promise<void> {
    return Promise.resolve();
  }
}
