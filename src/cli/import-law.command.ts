import { LawImports, importLawFromCommandLine } from '../law/index.js';
import { localDate } from '../kernel/time.js';
import { isLocalDate } from '../http/validators/local-date.js';
import { type Command, CommandFailure, UsageError } from './command.js';
import { optionsOf } from './options.js';
import { withApp } from './with-app.js';

export const importLawCommand: Command = {
  name: 'law:import',
  summary: '导入法规文本（Markdown 文件或者文件夹）；--dry-run 只检查不写入',
  usage: '<文件.md 或者文件夹> [--dry-run] [--in-force-from 2026-03-01] [--in-force-to 日期] [--reason 更正理由]',
  run: async (context) => {
    const { positionals, values } = optionsOf(context.args, {
      'dry-run': { type: 'boolean' },
      'in-force-from': { type: 'string' },
      'in-force-to': { type: 'string' },
      reason: { type: 'string' },
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new UsageError('请给出一个 Markdown 文件或者文件夹。');
    const [from, to] = [dayOf(values['in-force-from']), dayOf(values['in-force-to'])];
    const refused = await withApp(context, (app) =>
      importLawFromCommandLine(app.get(LawImports), {
        ...{ path, dryRun: values['dry-run'] === true, out: process.stdout },
        ...(from === undefined ? {} : { inForceFrom: from }),
        ...(to === undefined ? {} : { inForceTo: to }),
        ...(values.reason === undefined ? {} : { reason: values.reason }),
      }),
    );
    if (refused > 0) throw new CommandFailure(`有 ${refused} 个文件不能导入。`);
  },
};

const dayOf = (value: string | undefined) => {
  if (value === undefined) return undefined;
  if (!isLocalDate(value)) throw new UsageError('日期应写成 2026-03-01。');
  return localDate(value);
};
