import type { Decider } from '../../src/kernel/decider.js';
import type { Event } from '../../src/kernel/event.js';
import { Rejection } from '../../src/kernel/rejection.js';

/** Reads as a sentence: `given(history).when(command).then(events)`. */
export const specificationFor = <State, Command, Fact extends Event, History extends Event>(
  decider: Decider<State, Command, Fact, History>,
) => {
  const given = (...history: readonly History[]) => ({
    when: (command: Command) => {
      const state = history.reduce(decider.evolve, decider.initial);
      const decide = (): readonly Fact[] => decider.decide(command, state);
      return {
        then: (...expected: readonly Event[]) => expect(decide()).toEqual(expected),
        thenTypes: (...types: readonly string[]) => expect(decide().map(({ type }) => type)).toEqual(types),
        thenNothing: () => expect(decide()).toEqual([]),
        thenRejected: (code: string, legalBasis?: string) => {
          const refusal = refusalOf(decide);
          expect(refusal?.code).toBe(code);
          if (legalBasis !== undefined) expect(refusal?.legalBasis).toBe(legalBasis);
        },
        events: decide,
      };
    },
  });
  return { given };
};

const refusalOf = (act: () => unknown): Rejection | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
};
