import { DataSource } from 'typeorm';
import { importFromCommandLine } from '../jurisdiction/index.js';
import { type Command, CommandFailure, UsageError } from './command.js';
import { optionsOf } from './options.js';
import { withApp } from './with-app.js';

export const importCatalogueCommand: Command = {
  name: 'import-catalogue',
  summary: '从 Excel 导入权责清单；--dry-run 只检查不写入',
  usage: '<文件.xlsx> [--dry-run]',
  run: async (context) => {
    const { positionals, values } = optionsOf(context.args, { 'dry-run': { type: 'boolean' } });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new UsageError('请给出一个 xlsx 文件。');
    const done = await withApp(context, (app) =>
      importFromCommandLine(app.get(DataSource), { path, dryRun: values['dry-run'] === true, out: process.stdout }),
    );
    if (!done) throw new CommandFailure('没有导入。');
  },
};
