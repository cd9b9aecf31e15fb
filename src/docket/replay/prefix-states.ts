import { type RecordedEvent, factOf } from '../../kernel/event.js';
import { type CaseEvent, type CaseFile, evolve, unopened } from '../../case-file/index.js';

type Events = readonly RecordedEvent<CaseEvent>[];

/** Events between two states that are kept. */
const APART = 64;

/** States of a history at every 64th version, made when they are first asked for. `states[i]` is the one after `i * APART` events. */
interface Prefixes {
  readonly states: CaseFile[];
}

/** As long as the history itself: whoever drops it drops its states. */
const known = new WeakMap<Events, Prefixes>();

const prefixesOf = (events: Events): Prefixes => {
  const found = known.get(events) ?? { states: [unopened] };
  known.set(events, found);
  return found;
};

const folded = (from: CaseFile, events: Events): CaseFile => events.reduce((file, record) => evolve(file, factOf(record)), from);

/** The file after the first `count` events; of a history that was asked before, at most 64 events are folded. */
export const stateAfter = (events: Events, count: number): CaseFile => {
  if (events.length <= APART) return folded(unopened, events.slice(0, count));
  const { states } = prefixesOf(events);
  const wanted = Math.floor(Math.max(0, Math.min(count, events.length)) / APART);
  while (states.length <= wanted) {
    const done = (states.length - 1) * APART;
    states.push(folded(states.at(-1) ?? unopened, events.slice(done, done + APART)));
  }
  return folded(states[wanted] ?? unopened, events.slice(wanted * APART, count));
};

/** The states of a history are those of the longer one too. */
export const continued = (before: Events, after: Events): void => {
  const { states } = prefixesOf(before);
  known.set(after, { states: states.slice(0, Math.floor(before.length / APART) + 1) });
};
