import { CommandFailure } from './command.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** npm passes on the signal that the terminal has sent already. */
const SAME_KEY_MS = 1_000;
const INTERRUPTED = 130;

/**
 * Runs work that ends by itself when its signal is aborted, which Ctrl-C does; pressed again, it ends the process at once.
 * Work that was ended throws {@link CommandFailure} with the sentence.
 */
export const untilInterrupted = async <Result>(sentence: string, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> => {
  const interrupted = new AbortController();
  let at = 0;
  const interrupt = (): void => {
    if (!interrupted.signal.aborted) at = performance.now();
    else if (performance.now() - at > SAME_KEY_MS) process.exit(INTERRUPTED);
    interrupted.abort();
  };
  SIGNALS.forEach((name) => process.on(name, interrupt));
  try {
    return await work(interrupted.signal);
  } catch (error) {
    throw interrupted.signal.aborted ? new CommandFailure(sentence) : error;
  } finally {
    SIGNALS.forEach((name) => process.off(name, interrupt));
  }
};
