import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './command.js';

type Declared = NonNullable<ParseArgsConfig['options']>;

/** Options `--name value` and words of a command. Throws {@link UsageError} in Chinese for what was not declared. */
export const optionsOf = <Options extends Declared>(args: readonly string[], options: Options) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(sentenceOf(error));
  }
};

const sentenceOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : '';
  const option = /'(-{1,2}[^' ]+)/.exec(message)?.[1] ?? '';
  return message.includes('argument missing') || message.includes('ambiguous') ? `选项 ${option} 缺少值。` : `不认识的选项 ${option}。`;
};
