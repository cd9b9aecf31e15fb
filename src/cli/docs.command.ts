import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROCESS_PAGES } from '../process-pages/index.js';
import type { Command } from './command.js';
import { optionsOf } from './options.js';

export const docsCommand: Command = {
  name: 'docs',
  summary: '由代码生成流程说明页 docs/processes',
  usage: '[文件夹]',
  run: async ({ args, terminal }) => {
    const [folder = join('docs', 'processes')] = optionsOf(args, {}).positionals;
    await mkdir(folder, { recursive: true });
    for (const [name, page] of Object.entries(PROCESS_PAGES)) {
      await writeFile(join(folder, name), page());
      terminal.say(join(folder, name));
    }
  },
};
