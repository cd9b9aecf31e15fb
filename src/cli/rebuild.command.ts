import cliProgress from 'cli-progress';
import { Projector } from '../projections/index.js';
import { type Command, CommandFailure } from './command.js';
import { optionsOf } from './options.js';
import { withApp } from './with-app.js';

export const rebuildCommand: Command = {
  name: 'projections:rebuild',
  summary: '从记录重建列表（不影响正在使用的列表），不给名称则重建全部',
  usage: '[名称]',
  run: async (context) => {
    const { positionals } = optionsOf(context.args, {});
    await withApp(context, async (app) => {
      const projector = app.get(Projector);
      const known = (await projector.lag()).map(({ name }) => name);
      const unknown = positionals.find((name) => !known.includes(name));
      if (unknown !== undefined) throw new CommandFailure(`没有名为“${unknown}”的列表，可选：${known.join('、')}。`);
      for (const name of positionals.length === 0 ? known : positionals) {
        const bar = new cliProgress.SingleBar({ format: `${name} 已重放 {value} 条记录`, hideCursor: true });
        bar.start(0, 0);
        const done = await projector.rebuild(name, (events) => bar.update(events));
        bar.stop();
        context.terminal.say(done ? `${name} 已重建。` : `${name} 正由另一个进程重建。`);
      }
    });
  },
};
