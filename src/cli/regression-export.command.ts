import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { Rejection } from '../kernel/rejection.js';
import { materialId } from '../kernel/ids.js';
import { wordingOf } from '../http/wording/catalogue.js';
import { Recorder } from '../regression/index.js';
import { Materials, copiedOf, refuseUnreleased } from '../training/materials/index.js';
import { type Command, CommandFailure, UsageError } from './command.js';
import { optionsOf } from './options.js';
import { withApp } from './with-app.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Writes a released copy with the verdicts of the present rules; nothing that was not signed leaves the house. */
export const regressionExportCommand: Command = {
  name: 'regression:export',
  summary: '把一份已签批发布的教学案卷连同期限和办理结论导出为回归案卷',
  usage: '<教学案卷标识> <文件夹> [--name 文件名]',
  run: async (context) => {
    const { positionals, values } = optionsOf(context.args, { name: { type: 'string' } });
    const [id = '', folder = '', ...more] = positionals;
    if (!UUID.test(id) || folder === '' || more.length > 0) throw new UsageError('请给出教学案卷标识（36 位 UUID）和文件夹。');
    await withApp(context, async (app) => {
      const material = await app.get(Materials).find(materialId(id));
      if (material === undefined) throw new CommandFailure(`没有标识为 ${id} 的教学案卷。`);
      try {
        refuseUnreleased(material);
      } catch (error) {
        if (!(error instanceof Rejection)) throw error;
        const { title, detail } = wordingOf(error.code, error.details);
        throw new CommandFailure(`${title}。${detail ?? ''}`);
      }
      const { title, caseId, cast, history } = material;
      const recorded = app.get(Recorder).record({ title, caseId, cast, history: history.map(copiedOf) });
      await mkdir(folder, { recursive: true });
      const file = join(folder, `${values.name ?? id}.yaml`);
      await writeFile(file, stringify(recorded, { lineWidth: 0, aliasDuplicateObjects: false }));
      context.terminal.say(`已写入 ${file}：${history.length} 步，${recorded.clocks.length} 个期限，${recorded.steps.length} 处办理结论。`);
    });
  },
};
