import type { RecordedEvent } from '../../kernel/event.js';
import type { Position } from '../../kernel/ids.js';
import { hashOf } from '../chain.js';
import { type EventStore, START } from '../event-store.js';
import { allOf, isSame, sideBySide } from './side-by-side.js';

/** The two records cannot become the same by copying, or what is to be copied was changed after it was stored. */
export class CopyFault extends Error {
  constructor(
    readonly reason: 'another-record' | 'diverged' | 'chain-broken' | 'incomplete',
    readonly event?: RecordedEvent,
  ) {
    super(`cannot copy: ${reason}${event === undefined ? '' : ` at version ${event.version} of ${event.stream}`}`);
    this.name = 'CopyFault';
  }
}

export interface Copying {
  readonly source: EventStore;
  readonly target: EventStore;
  /** Is told how many events are in the target now. */
  readonly onProgress?: (events: number) => void;
}

/**
 * Brings into the target what it lacks of the source, in the same order and under the same record id. A copy that was cut
 * off goes on where it stopped; a complete one changes nothing. Throws {@link CopyFault} before anything false is written.
 */
export const copyRecord = async ({ source, target, onProgress = () => undefined }: Copying): Promise<void> => {
  await shareIdentity(source, target);
  const { events, reached } = await alreadyCopied(source, target);
  let copied = events;
  onProgress(copied);
  for await (const run of runsOf(allOf(source, reached))) {
    await append(target, run);
    copied += run.length;
    onProgress(copied);
  }
};

/** Of the whole record; reads it where the engine cannot tell. */
export const countEvents = async (store: EventStore): Promise<number> => {
  const size = await store.size();
  if (size !== undefined) return size;
  let events = 0;
  for await (const event of allOf(store)) events += Number(event.version > 0);
  return events;
};

const shareIdentity = async (source: EventStore, target: EventStore): Promise<void> => {
  const id = await source.identify();
  if ((await target.identify(id)) === id) return;
  if ((await target.end()) !== START) throw new CopyFault('another-record');
  await target.rename(id);
};

/** How many events both begin with, and where the source is then. */
const alreadyCopied = async (source: EventStore, target: EventStore): Promise<{ readonly events: number; readonly reached: Position }> => {
  let [events, reached] = [0, START];
  for await (const [from, to] of sideBySide(source, target)) {
    if (to === undefined) break;
    if (from === undefined || !isSame(from, to)) throw new CopyFault('diverged', to);
    events += 1;
    reached = from.position;
  }
  return { events, reached };
};

const LONGEST_RUN = 100;
const LARGEST_RUN = 256 * 1024;

/** Events that follow one another in one stream go together. */
async function* runsOf(events: AsyncIterable<RecordedEvent>): AsyncGenerator<readonly [RecordedEvent, ...RecordedEvent[]]> {
  let run: [RecordedEvent, ...RecordedEvent[]] | undefined;
  let size = 0;
  for await (const event of events) {
    const bytes = JSON.stringify(event).length;
    if (run !== undefined && (run[0].stream !== event.stream || run.length >= LONGEST_RUN || size + bytes > LARGEST_RUN)) {
      yield run;
      run = undefined;
    }
    if (run === undefined) [run, size] = [[event], bytes];
    else {
      run.push(event);
      size += bytes;
    }
  }
  if (run !== undefined) yield run;
}

const append = async (target: EventStore, run: readonly [RecordedEvent, ...RecordedEvent[]]): Promise<void> => {
  const [first] = run;
  const broken = run.find((event) => hashOf(event) !== event.hash);
  if (broken !== undefined) throw new CopyFault('chain-broken', broken);
  const { head } = await target.append(first.stream, run, { version: first.version - 1, hash: first.prevHash });
  if (head.hash !== run.at(-1)?.hash) throw new CopyFault('chain-broken', first);
};
