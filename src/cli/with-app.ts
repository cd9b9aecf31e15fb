import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { join } from 'node:path';
import { createApp } from '../app.js';
import { type Config, readConfig } from '../config.js';
import { migrate, runningEmbeddedPostgres } from '../database/index.js';
import { type ReadyDatabase, readyDatabase } from '../start/database.js';
import type { CommandContext } from './command.js';

/**
 * The database as configured: the running one of an application on the same data folder, else started for as long as
 * `work` takes. Progress goes to standard error, so that the output of a command can be piped.
 */
export const withDatabase = async <Result>(
  { env, terminal }: CommandContext,
  work: (database: ReadyDatabase, config: Config) => Promise<Result>,
): Promise<Result> => {
  const config = readConfig({ LOG_LEVEL: 'warn', ...env });
  const running = config.database.kind === 'embedded' ? await runningEmbeddedPostgres(join(config.dataDir, 'postgres')) : undefined;
  if (running !== undefined) return work({ ...running, exited: new Promise(() => undefined), stop: () => Promise.resolve() }, config);
  const database = await readyDatabase(config, (line) => terminal.complain(line));
  try {
    return await work(database, config);
  } finally {
    await database.stop();
  }
};

/** The whole application on a migrated database, without the network. */
export const withApp = <Result>(
  context: CommandContext,
  work: (app: NestFastifyApplication, config: Config) => Promise<Result>,
): Promise<Result> =>
  withDatabase(context, async (database, config) => {
    await migrate(database.ownerUrl, database.appUrl);
    const app = await createApp({ config, databaseUrl: database.appUrl, watchClocks: false }); // a command records no passing of time
    try {
      await app.init();
      return await work(app, config);
    } finally {
      await app.close();
    }
  });
