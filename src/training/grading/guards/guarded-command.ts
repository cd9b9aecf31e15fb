import type { Actor, Role } from '../../../kernel/actor.js';
import type { OpenCommand } from '../../../kernel/open-command.js';
import type { CaseEvent, OpenFile } from '../../../case-file/index.js';

/** A command of a file with the very guard that its decision uses, also where the screens pass over it in silence. */
export interface GuardedCommand {
  readonly verb: string;
  readonly scope: OpenCommand['scope'];
  readonly chinese: string;
  readonly roles: readonly Role[];
  /** Types of which at least one stands in the stream once it is taken. */
  readonly events: readonly CaseEvent['type'][];
  /** Whether it is taken in a handoff, consultation, dispute, criminal transfer or supervision that exists. */
  readonly inSubject: boolean;
  /** Throws Rejection where production would. `subject` is empty for a command outside one. */
  readonly guard: (file: OpenFile, subject: string, actor: Actor) => void;
}
