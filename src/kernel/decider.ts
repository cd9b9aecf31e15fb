import type { Event } from './event.js';

/**
 * A process as three pure parts: where it begins, what a command leads to, what an event changes.
 * `Fact` is what it may add, `History` what it must be able to fold; a mechanism adds to a file that others write too.
 */
export interface Decider<State, Command, Fact extends Event, History extends Event = Fact> {
  readonly initial: State;
  /** Throws {@link Rejection} when a rule says no; returns `[]` when the outcome already holds. */
  readonly decide: (command: Command, state: State) => readonly Fact[];
  /** Total: folds every event that was ever stored, in any prefix. */
  readonly evolve: (state: State, event: History) => State;
}
