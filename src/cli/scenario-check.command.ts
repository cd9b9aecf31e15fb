import { readFile } from 'node:fs/promises';
import { ScenarioPlayer } from '../training/scenarios/index.js';
import { type Command, CommandFailure, UsageError } from './command.js';
import { optionsOf } from './options.js';
import { withApp } from './with-app.js';

const CHECK = '00000000-0000-4000-8000-000000000000';

/** Tries an authored scenario on the rules and says what is wrong at which line; stores nothing. */
export const scenarioCheckCommand: Command = {
  name: 'scenario:check',
  summary: '按规则校验一个情景脚本，逐行指出错误',
  usage: '<文件.yaml>',
  run: async (context) => {
    const [file, ...more] = optionsOf(context.args, {}).positionals;
    if (file === undefined || more.length > 0) throw new UsageError('请给出一个情景脚本文件。');
    const text = await readFile(file, 'utf8').catch(() => {
      throw new CommandFailure(`读不到文件 ${file}。`);
    });
    await withApp(context, async (app) => {
      const { title, faults, steps } = await app.get(ScenarioPlayer).check(text, CHECK);
      for (const { line, column, code, message, basis } of faults)
        context.terminal.say(`${file}:${line}:${column} ${message}${basis === undefined ? '' : `（${basis}）`} [${code}]`);
      if (faults.length > 0) throw new CommandFailure(`情景脚本有 ${faults.length} 处错误。`);
      context.terminal.say(`「${title ?? file}」共 ${steps} 步，符合规则。`);
    });
  },
};
