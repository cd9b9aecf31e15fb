import type { LocalDate } from '../../../kernel/time.js';

/** A clock that an act ended, in time or not. */
export interface EndedClock {
  readonly name: string;
  readonly rule: string;
  readonly lastDay: LocalDate;
  readonly late: boolean;
}

/** One event of the real history, in words. */
export interface Happening {
  readonly version: number;
  readonly on: LocalDate;
  /** Name; empty for what nobody did, such as a missed due date. */
  readonly organ: string;
  readonly text: string;
  readonly rules: readonly string[];
  readonly clocks: readonly EndedClock[];
}

/** A clock that the organ has to keep at the moment of the decision. */
export interface RunningClock {
  readonly name: string;
  readonly rule: string;
  readonly lastDay: LocalDate;
  readonly over: boolean;
}
