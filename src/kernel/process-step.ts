import type { Role } from './actor.js';

/** A step of a process: what its guards ask for, and so what the page of the process says (docs/processes). */
export interface ProcessStep<Side extends string, State extends string, Fact extends string> {
  readonly chinese: string;
  /** Whose step it is. */
  readonly side: Side;
  readonly roles: readonly Role[];
  /** Empty for a step that begins a stream. */
  readonly from: readonly State[];
  readonly events: readonly Fact[];
  /** Codes with which the rules refuse it. */
  readonly refuses: readonly string[];
}
