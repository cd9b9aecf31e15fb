import { type RecordedEvent, factOf } from '../../kernel/event.js';
import type { OrganId } from '../../kernel/ids.js';
import { type CaseEvent, type CaseFile, evolve, unopened } from '../../case-file/index.js';
import { addresseesOf } from '../view/addressees.js';

type Events = readonly RecordedEvent<CaseEvent>[];

/** Events between two states that are kept. */
const APART = 64;

/** What an event left in the lanes: who holds the case after it (undefined before its opening), and to whom it pointed. */
export interface Passage {
  readonly responsible: OrganId | undefined;
  readonly addressees: readonly OrganId[];
}

/** A history as far as it was folded: `states[i]` is the file after `i * APART` events, `passages` are those of all events before the last of them. */
interface Folded {
  readonly states: CaseFile[];
  readonly passages: Passage[];
}

/** As long as the history itself: whoever drops it drops its states. */
const known = new WeakMap<Events, Folded>();

const fold = (from: CaseFile, events: Events, passages?: Passage[]): CaseFile =>
  events.reduce((before, record) => {
    const event = factOf(record);
    const file = evolve(before, event);
    passages?.push({ responsible: file.opened ? file.responsible : undefined, addressees: addresseesOf(event, file) });
    return file;
  }, from);

/** The states of the first `blocks * APART` events, made when they are first asked for. */
const foldedTo = (events: Events, blocks: number): Folded => {
  const folded = known.get(events) ?? { states: [unopened], passages: [] };
  known.set(events, folded);
  const { states, passages } = folded;
  while (states.length <= blocks) {
    const done = (states.length - 1) * APART;
    states.push(fold(states.at(-1) ?? unopened, events.slice(done, done + APART), passages));
  }
  return folded;
};

const blocksIn = (count: number): number => Math.floor(count / APART);

/** The file after the first `count` events; of a history that was asked before, at most 64 events are folded. */
export const stateAfter = (events: Events, count: number): CaseFile => {
  if (events.length <= APART) return fold(unopened, events.slice(0, count));
  const blocks = blocksIn(Math.max(0, Math.min(count, events.length)));
  return fold(foldedTo(events, blocks).states[blocks] ?? unopened, events.slice(blocks * APART, count));
};

/** Of every event, in the order of the record. A history that was folded before is not folded again for them. */
export const passagesOf = (events: Events): readonly Passage[] => {
  const blocks = blocksIn(events.length);
  const { states, passages } = foldedTo(events, blocks);
  const rest: Passage[] = [];
  fold(states[blocks] ?? unopened, events.slice(blocks * APART), rest);
  return [...passages.slice(0, blocks * APART), ...rest];
};

/** The states of a history are those of the longer one too. */
export const continued = (before: Events, after: Events): void => {
  const blocks = blocksIn(before.length);
  const { states, passages } = foldedTo(before, 0);
  const kept = Math.min(blocks, states.length - 1);
  known.set(after, { states: states.slice(0, kept + 1), passages: passages.slice(0, kept * APART) });
};
