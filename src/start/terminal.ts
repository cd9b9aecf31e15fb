/** Where whoever starts the application reads how far it is. */
export interface Terminal {
  /** A line of progress, in Chinese. */
  say(line: string): void;
  /** A line about why it cannot go on, in Chinese. */
  complain(line: string): void;
}

export const processTerminal: Terminal = {
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
};
