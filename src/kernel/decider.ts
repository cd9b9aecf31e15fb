import type { Event } from './event.js';

/** A process as three pure parts: where it begins, what a command leads to, what an event changes. */
export interface Decider<State, Command, Fact extends Event, Input extends Fact = Fact> {
  readonly initial: State;
  /** Throws {@link Rejection} when a rule says no; returns `[]` when the outcome already holds. */
  readonly decide: (command: Command, state: State) => readonly Fact[];
  /** Total: folds every event that was ever stored, in any prefix. */
  readonly evolve: (state: State, event: Input) => State;
}
