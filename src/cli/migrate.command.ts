import { migrate } from '../database/index.js';
import type { Command } from './command.js';
import { optionsOf } from './options.js';
import { withDatabase } from './with-app.js';

export const migrateCommand: Command = {
  name: 'migrate',
  summary: '更新数据库结构（启动时也会自动进行）',
  usage: '',
  run: async (context) => {
    optionsOf(context.args, {});
    const { ran } = await withDatabase(context, ({ ownerUrl, appUrl }) => migrate(ownerUrl, appUrl));
    ran.forEach((name) => context.terminal.say(name));
    context.terminal.say(ran.length === 0 ? '数据库结构已是最新。' : `已更新 ${ran.length} 项。`);
  },
};
