import { readFile } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import type { DataSource } from 'typeorm';
import { OrganisationsService } from '../../organisations/index.js';
import { importCatalogue } from './import-catalogue.js';
import { faultText } from '../../sheets/index.js';
import type { ImportReport } from './import-report.js';

export interface CommandLineImport {
  readonly path: string;
  readonly dryRun: boolean;
  /** Where the bar and the report go. */
  readonly out: NodeJS.WritableStream;
}

const FORMAT = '{bar} {percentage}% | {value}/{total}';

/** Imports a file with a progress bar and prints the report in Chinese. True when the file was good. Throws when it cannot be opened. */
export const importFromCommandLine = async (source: DataSource, { path, dryRun, out }: CommandLineImport): Promise<boolean> => {
  const file = await readFile(path);
  const bar = new ProgressBar(out);
  const organs = await new OrganisationsService(source).register();
  const report = await importCatalogue(source, organs, file, { dryRun, onProgress: (done, total) => bar.show(done, total) });
  bar.stop();
  for (const line of reportLines(report)) out.write(`${line}\n`);
  return report.errors.length === 0;
};

/** A bar that appears with the first step: a file that cannot be read has none. */
class ProgressBar {
  private bar: SingleBar | undefined;

  constructor(private readonly out: NodeJS.WritableStream) {}

  show(done: number, total: number): void {
    this.bar ??= this.begin(total);
    this.bar.setTotal(total);
    this.bar.update(done);
  }

  stop(): void {
    this.bar?.stop();
  }

  private begin(total: number): SingleBar {
    const bar = new SingleBar({ stream: this.out, format: FORMAT, hideCursor: true, noTTYOutput: true, notTTYSchedule: 1000 });
    bar.start(total, 0);
    return bar;
  }
}

const reportLines = ({ errors, summary, dryRun }: ImportReport): readonly string[] => {
  if (summary === undefined) return [...errors.map(faultText), `共 ${errors.length} 处错误，没有改动任何数据。`];
  const { rows, itemsAdded, holdingsAdded, holdingsEnded, unchanged } = summary;
  return [
    `${dryRun ? '试导入通过，没有改动数据；正式导入时将' : '导入完成：'}读取 ${rows} 行，新增事项 ${itemsAdded} 项、归属 ${holdingsAdded} 条，补记失效日期 ${holdingsEnded} 条，无变化 ${unchanged} 条。`,
  ];
};
