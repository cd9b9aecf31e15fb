import type { Environment } from '../config.js';
import type { Terminal } from '../start/terminal.js';

export interface CommandContext {
  /** Words after the name of the command. */
  readonly args: readonly string[];
  readonly env: Environment;
  readonly terminal: Terminal;
  /** The first line of standard input. */
  readonly readLine: () => Promise<string>;
}

/** One command of `npm run jieli -- <name>`. */
export interface Command {
  readonly name: string;
  /** One line in Chinese for the list of commands. */
  readonly summary: string;
  /** How it is called, after its name. */
  readonly usage: string;
  /** Throws {@link UsageError} for words it does not understand; StartFailure and ConfigError are shown as sentences. */
  run(context: CommandContext): Promise<void>;
}

/** The command was called in a way it does not understand; the sentence is in Chinese. Exit code 2. */
export class UsageError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'UsageError';
  }
}

/** The command understood and cannot do it; the sentence is in Chinese. Exit code 1. */
export class CommandFailure extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'CommandFailure';
  }
}
