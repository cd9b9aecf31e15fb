import { DataSource } from 'typeorm';
import { playWorkedCases } from '../demo/index.js';
import { EventStore } from '../event-store/index.js';
import { loadDataCatalogue } from '../information/index.js';
import { loadCatalogue } from '../jurisdiction/index.js';
import { Clock } from '../kernel/time.js';
import { NestLogger } from '../logging/nest-logger.js';
import { SEED_FOLDER } from '../seed-folder.js';
import type { Preparation } from './preparation.js';

/** The catalogue of the demonstration, mostly examples and labelled so; a county imports its own. */
export const catalogue: Preparation = {
  label: '正在载入演示用权责清单',
  demoOnly: true,
  run: ({ app }) => loadCatalogue(app.get(DataSource), SEED_FOLDER),
};

/** The data catalogue of the demonstration, with fictional registers behind it. */
export const dataCatalogue: Preparation = {
  label: '正在载入演示用政务数据目录',
  demoOnly: true,
  run: ({ app }) => loadDataCatalogue(app.get(DataSource), SEED_FOLDER),
};

/** Cases with a history, played through the command handlers. */
export const workedCases: Preparation = {
  label: '正在演练示例案卷',
  demoOnly: true,
  run: async ({ app, config, databaseUrl, say }) => {
    const steps = await playWorkedCases({ config, databaseUrl, record: app.get(EventStore) }, app.get(Clock).now());
    if (steps === 0) return;
    // Nest has one logger for the whole process, and the application of the stories has put its own there, which tells errors alone.
    app.useLogger(new NestLogger(app.getHttpAdapter().getInstance().log));
    say(`已演练示例案卷 ${steps} 步`);
  },
};
