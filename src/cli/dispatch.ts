import { ConfigError } from '../config.js';
import { StartFailure } from '../database/index.js';
import { type Command, type CommandContext, CommandFailure, UsageError } from './command.js';

/** Runs the command named by the first word. Answers the exit code: 0 done, 1 could not, 2 not understood. */
export const dispatch = async (
  commands: readonly Command[],
  words: readonly string[],
  context: Omit<CommandContext, 'args'>,
): Promise<number> => {
  const [name, ...args] = words;
  const { terminal } = context;
  if (name === undefined || name === 'help' || name === '--help') {
    terminal.say(overview(commands));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    terminal.complain(`没有命令“${name}”。\n${overview(commands)}`);
    return 2;
  }
  if (args.includes('--help')) {
    terminal.say(`${command.summary}\n用法：${callOf(command)}`);
    return 0;
  }
  try {
    await command.run({ ...context, args });
    return 0;
  } catch (error) {
    return failed(error, command, context);
  }
};

const failed = (error: unknown, command: Command, { terminal }: Pick<CommandContext, 'terminal'>): number => {
  if (error instanceof UsageError) {
    terminal.complain(`${error.message}\n用法：${callOf(command)}`);
    return 2;
  }
  if (error instanceof CommandFailure || error instanceof StartFailure || error instanceof ConfigError) terminal.complain(error.message);
  else terminal.complain(`执行失败：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return 1;
};

const callOf = ({ name, usage }: Command): string => `npm run jieli -- ${name} ${usage}`.trimEnd();

const overview = (commands: readonly Command[]): string => {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return ['用法：npm run jieli -- <命令> [选项]', '命令：', ...lines, '在命令后加 --help 查看其选项。'].join('\n');
};
