import type { Command } from '../../src/cli/command.js';
import { dispatch } from '../../src/cli/dispatch.js';
import type { Environment } from '../../src/config.js';

/** A command as the command line runs it, in this process: what it answered and said. */
export const runCommand = async (commands: readonly Command[], words: readonly string[], env: Environment, input = '') => {
  const [said, complained]: [string[], string[]] = [[], []];
  const terminal = { say: (line: string) => void said.push(line), complain: (line: string) => void complained.push(line) };
  const code = await dispatch(commands, words, { env, terminal, readLine: () => Promise.resolve(input) });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
};
