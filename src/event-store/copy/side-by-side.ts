import type { RecordedEvent } from '../../kernel/event.js';
import { type EventStore, START } from '../event-store.js';

const PAGE = 500;

/** All events of a record in their order. */
export async function* allOf(store: EventStore, after = START): AsyncGenerator<RecordedEvent> {
  for (let last = after; ;) {
    const page = await store.readAll(last, PAGE);
    yield* page;
    const end = page.at(-1);
    if (end === undefined) return;
    last = end.position;
  }
}

/** One event of each, undefined where one record has ended before the other. */
export type Pair = readonly [RecordedEvent | undefined, RecordedEvent | undefined];

/** Two records, event by event. */
export async function* sideBySide(one: EventStore, other: EventStore): AsyncGenerator<Pair> {
  const [ones, others] = [allOf(one), allOf(other)];
  for (;;) {
    const [a, b] = await Promise.all([ones.next(), others.next()]);
    const pair: Pair = [a.done === true ? undefined : a.value, b.done === true ? undefined : b.value];
    if (pair[0] === undefined && pair[1] === undefined) return;
    yield pair;
  }
}

/** The same event at the same place of the same stream: all that was stored of it goes into its hash. */
export const isSame = (a: RecordedEvent, b: RecordedEvent): boolean =>
  a.stream === b.stream && a.version === b.version && a.hash === b.hash && a.prevHash === b.prevHash;
