import { isDeepStrictEqual } from 'node:util';
import type { Decider } from '../../src/kernel/decider.js';
import type { Event } from '../../src/kernel/event.js';
import type { ProcessStep } from '../../src/kernel/process-step.js';
import { Rejection } from '../../src/kernel/rejection.js';

/** One command that was put to a decider, and what became of it. */
export interface Put<State, Command, Fact> {
  readonly command: Command;
  readonly before: State;
  readonly events: readonly Fact[];
  readonly after: State;
  /** The code, where a rule said no. */
  readonly refused?: string;
}

/** Whoever changes what was handed to it is found out at once. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

const decided = <State, Command, Fact extends Event>(
  { decide }: Decider<State, Command, Fact>,
  command: Command,
  state: State,
): Pick<Put<State, Command, Fact>, 'events' | 'refused'> => {
  try {
    return { events: decide(command, state) };
  } catch (error) {
    if (error instanceof Rejection) return { events: [], refused: error.code };
    throw error;
  }
};

/** Puts one command after another, each made for the state that it meets. */
export const play = <Draw, State, Command, Fact extends Event>(
  decider: Decider<State, Command, Fact>,
  draws: readonly Draw[],
  commandOf: (draw: Draw, index: number, state: State) => Command,
  stored: readonly Fact[] = [],
): readonly Put<State, Command, Fact>[] => {
  let before = frozen(stored.reduce(decider.evolve, decider.initial));
  return draws.map((draw, index) => {
    const command = frozen(commandOf(draw, index, before));
    const said = decided(decider, command, before);
    const after = frozen(frozen(said.events).reduce(decider.evolve, before));
    const put = { command, before, after, ...said };
    before = after;
    return put;
  });
};

const copyOf = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** `expect` with a message is slow by the thousand; it is asked only where two things differ. */
const same = (is: unknown, should: unknown): void => {
  if (!isDeepStrictEqual(is, should)) expect(is).toStrictEqual(should);
};

/**
 * What holds for every decider: a refusal changes nothing, what is stored folds to the state that decided next, state and events are
 * plain data, the same command meets the same answer when it is put again to what was stored, and without its beginning a history
 * is nothing.
 */
export const keepsTheLaws = <State, Command, Fact extends Event>(
  decider: Decider<State, Command, Fact>,
  puts: readonly Put<State, Command, Fact>[],
  stored: readonly Fact[] = [],
): void => {
  const { initial, evolve } = decider;
  const asRead = { state: copyOf(stored).reduce(evolve, initial), headless: initial, begun: stored.length > 0 };
  same(stored.slice(1).reduce(evolve, initial), initial);
  for (const { command, before, events, after, refused } of puts) {
    same(asRead.state, before);
    same(decided(decider, command, asRead.state), refused === undefined ? { events } : { events, refused });
    if (refused !== undefined) same(after, before);
    if (events.length === 0) continue;
    const read = copyOf(events);
    asRead.state = read.reduce(evolve, asRead.state);
    asRead.headless = (asRead.begun ? read : read.slice(1)).reduce(evolve, asRead.headless);
    asRead.begun = true;
    same(copyOf(after), after);
    same(asRead.headless, initial);
  }
  const last = puts.at(-1);
  if (last !== undefined) same(asRead.state, last.after);
};

type Steps<Type extends string> = Readonly<Record<Type, ProcessStep<string, string, string>>>;

/** The table of a process says all that happened: no other event, no other refusal, from no other state. */
export const keepsTheTable = <State, Command extends { readonly type: string }, Fact extends Event>(
  steps: Steps<Command['type']>,
  stateOf: (state: State, command: Command) => string | undefined,
  puts: readonly Put<State, Command, Fact>[],
): void => {
  for (const { command, before, events, refused } of puts) {
    const { from, events: may, refuses }: ProcessStep<string, string, string> = steps[command.type as Command['type']];
    if (refused !== undefined && !refuses.includes(refused)) expect({ [command.type]: refuses }).toEqual({ [command.type]: refused });
    const others = events.map(({ type }) => type).filter((type) => !may.includes(type));
    if (others.length > 0) expect({ [command.type]: others }).toEqual({ [command.type]: may });
    const state = stateOf(before, command);
    if (events.length > 0 && (state === undefined ? from.length > 0 : !from.includes(state)))
      expect({ [command.type]: from }).toEqual({ [command.type]: state });
  }
};

/** Lines of the table that never came up, as `Command event` and `Command code`: none, or the table says too much. */
export const neverSeen = <Type extends string>(
  steps: Steps<Type>,
  histories: readonly (readonly Put<unknown, { readonly type: Type }, Event>[])[],
): readonly string[] => {
  const seen = new Set(
    histories.flatMap((puts) =>
      puts.flatMap(({ command: { type }, events, refused }) => [
        ...events.map((event) => `${type} ${event.type}`),
        ...(refused === undefined ? [] : [`${type} ${refused}`]),
      ]),
    ),
  );
  return Object.entries<ProcessStep<string, string, string>>(steps)
    .flatMap(([type, { events, refuses }]) => [...events, ...refuses].map((what) => `${type} ${what}`))
    .filter((line) => !seen.has(line));
};
